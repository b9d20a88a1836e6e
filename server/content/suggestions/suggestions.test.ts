import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let open: string
let shared: string
let secret: string
let asked: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ines, ruissel } = cast
  open = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz])
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [rosa],
  )
  secret = await openSpaceOf(world, ines, { name: 'Cession d’Usiris', access: 'secret' }, [awa])
  const post = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: shared, title: 'Plan des usages', body: 'Premier plan.' },
    subjects: ['Usure'],
  })
  asked = post.id
  await rosa.do('addComment', { postId: asked, body: 'Reçu.' })
  await ines.do('publishPost', {
    ...{ kind: 'message', spaceId: secret, title: 'Prix', body: 'À taire.', subjects: ['Usinor'] },
  })
})
afterAll(() => world.end())

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe('who is suggested', () => {
  test('those in the thread, then the members of the space, then everyone else', async () => {
    const { ines } = cast
    const under = await cast.awa.do('publishPost', {
      kind: 'message',
      spaceId: open,
      title: null,
      body: 'Qui ?',
    })
    await ines.do('joinSpace', { spaceId: open })
    await ines.do('addComment', { postId: under.id, body: 'Moi.' })
    const { people } = await cast.karim.do('suggestMentions', { postId: under.id })
    expect(names(people)).toEqual([...['Awa Diallo', 'Inès Carvalho', 'Tomasz Wiśniewski']])
  })

  test('by the beginnings of words without accents, and in spite of a slip', async () => {
    const { awa } = cast
    const found = async (q: string) => names((await awa.do('suggestMentions', { q, spaceId: open })).people)
    expect(await found('ine')).toEqual(['Inès Carvalho'])
    expect(await found('WIS')).toEqual(['Tomasz Wiśniewski'])
    expect(await found('karim ze')).toEqual(['Karim Zerrouki'])
    expect(await found('zerouki')).toEqual(['Karim Zerrouki'])
    expect(await found('zzzz')).toEqual([])
  })

  test('with a word of who cannot read there', async () => {
    const { awa, karim, rosa } = cast
    const reaching = async (q: string, place: { spaceId?: string }) =>
      (await awa.do('suggestMentions', { q, ...place })).people.map(({ reachesHere }) => reachesHere)
    expect(await reaching('karim', { spaceId: open })).toEqual([true])
    expect(await reaching('karim', { spaceId: shared })).toEqual([false])
    expect(await reaching('rosa', { spaceId: shared })).toEqual([true])
    expect(await reaching('rosa', { spaceId: open })).toEqual([false])
    expect(await reaching('rosa', {})).toEqual([false])
    const people = [karim.id, rosa.id].join(',')
    expect(names((await awa.do('findUnreached', { people, spaceId: shared })).people)).toEqual([
      'Karim Zerrouki',
    ])
    expect(names((await awa.do('findUnreached', { people })).people)).toEqual(['Rosa Ibáñez'])
  })
})

describe('what stays out of sight', () => {
  test('a guest finds the people and the place they share, nobody and nothing else', async () => {
    const { rosa, awa, karim, tomasz } = cast
    const { people, spaces, subjects } = await rosa.do('suggestMentions', { postId: asked })
    expect(names(people)).toEqual(['Awa Diallo'])
    expect(names(spaces)).toEqual(['Ruissel et nous'])
    expect(subjects).toEqual([])
    for (const q of ['karim', 'tomasz', 'felix', 'us']) {
      const found = await rosa.do('suggestMentions', { q, postId: asked })
      expect([...found.people, ...found.spaces, ...found.subjects]).toEqual([])
    }
    const asking = [karim.id, tomasz.id, awa.id].join(',')
    expect(await rosa.do('findUnreached', { people: asking, postId: asked })).toEqual({ people: [] })
    for (const place of [{}, { spaceId: open }, { spaceId: secret }]) {
      expect(await rosa.refused('suggestMentions', place)).toEqual({ status: 404, code: 'missing' })
    }
  })

  test('a secret space and its subjects leave no trace, and even its members name it only inside it', async () => {
    const { awa, karim } = cast
    const outside = await karim.do('suggestMentions', { q: 'usi' })
    expect(names(outside.spaces)).toEqual(['Usinage'])
    expect(outside.subjects).toEqual([])
    expect(await karim.refused('suggestMentions', { spaceId: secret })).toEqual({
      status: 404,
      code: 'missing',
    })
    const missing = await karim.try('suggestMentions', { spaceId: '018f0000-0000-7000-8000-000000000000' })
    const hidden = await karim.try('suggestMentions', { spaceId: secret })
    expect({ ...hidden.body, traceId: '' }).toEqual({ ...missing.body, traceId: '' })
    expect(names((await awa.do('suggestMentions', { q: 'usi' })).spaces)).toEqual(['Usinage'])
    const within = await awa.do('suggestMentions', { q: 'usi', spaceId: secret })
    expect(names(within.spaces)).toEqual(['Cession d’Usiris', 'Usinage'])
    expect(names(within.subjects)).toEqual(['Usinor'])
  })
})

describe('who is told', () => {
  test('a mention of someone who cannot read the place stays a link, and the fact leaves it out', async () => {
    const { awa, karim, rosa } = cast
    const body = [karim, rosa].map(({ id, name }) => `[@${name}](weft:person/${id})`).join(' ')
    const post = await awa.do('publishPost', { kind: 'message', spaceId: shared, title: null, body })
    expect(post.html).toContain(`href="/people/${karim.id}"`)
    const comment = await rosa.do('addComment', {
      postId: post.id,
      body: `Avec [@Awa](weft:person/${awa.id}) et ${body}`,
    })
    const told = await world.sql(
      `select data->'mentions' as mentions from facts
       where name in ('post.published', 'comment.added') and data->>'postId' = $1 order by position`,
      [post.id],
    )
    expect(told).toEqual([{ mentions: [rosa.id] }, { mentions: [awa.id, rosa.id] }])
    expect(comment.html).toContain(`href="/people/${awa.id}"`)
  })
})

test('subjects people write about come with how many, never of fewer than five', async () => {
  const { awa, tomasz, karim, ines } = cast
  const under = (subject: string) =>
    awa.do('publishPost', { kind: 'message', body: 'Du nouveau.', subjects: [subject] })
  await under('Galvanisation')
  const { id: postId } = await under('Peinture poudre')
  for (const other of [tomasz, karim, ines]) await other.do('addComment', { postId, body: 'Merci.' })
  const told = async (q: string) =>
    (await karim.do('suggestSubjects', { q })).data.map(({ name, contributors }) => `${name} ${contributors}`)
  expect((await told(''))[0]).toBe('Peinture poudre null')
  expect((await told('la galvanisation des pièces'))[0]).toBe('Galvanisation null')
  await world.sql(
    `with someone as (insert into people (id, audience, name) values (gen_random_uuid(), 'inside', 'Lou') returning id)
     insert into comments (id, public_id, post_id, kind, author_id, body, html, excerpt)
     select gen_random_uuid(), 'fifthvoice234567', $1, 'comment', id, 'x', 'x', 'x' from someone`,
    [postId],
  )
  expect((await told(''))[0]).toBe('Peinture poudre 5')
})
