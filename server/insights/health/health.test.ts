import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

/** A question asked so many hours ago; each answer comes an hour after the one before it. */
async function asked(spaceId: string, asker: Actor, hours: number, answerers: readonly Actor[] = []) {
  const title = 'Quelle température pour le four 2 ?'
  const { id: postId } = await asker.do('publishPost', { kind: 'question', spaceId, title, body: 'À vous.' })
  await world.sql(`update posts set published_at = now() - make_interval(hours => $2) where id = $1`, [
    postId,
    hours,
  ])
  const answers: string[] = []
  for (const [at, answerer] of answerers.entries()) {
    const { id } = await answerer.do('addComment', { postId, kind: 'answer', body: '1 480 °C.' })
    await world.sql(`update comments set created_at = now() - make_interval(hours => $2) where id = $1`, [
      id,
      hours - 1 - at,
    ])
    answers.push(id)
  }
  return { postId, answers }
}

test('a space’s health is counted from what was said in it, for colleagues who read it', async () => {
  const { awa, tomasz, karim, ines, rosa, felix, ruissel } = cast
  const space = { name: 'Fours', access: 'private', organisationId: ruissel } as const
  const spaceId = await openSpaceOf(world, awa, space, [tomasz, karim, rosa])
  expect(await awa.do('readSpaceHealth', { spaceId })).toMatchObject({ state: 'empty', questions: 0 })
  expect(await ines.refused('readSpaceHealth', { spaceId })).toEqual({ status: 404, code: 'missing' })
  expect(await rosa.refused('readSpaceHealth', { spaceId })).toEqual({ status: 403, code: 'inside_only' })
  expect(await felix.refused('readReadiness', { spaceId })).toEqual({ status: 403, code: 'inside_only' })

  await asked(spaceId, awa, 100, [awa])
  for (let n = 1; n < 8; n++) {
    const answerers = n < 7 ? [rosa, tomasz] : [tomasz]
    const { postId, answers } = await asked(spaceId, n % 2 ? awa : karim, 100 + n, answerers)
    await (n % 2 ? awa : karim).do('acceptAnswer', { postId, answerId: answers[0] ?? '' })
  }
  await asked(spaceId, karim, 10)
  // Four people so far: a fifth makes a figure that names nobody.
  const four = await awa.do('readSpaceHealth', { spaceId })
  expect(four).toMatchObject({ state: 'few_people', questions: 9 })
  expect(four.measures.every(({ value, below }) => value === null && below === null)).toBe(true)

  await awa.do('addMember', { spaceId, personId: ines.id })
  await asked(spaceId, ines, 200)
  const health = await ines.do('readSpaceHealth', { spaceId })
  const measures = Object.fromEntries(health.measures.map((each) => [each.name, each]))
  expect(health).toMatchObject({ state: 'measured', days: 28, questions: 10, dormant: false, quietDays: 0 })
  // Answering oneself is no answer; the question of ten hours ago has time left.
  expect(measures.answered).toMatchObject({ value: 7 / 9, of: { count: 7, total: 9 }, reading: 'watch' })
  expect(measures.first_answer?.value).toBeCloseTo(1, 2)
  expect(measures.accepted).toMatchObject({ value: 1, of: { count: 7, total: 7 } })
  expect(measures.spread).toMatchObject({ value: null, below: 3, of: { count: null, total: 7 } })
  expect(measures.crossing).toMatchObject({ value: null, of: { total: 0 } })
  expect(JSON.stringify(health)).not.toContain(rosa.id)

  // Where 28 days hold fewer than five questions, it looks further back, and says so.
  await world.sql(`update posts set published_at = published_at - interval '30 days' where space_id = $1`, [
    spaceId,
  ])
  await world.sql(`update comments set created_at = created_at - interval '30 days' where space_id = $1`, [
    spaceId,
  ])
  expect(await ines.do('readSpaceHealth', { spaceId })).toMatchObject({ days: 84, questions: 10 })
})

test('an article within its review date is fresh, and one that nobody looks at again is not', async () => {
  const { awa, tomasz, karim } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Modes opératoires' }, [tomasz])
  const article = (title: string) =>
    awa.do('publishPost', { kind: 'article', spaceId, title, body: 'Trois étapes, dans cet ordre.' })
  await article('Régler le four 2')
  const old = await article('Régler le four 1')
  await world.sql(`update posts set published_at = now() - interval '200 days' where id = $1`, [old.id])
  const { measures } = await karim.do('readSpaceHealth', { spaceId })
  expect(measures.find(({ name }) => name === 'fresh')).toMatchObject({
    ...{ value: 0.5, of: { count: 1, total: 2 }, reading: 'weak', weeks: [] },
  })
})

test('a prepared space says what it still needs, to those who prepare it', async () => {
  const { awa, tomasz, karim } = cast
  const { id: spaceId, version } = await awa.do('createSpace', {
    ...{ name: 'Robotique', purpose: 'Les cellules robotisées, de la commande à la panne.', access: 'open' },
  })
  expect(await karim.refused('readReadiness', { spaceId })).toEqual({ status: 404, code: 'missing' })
  expect(await awa.do('readReadiness', { spaceId })).toMatchObject({ score: 11, owner: true, deputy: false })
  await awa.do('addMember', { spaceId, personId: tomasz.id, role: 'deputy' })
  await awa.do('editSpace', { spaceId, charter: 'Une panne, un titre.', version })
  for (let n = 0; n < 10; n++) {
    const { postId, answers } = await asked(spaceId, awa, 100, [tomasz])
    await awa.do('acceptAnswer', { postId, answerId: answers[0] ?? '' })
  }
  const { score, needs } = await awa.do('readReadiness', { spaceId })
  expect(needs.filter(({ met }) => !met)).toMatchObject([{ name: 'contributors', have: 2, want: 5 }])
  expect(score).toBe(79)
})
