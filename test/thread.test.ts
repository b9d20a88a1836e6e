import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuild } from '../server/platform/facts/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { listenTo } from './stream.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let machining: string
let shared: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  machining = await openSpaceOf(world, awa, { name: 'Usinage', access: 'secret' }, [tomasz])
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [tomasz, rosa],
  )
})
afterAll(() => world.end())

const question = {
  kind: 'question',
  title: 'Écart de cote récurrent sur le corps de vanne V220 : outil, bridage ou matière ?',
  body: 'L’alésage Ø 62 H7 sort entre +9 et +18 µm **l’après-midi**, jamais le matin. Où chercher ?',
} as const

test('a question is asked, answered, accepted, found, and seen live in a second tab', async () => {
  const { awa, tomasz } = cast
  const tab = await listenTo(world, tomasz)
  const asked = await awa.do('publishPost', { ...question, spaceId: machining })
  expect(asked.html).toContain('<strong>l’après-midi</strong>')
  expect(await tab.next('post.published')).toMatchObject({ postId: asked.id })

  const answer = await tomasz.do('addComment', {
    postId: asked.id,
    kind: 'answer',
    body: 'L’alésage suit la température du liquide de coupe.',
  })
  await expect(tomasz.refused('acceptAnswer', { postId: asked.id, answerId: answer.id })).resolves.toEqual({
    status: 403,
    code: 'answer.not_asker',
  })
  const solved = await awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
  expect(solved.acceptedAnswerId).toBe(answer.id)
  expect(await tab.next('answer.accepted')).toMatchObject({ postId: asked.id, answerId: answer.id })

  await world.settled()
  const found = await tomasz.do('search', { q: 'alesages temperatures' })
  expect(found.data.map(({ post }) => post.id)).toContain(asked.id)
  const { data } = await tomasz.do('readFollowing')
  expect(data.find(({ id }) => id === asked.id)).toMatchObject({ answers: 1, accepted: true })
  tab.close()
})

test('an outsider is refused, and what is hidden answers as what is missing', async () => {
  const { awa, karim, rosa } = cast
  const asked = await awa.do('publishPost', { ...question, spaceId: machining })
  await world.settled()
  const missing = await karim.try('readPost', { reference: '018f0000-0000-7000-8000-000000000000' })
  for (const outsider of [karim, rosa]) {
    const hidden = await outsider.try('readPost', { reference: asked.id })
    expect(hidden.status).toBe(404)
    expect({ ...hidden.body, traceId: '' }).toEqual({ ...missing.body, traceId: '' })
    expect((await outsider.do('search', { q: 'alésage' })).data).toEqual([])
    expect(await outsider.refused('addComment', { postId: asked.id, body: 'Bonjour' })).toEqual({
      status: 404,
      code: 'missing',
    })
  }
  expect(await world.stranger.refused('readPost', { reference: asked.id })).toEqual({
    status: 401,
    code: 'signed_out',
  })
})

test('a guest reads, comments and reacts in the shared space, and sees nothing else; a rival sees nothing', async () => {
  const { awa, rosa, felix } = cast
  const inside = await awa.do('publishPost', { ...question, spaceId: machining })
  const asked = await awa.do('publishPost', {
    ...question,
    title: 'Quand livrez-vous la série ?',
    spaceId: shared,
  })
  const comment = await rosa.do('addComment', {
    postId: asked.id,
    kind: 'answer',
    body: 'Jeudi, par le camion de 8 h.',
  })
  await rosa.do('react', { target: 'post', targetId: asked.id, name: 'useful' })
  await world.settled()

  const { data } = await rosa.do('readFollowing')
  expect(data.map(({ id }) => id)).toEqual([asked.id])
  expect(JSON.stringify(await rosa.do('listSpaces'))).not.toContain('Usinage')
  expect((await awa.do('readPost', { reference: asked.publicId })).comments[0]).toMatchObject({
    id: comment.id,
    author: { name: rosa.name, organisation: 'Ruissel' },
  })
  for (const id of [asked.id, inside.id]) {
    expect(await felix.refused('readPost', { reference: id })).toEqual({ status: 404, code: 'missing' })
  }
  expect(await rosa.refused('publishPost', { ...question, spaceId: shared })).toEqual({
    status: 403,
    code: 'inside_only',
  })
})

test('what is published under subjects is told with them, to colleagues and never to guests', async () => {
  const { awa, karim, rosa } = cast
  const [colleague, guest] = [await listenTo(world, karim), await listenTo(world, rosa)]
  const under = await awa.do('publishPost', { ...question, spaceId: null, subjects: ['Alésage'] })
  const [subject] = under.subjects
  expect(await colleague.next('post.published')).toMatchObject({ spaceId: null, subjects: [subject?.id] })
  const within = await awa.do('publishPost', { ...question, spaceId: shared })
  expect(await guest.next('post.published')).toMatchObject({ postId: within.id, subjects: [] })
  expect(guest.bytes()).not.toContain(under.id)
  expect(guest.bytes()).not.toContain(subject?.id)
  for (const tab of [colleague, guest]) tab.close()
})

test('what the readers derived is the same when they hear everything again', async () => {
  await world.settled()
  const derived = () =>
    Promise.all(
      ['thread_activity', 'search_documents', 'search_passages', 'search_words'].map((table) =>
        world.sql(`select * from ${table} order by 1`),
      ),
    )
  const live = await derived()
  expect(live[0]?.length).toBeGreaterThan(0)
  for (const reader of world.weft.readers) await rebuild(world.weft.ground.inside, reader)
  expect(await derived()).toEqual(live)
})
