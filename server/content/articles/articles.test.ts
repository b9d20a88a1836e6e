import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim, rosa, ruissel } = cast
  spaceId = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [tomasz, karim, rosa],
  )
  await awa.do('addMember', { spaceId, personId: karim.id, role: 'reader' })
})
afterAll(() => world.end())

const title = 'Régler le tour'
const write = () =>
  cast.awa.do('publishPost', { kind: 'article', spaceId, title, body: 'Laissez chauffer dix minutes.' })
const missing = { status: 404, code: 'missing' }

describe('an article', () => {
  test('is edited by whoever may post where it lives, and says who did last', async () => {
    const { awa, tomasz, karim, rosa, felix } = cast
    const { id: postId, version, latest, mayEdit } = await write()
    expect({ latest, mayEdit }).toEqual({ latest: 1, mayEdit: true })
    const edit = { postId, body: 'Laissez chauffer vingt minutes.', note: 'Mesuré sur le 4', version }
    expect(await karim.refused('editPost', edit)).toEqual({ status: 403, code: 'space.read_only' })
    expect(await rosa.refused('editPost', edit)).toEqual({ status: 403, code: 'inside_only' })
    expect(await cast.ines.refused('editPost', edit)).toEqual(missing)
    expect(await felix.refused('listVersions', { postId })).toEqual(missing)
    const edited = await tomasz.do('editPost', edit)
    expect(edited).toMatchObject({
      latest: 2,
      editor: { id: tomasz.id },
      author: { id: awa.id },
      mine: false,
    })

    for (const [reader, may] of [
      [awa, true],
      [karim, false],
      [rosa, false],
    ] as const)
      expect(await reader.do('readPost', { reference: postId })).toMatchObject({ mayEdit: may, latest: 2 })
    const { data } = await rosa.do('listVersions', { postId })
    expect(data).toMatchObject([
      { number: 2, current: true, author: { id: tomasz.id }, note: 'Mesuré sur le 4' },
      { number: 1, current: false, author: { id: awa.id }, note: null },
    ])
    expect((await rosa.do('readSpaceFeed', { spaceId })).data[0]).toMatchObject({
      kind: 'article',
      editor: { name: tomasz.name },
    })
  })

  test('under subjects is edited by anyone inside', async () => {
    const { awa, karim } = cast
    const { id: postId, version } = await awa.do('publishPost', {
      ...{ kind: 'article', title, body: 'Pour tous.', subjects: ['Tournage'] },
    })
    expect(await karim.do('editPost', { postId, body: 'Par tous.', version })).toMatchObject({ latest: 2 })
  })

  test('is edited by nobody once its space is archived', async () => {
    const { awa, tomasz } = cast
    const place = await openSpaceOf(world, awa, { name: 'Ancien atelier' }, [tomasz])
    const { id: postId, version } = await awa.do('publishPost', {
      ...{ kind: 'article', spaceId: place, title, body: 'Fini.' },
    })
    await awa.do('archiveSpace', { spaceId: place })
    for (const actor of [awa, tomasz])
      expect(await actor.refused('editPost', { postId, body: 'Rouvert.', version })).toEqual({
        status: 409,
        code: 'space.archived',
      })
  })

  test('edited by two at once keeps the first; the second is told the version to compare with', async () => {
    const { awa, tomasz } = cast
    const { id: postId, version } = await write()
    await tomasz.do('editPost', { postId, body: 'Quinze minutes.', version })
    expect(await awa.try('editPost', { postId, body: 'Trente minutes.', version })).toMatchObject({
      status: 412,
      body: { code: 'version.changed', current: version + 1 },
    })
    expect(await awa.do('readPost', { reference: postId })).toMatchObject({
      body: 'Quinze minutes.',
      latest: 2,
    })
    const mine = { postId, title, body: 'Trente minutes.' }
    expect(await awa.do('compareDraft', mine)).toMatchObject({
      from: { number: 2, author: { id: tomasz.id } },
      lines: [{ kind: 'changed', pieces: [{ text: 'Quinze' }, { text: 'Trente' }, { text: ' minutes.' }] }],
    })
    expect(await cast.ines.refused('compareDraft', mine)).toEqual(missing)
  })

  test('saved as it was makes no version', async () => {
    const { id: postId, version, body } = await write()
    expect(await cast.awa.do('editPost', { postId, title, body, version })).toMatchObject({
      ...{ latest: 1, version, editedAt: null },
    })
  })
})

describe('versions', () => {
  test('are compared word by word, mentions by name', async () => {
    const { awa, tomasz, rosa } = cast
    const { id: postId, version } = await write()
    await tomasz.do('editPost', {
      ...{ postId, version, title: 'Régler le grand tour' },
      body: `Laissez chauffer vingt minutes.\n\nDemandez à [@${awa.name}](weft:person/${awa.id}).`,
    })
    const { title: heading, lines, passages } = await rosa.do('compareVersions', { postId, from: 1, to: 2 })
    expect(heading).toEqual([
      { kind: 'same', text: 'Régler le ' },
      { kind: 'added', text: 'grand ' },
      { kind: 'same', text: 'tour' },
    ])
    expect(lines).toMatchObject([
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: 'Laissez chauffer ' },
          { kind: 'removed', text: 'dix' },
          { kind: 'added', text: 'vingt' },
          { kind: 'same', text: ' minutes.' },
        ],
      },
      { kind: 'added' },
      { kind: 'added', pieces: [{ text: `Demandez à [@${awa.name}].` }] },
    ])
    expect(passages).toMatchObject([
      { kind: 'changed', shape: 'paragraph' },
      {
        kind: 'added',
        pieces: [{ text: 'Demandez à ' }, { text: `@${awa.name}`, marks: ['link'] }, { text: '.' }],
      },
    ])
    expect(await rosa.refused('compareVersions', { postId, from: 1, to: 3 })).toEqual(missing)
  })

  test('come back as new ones that say so', async () => {
    const { awa, tomasz, karim, rosa } = cast
    const { id: postId, version } = await write()
    const edited = await tomasz.do('editPost', { postId, version, body: 'Perdu.' })
    const restore = { postId, number: 1, version: edited.version }
    expect(await karim.refused('restoreVersion', restore)).toEqual({ status: 403, code: 'space.read_only' })
    expect(await rosa.refused('restoreVersion', restore)).toEqual({ status: 403, code: 'inside_only' })
    expect(await awa.refused('restoreVersion', { ...restore, version })).toEqual({
      status: 412,
      code: 'version.changed',
    })
    expect(await awa.refused('restoreVersion', { ...restore, number: 9 })).toEqual(missing)
    expect(await awa.do('restoreVersion', restore)).toMatchObject({
      body: 'Laissez chauffer dix minutes.',
      latest: 3,
    })
    const first = await awa.do('listVersions', { postId, limit: 2 })
    expect(first.data).toMatchObject([{ number: 3, restored: 1, author: { id: awa.id } }, { number: 2 }])
    const rest = await awa.do('listVersions', { postId, limit: 2, cursor: first.page.nextCursor ?? '' })
    expect(rest).toMatchObject({ data: [{ number: 1, current: false }], page: { hasMore: false } })
    const told = await world.sql(
      `select data from facts where name = 'version.restored' and data->>'postId' = $1`,
      [postId],
    )
    expect(told).toEqual([{ data: { postId, number: 1 } }])
  })

  test('of other posts and of comments are read by who reads these, guests’ own included', async () => {
    const { awa, tomasz, rosa, felix } = cast
    const { id: postId, version } = await tomasz.do('publishPost', {
      ...{ kind: 'message', spaceId, body: 'Le four redémarre lundi.' },
    })
    expect(await awa.refused('editPost', { postId, body: 'Mardi.', version })).toEqual({
      status: 403,
      code: 'post.not_mine',
    })
    await tomasz.do('editPost', { postId, body: 'Le four redémarre mardi.', version })
    expect(await rosa.do('readVersion', { postId, number: 1 })).toMatchObject({
      body: 'Le four redémarre lundi.',
    })
    const said = await rosa.do('addComment', { postId, body: 'Nous venons à huit heures.' })
    await rosa.do('editComment', { commentId: said.id, body: 'Nous venons à dix heures.', version: 1 })
    const asked = { commentId: said.id, from: 1, to: 2 }
    for (const reader of [awa, rosa]) {
      expect((await reader.do('listCommentVersions', { commentId: said.id })).data).toMatchObject([
        { number: 2, author: { id: rosa.id }, current: true },
        { number: 1, current: false },
      ])
      expect((await reader.do('compareCommentVersions', asked)).lines[0]?.kind).toBe('changed')
    }
    expect(await felix.refused('compareCommentVersions', asked)).toEqual(missing)
  })

  test('go with what they were of, for everyone', async () => {
    const { awa, tomasz, rosa } = cast
    const { id: postId, version } = await write()
    const said = await tomasz.do('addComment', { postId, body: 'Un secret.' })
    await tomasz.do('editComment', { commentId: said.id, body: 'Rien.', version: 1 })
    await tomasz.do('deleteComment', { commentId: said.id, version: 2 })
    for (const reader of [awa, tomasz, rosa])
      expect(await reader.refused('listCommentVersions', { commentId: said.id })).toEqual(missing)
    const edited = await tomasz.do('editPost', { postId, body: 'Autre.', version })
    await awa.do('deletePost', { postId, version: edited.version })
    for (const reader of [awa, tomasz, rosa]) {
      expect(await reader.refused('listVersions', { postId })).toEqual(missing)
      expect(await reader.refused('readVersion', { postId, number: 1 })).toEqual(missing)
      expect(await reader.refused('compareVersions', { postId, from: 1, to: 2 })).toEqual(missing)
    }
  })
})

test('whoever edits an article says that it is right, and until when', async () => {
  const { awa, tomasz, karim, rosa } = cast
  const { id: postId, version } = await write()
  const check = { postId, againBefore: '2999-05-12', version }
  expect(await karim.refused('checkArticle', check)).toEqual({ status: 403, code: 'space.read_only' })
  expect(await tomasz.refused('checkArticle', { ...check, version: version + 1 })).toEqual({
    status: 412,
    code: 'version.changed',
  })
  expect(await tomasz.refused('checkArticle', { ...check, againBefore: '2026-01-01' })).toEqual({
    status: 422,
    code: 'article.check_past',
  })
  await tomasz.do('checkArticle', check)
  expect((await rosa.do('readPost', { reference: postId })).check).toMatchObject({
    ...{ by: { id: tomasz.id, name: tomasz.name }, number: 1, againBefore: '2999-05-12', due: false },
  })
  await world.sql(`update article_checks set again_before = '2026-01-01' where post_id = $1`, [postId])
  expect((await awa.do('readPost', { reference: postId })).check).toMatchObject({ due: true })
  expect(await awa.do('withdrawCheck', { postId })).toMatchObject({ check: null })
  expect(await awa.refused('withdrawCheck', { postId })).toEqual({ status: 409, code: 'article.unchecked' })
  const message = await awa.do('publishPost', { kind: 'message', spaceId, body: 'Bonjour.' })
  expect(await awa.refused('checkArticle', { postId: message.id, version: 1 })).toEqual({
    status: 409,
    code: 'article.only',
  })
})
