import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz, cast.karim])
})
afterAll(() => world.end())

const question = {
  kind: 'question',
  title: 'Quel lubrifiant pour tarauder du M4 ?',
  body: 'Dans l’inox 316L.',
} as const

test('a quotation stands as one; whom it names in plain words is not told, whom the reply mentions is', async () => {
  const { awa, tomasz, karim } = cast
  const { id: postId } = await awa.do('publishPost', { ...question, spaceId })
  const body = `> **${karim.name}**\n>\n> Avec @${karim.name}, une goutte.\n\nD’accord, [@${awa.name}](weft:person/${awa.id}).`
  const { id, html } = await tomasz.do('addComment', { postId, kind: 'answer', body })
  expect(html).toMatch(
    new RegExp(
      `^<blockquote>\\s*<p><strong>${karim.name}</strong></p>\\s*<p>Avec @${karim.name}, une goutte.</p>`,
    ),
  )
  expect(html).toContain(` href="/people/${awa.id}"`)
  const told = await world.sql(
    `select data->'mentions' as mentions from facts where name = 'comment.added' and data->>'commentId' = $1`,
    [id],
  )
  expect(told).toEqual([{ mentions: [awa.id] }])
})

describe('where a post lives', () => {
  test('in a space or under subjects, never nowhere', async () => {
    const { awa, karim } = cast
    expect(await awa.refused('publishPost', question)).toEqual({ status: 422, code: 'post.place' })
    const under = await awa.do('publishPost', { ...question, subjects: ['Taraudage', 'taraudage', 'Inox'] })
    expect(under.subjects.map(({ name }) => name).sort()).toEqual(['Inox', 'Taraudage'])
    expect((await karim.do('readPost', { reference: under.publicId })).id).toBe(under.id)
  })

  test('a question has a title that can be read', async () => {
    const { awa } = cast
    for (const title of [null, '\u200b\u200b\u200b\u200b']) {
      expect(await awa.refused('publishPost', { ...question, spaceId, title })).toEqual({
        status: 422,
        code: 'post.title',
      })
    }
  })

  test('what is wrong with a field is said in the words of who reads', async () => {
    const { awa } = cast
    const { body } = await awa.try('publishPost', { ...question, spaceId, title: 'x'.repeat(201) })
    expect(body.errors).toEqual([{ pointer: '/title', code: 'too_big', detail: '200 caractères au plus.' }])
  })

  test('its address says what it is about, and survives another title', async () => {
    const { awa } = cast
    const asked = await awa.do('publishPost', { ...question, spaceId })
    expect(asked.address).toBe(`/q/${asked.publicId}-quel-lubrifiant-pour-tarauder-du-m4`)
    const renamed = await awa.do('editPost', {
      postId: asked.id,
      title: 'Tarauder du M4 dans l’inox',
      version: asked.version,
    })
    expect(renamed.publicId).toBe(asked.publicId)
  })
})

describe('one’s own words', () => {
  test('only their author edits or deletes them, from the version they read', async () => {
    const { awa, tomasz } = cast
    const asked = await awa.do('publishPost', { ...question, spaceId })
    expect(await tomasz.refused('editPost', { postId: asked.id, body: 'Autre', version: 1 })).toEqual({
      status: 403,
      code: 'post.not_mine',
    })
    await awa.do('editPost', { postId: asked.id, body: 'Dans l’inox 316L, à la main.', version: 1 })
    expect(await awa.refused('editPost', { postId: asked.id, body: 'Trop tard', version: 1 })).toEqual({
      status: 412,
      code: 'version.changed',
    })
  })

  test('someone made reader edits nothing any more', async () => {
    const { awa, karim } = cast
    const asked = await karim.do('publishPost', { ...question, spaceId })
    await awa.do('addMember', { spaceId, personId: karim.id, role: 'reader' })
    expect(await karim.refused('editPost', { postId: asked.id, body: 'Autre', version: 1 })).toEqual({
      status: 403,
      code: 'space.read_only',
    })
    await awa.do('addMember', { spaceId, personId: karim.id, role: 'member' })
  })

  test('a deleted comment leaves its place to what was said under it, and no word of itself', async () => {
    const { awa, tomasz } = cast
    const asked = await awa.do('publishPost', { ...question, spaceId })
    const said = await tomasz.do('addComment', { postId: asked.id, body: 'Un secret de fabrication.' })
    await awa.do('addComment', { postId: asked.id, parentId: said.id, body: 'Merci !' })
    await tomasz.do('deleteComment', { commentId: said.id, version: said.version })
    const { comments } = await awa.do('readPost', { reference: asked.id })
    expect(comments[0]).toMatchObject({ id: said.id, state: 'deleted', body: null, html: null, author: null })
    expect(comments).toHaveLength(2)
    await world.settled()
    expect((await awa.do('search', { q: 'secret de fabrication' })).data).toEqual([])
  })
})

describe('answers', () => {
  test('deleting the accepted one takes the acceptance back', async () => {
    const { awa, tomasz } = cast
    const asked = await awa.do('publishPost', { ...question, spaceId })
    const answer = await tomasz.do('addComment', {
      postId: asked.id,
      kind: 'answer',
      body: 'De l’huile soufrée.',
    })
    await awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
    await tomasz.do('deleteComment', { commentId: answer.id, version: answer.version })
    expect(await awa.do('readPost', { reference: asked.id })).toMatchObject({
      acceptedAnswerId: null,
      accepted: false,
    })
  })

  test('accepting one while it is deleted never leaves a question solved by nothing', async () => {
    const { awa, tomasz } = cast
    for (let round = 0; round < 5; round += 1) {
      const asked = await awa.do('publishPost', { ...question, spaceId })
      const answer = await tomasz.do('addComment', {
        postId: asked.id,
        kind: 'answer',
        body: 'De l’huile de coupe.',
      })
      await Promise.all([
        awa.try('acceptAnswer', { postId: asked.id, answerId: answer.id }),
        tomasz.try('deleteComment', { commentId: answer.id, version: answer.version }),
      ])
      expect(await awa.do('readPost', { reference: asked.id })).toMatchObject({ acceptedAnswerId: null })
    }
  })

  test('only a question is answered, and only under itself', async () => {
    const { awa, tomasz } = cast
    const said = await awa.do('publishPost', { kind: 'message', body: 'Le four redémarre.', spaceId })
    expect(await tomasz.refused('addComment', { postId: said.id, kind: 'answer', body: 'Oui' })).toEqual({
      status: 409,
      code: 'comment.not_a_question',
    })
    const asked = await awa.do('publishPost', { ...question, spaceId })
    const other = await tomasz.do('addComment', { postId: said.id, body: 'Ailleurs' })
    expect(
      await tomasz.refused('addComment', { postId: asked.id, parentId: other.id, body: 'Ici ?' }),
    ).toEqual({
      status: 422,
      code: 'comment.other_post',
    })
  })
})

describe('the same act twice', () => {
  test('a request sent twice with one key acts once; the key serves no other request', async () => {
    const { awa } = cast
    const key = { 'idempotency-key': 'one-and-the-same' }
    const [first, second] = [
      await awa.try('publishPost', { ...question, spaceId }, key),
      await awa.try('publishPost', { ...question, spaceId }, key),
    ]
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } })
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await awa.try('publishPost', { ...question, spaceId, body: 'Autre' }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency.other_body' },
    })
  })

  test('a reaction given twice counts once, and is told once', async () => {
    const { awa, tomasz } = cast
    const asked = await awa.do('publishPost', { ...question, spaceId })
    const given = { target: 'post', targetId: asked.id, name: 'useful' } as const
    await tomasz.do('react', given)
    expect(await tomasz.do('react', given)).toEqual({ reactions: [{ name: 'useful', count: 1, mine: true }] })
    const told = await world.sql(
      `select 1 from facts where name = 'reaction.added' and data->>'targetId' = $1`,
      [asked.id],
    )
    expect(told).toHaveLength(1)
    expect(await tomasz.do('takeBackReaction', given)).toEqual({ reactions: [] })
  })
})
