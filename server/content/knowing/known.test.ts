import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let open: string
let secret: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, ines, rosa, ruissel } = cast
  open = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz, ines])
  secret = await openSpaceOf(world, awa, { name: 'Prototype', access: 'secret' }, [tomasz])
  const shared = { name: 'Ruissel', access: 'private', organisationId: ruissel } as const
  await openSpaceOf(world, awa, shared, [tomasz, rosa])
  await solved(open, 'Une cote dérive', ['Alésage'])
  await solved(open, 'Deux cotes dérivent', ['Alésage', 'Mesure'])
  await solved(secret, 'Un essai secret', ['Alésage', 'Titane'])
  const title = 'Régler une tête à aléser'
  await tomasz.do('publishPost', { kind: 'article', title, body: 'Tout est là.', subjects: ['Alésage'] })
})
afterAll(() => world.end())

async function solved(spaceId: string, title: string, subjects: string[]) {
  const given = { kind: 'question', spaceId, title, body: 'Et ensuite ?', subjects } as const
  const { id: postId } = await cast.awa.do('publishPost', given)
  const { id: answerId } = await cast.tomasz.do('addComment', { postId, kind: 'answer', body: 'Voici.' })
  await cast.awa.do('acceptAnswer', { postId, answerId })
}

const counts = (data: { name: string; answers: number; articles: number }[]) =>
  data.map(({ name, answers, articles }) => [name, answers, articles])

test('a card shows what accepted answers and articles prove, by subject, of what the reader reaches', async () => {
  const { awa, karim, rosa, felix, tomasz } = cast
  const seen = await karim.do('readKnown', { personId: tomasz.id })
  expect(counts(seen.data)).toEqual([
    ['Alésage', 2, 1],
    ['Mesure', 1, 0],
  ])
  expect(seen.data[0]?.proofs.map(({ kind, title }) => [kind, title])).toEqual([
    ['article', 'Régler une tête à aléser'],
    ['answer', 'Deux cotes dérivent'],
    ['answer', 'Une cote dérive'],
  ])
  const inner = await awa.do('readKnown', { personId: tomasz.id })
  expect(counts(inner.data)).toEqual([
    ['Alésage', 3, 1],
    ['Titane', 1, 0],
    ['Mesure', 1, 0],
  ])
  expect((await karim.do('readKnown', { personId: awa.id })).data).toEqual([])
  expect(await karim.refused('readKnown', { personId: rosa.id })).toEqual({ status: 404, code: 'missing' })
  for (const guest of [rosa, felix])
    expect(await guest.refused('readKnown', { personId: tomasz.id })).toEqual({
      status: 403,
      code: 'inside_only',
    })
})

test('rows say what was shown about a word typed, of what the reader reaches', async () => {
  const { awa, karim, tomasz, rosa } = cast
  const people = [tomasz.id, awa.id, rosa.id].join(',')
  expect((await karim.do('listShown', { people, word: 'ales' })).data).toEqual([
    { personId: tomasz.id, subject: expect.objectContaining({ name: 'Alésage' }), answers: 2, articles: 1 },
  ])
  expect((await karim.do('listShown', { people, word: 'titane' })).data).toEqual([])
  expect((await awa.do('listShown', { people, word: 'TITANE' })).data).toHaveLength(1)
  expect((await awa.do('listShown', { people, word: '%' })).data).toEqual([])
  expect(await rosa.refused('listShown', { people, word: 'ales' })).toEqual({
    status: 403,
    code: 'inside_only',
  })
})

test('people choose what their card shows: what is hidden is told to them only', async () => {
  const { karim, tomasz, rosa } = cast
  const [boring] = (await tomasz.do('readKnown', { personId: tomasz.id })).data
  const item = { personId: tomasz.id, subjectId: boring?.id ?? '' }
  expect(await karim.refused('hideKnown', item)).toEqual({ status: 403, code: 'card.not_mine' })
  expect(await rosa.refused('hideKnown', item)).toEqual({ status: 403, code: 'inside_only' })
  await tomasz.do('hideKnown', item)
  await tomasz.do('hideKnown', item)
  const others = await karim.do('readKnown', { personId: tomasz.id })
  expect(others.data.map(({ name }) => name)).toEqual(['Mesure'])
  expect((await karim.do('listShown', { people: tomasz.id, word: 'alésage' })).data).toEqual([])
  const own = await tomasz.do('readKnown', { personId: tomasz.id })
  expect(own.data.find(({ name }) => name === 'Alésage')).toMatchObject({ hidden: true })
  await tomasz.do('showKnown', item)
  expect((await karim.do('readKnown', { personId: tomasz.id })).data[0]).toMatchObject({ name: 'Alésage' })
  expect(
    await world.sql(
      `select name, count(*)::int as times from facts where name like 'known.%' group by name order by name`,
    ),
  ).toEqual([
    { name: 'known.hidden', times: 1 },
    { name: 'known.shown', times: 1 },
  ])
})
