import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { crowd } from '../../../test/unnamed.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../platform/clock.ts'
import { carryUnseen } from '../../platform/facts/index.ts'
import { findSurveyed } from '../index.ts'
import { surveyCarrier } from './carrying.ts'
import { cellOf } from './hiding.ts'
import { monthOf, quarterOf, quartersWithin } from './moments.ts'
import { summaryOf } from './statistics.ts'
import { surveyedOf } from './telling.ts'
import { readTicket, writeTicket } from './tickets.ts'

let world: World
let cast: Cast
let people: Actor[]
let spaceId: string
const [unitId, jobFamilyId] = [newId(), newId()]
const chance = { drawn: 0 }

beforeAll(async () => {
  world = await openWorld({ chance: () => chance.drawn })
  cast = await gather(world)
  people = await crowd(world, 6)
  await world.sql(`insert into units (id, name) values ($1, 'Bobinage')`, [unitId])
  await world.sql(`insert into job_families (id, name) values ($1, 'Maintenance')`, [jobFamilyId])
  await world.sql(`update people set unit_id = $1, job_family_id = $2 where id = any($3)`, [
    ...[unitId, jobFamilyId],
    people.map(({ id }) => id),
  ])
  await world.sql(`insert into notice_settings (person_id, quiet) select id, false from people`)
  const { ines, tomasz, awa } = cast
  spaceId = await openSpaceOf(world, ines, { name: 'Atelier' }, [...people, tomasz])
  await ines.do('giveOffice', { office: 'programme', personId: awa.id })
}, 60_000)
afterAll(() => world.end())

async function accepted(asker: Actor): Promise<string> {
  const title = 'Quel couple pour la bride ?'
  const { id: postId } = await asker.do('publishPost', { kind: 'question', spaceId, title, body: title })
  const { id: answerId } = await cast.tomasz.do('addComment', { postId, body: 'Douze.', kind: 'answer' })
  await asker.do('acceptAnswer', { postId, answerId })
  return postId
}

const occasion = (postId: string, question: 'time_saved' | 'helped' = 'time_saved') => ({ postId, question })
const offered = async (actor: Actor, postId: string, question?: 'time_saved' | 'helped') =>
  (await actor.do('offerSurvey', occasion(postId, question))).asked
const none = async (table: string) => expect(await world.sql(`select * from ${table}`)).toEqual([])

test('one in ten is asked, where five could be; then rests; refuses; and guests are never asked', async () => {
  const { ines, tomasz, rosa } = cast
  const posts: string[] = []
  for (const person of people.slice(0, 4)) posts.push(await accepted(person))
  const [first, second, third] = people
  const [post = '', other = ''] = posts
  if (!first || !second || !third) throw new Error('Nobody asks.')
  expect(await offered(first, post)).toBeNull()
  await world.sql(
    `insert into switches (name, state, reason, changed_by) values ('surveys', true, 'Vu.', $1)`,
    [ines.id],
  )
  // Four accepted an answer this month: whoever answers could be found among them.
  expect(await offered(first, post)).toBeNull()
  posts.push(await accepted(people[4] ?? first))

  chance.drawn = 0.1
  expect(await offered(first, post)).toBeNull()
  await none('survey_seals')
  chance.drawn = 0.099
  expect(await offered(second, post)).toBeNull()
  expect(await offered(tomasz, post, 'helped')).toBeNull()
  expect(await rosa.refused('offerSurvey', occasion(post))).toMatchObject({ status: 403 })
  const asked = await offered(first, post)
  expect(asked).toMatchObject({ text: 'Cette réponse vous a-t-elle fait gagner du temps\u202f?' })
  expect(asked?.answers.map(({ value }) => value)).toEqual([-10, 0, 5, 15, 30, 60, 120])
  expect(await offered(first, post)).toBeNull()
  expect(await offered(first, other, 'helped')).toBeNull()
  await world.sql('update survey_seals set until = current_date where until < current_date + 20')
  expect(await offered(first, post)).toBeNull()
  expect(await offered(first, other, 'helped')).not.toBeNull()

  await second.do('refuseSurveys')
  expect(await second.do('readSurveyChoice')).toEqual({ on: true, refused: true })
  expect(await offered(second, other)).toBeNull()
  await second.do('allowSurveys')
  await world.sql(
    `update notice_settings set quiet = true, quiet_from = 0, quiet_until = 1425, quiet_weekends = true`,
  )
  await world.sql(
    `update notice_settings set quiet_from = 15, quiet_until = 0 where in_quiet_hours(person_id, now()) is false`,
  )
  expect(await offered(second, other)).toBeNull()
  await world.sql(`update notice_settings set quiet = false`)

  const ticket = String(asked?.ticket)
  expect(await first.refused('answerSurvey', { ticket, value: 7 })).toEqual(over)
  expect(await first.refused('answerSurvey', { ticket: `${ticket}x`, value: 15 })).toEqual(over)
  await first.do('answerSurvey', { ticket, value: 15 })
  expect(await first.refused('answerSurvey', { ticket, value: 30 })).toEqual(over)
})
const over = { status: 409, code: 'survey.over' }

test('what waits and what is kept name nobody; a quarter that is over is told by offices, from five on', async () => {
  const { awa, karim } = cast
  const [, second, third, fourth, fifth] = people
  const posts = await world.sql(`select id, author_id from posts where kind = 'question'`)
  for (const [turn, person] of [second, third, fourth, fifth].entries()) {
    const own = posts.find(({ author_id }) => author_id === person?.id)
    const asked = person && (await offered(person, String(own?.id)))
    await person?.do('answerSurvey', { ticket: String(asked?.ticket), value: [0, 30, 60, -10][turn] ?? 0 })
  }
  const kept = await world.sql(
    `select to_jsonb(u) as row from unseen_acts u union all select to_jsonb(s) from survey_seals s`,
  )
  const named = [...people.map(({ id }) => id), ...posts.map(({ id }) => String(id))]
  for (const { row } of kept) expect(named.filter((id) => JSON.stringify(row).includes(id))).toEqual([])
  const stamps = await world.sql(`select distinct xmin::text from unseen_acts`)
  expect(stamps).toHaveLength(1)
  expect(
    await world.sql(`select 1 from facts where name !~ '^switch' and (name || data::text) ~ 'survey'`),
  ).toEqual([])
  expect(await world.sql(`select 1 from idempotency_keys where route ~ 'surveys/(occ|ans)'`)).toEqual([])

  await carryUnseen(world.weft.ground, [surveyCarrier])
  await none('survey_answers')
  const last = quarterOf(new Date(), -1)
  await world.sql(`update unseen_acts set data = jsonb_set(data, '{month}', to_jsonb($1::text))`, [last])
  await carryUnseen(world.weft.ground, [surveyCarrier])
  await none('unseen_acts')

  expect(await karim.refused('readSurveys')).toEqual({ status: 403, code: 'value.not_yours' })
  const { questions, quarter } = await awa.do('readSurveys')
  expect(quarter).toBe(last)
  const [saved, helped] = questions
  expect(saved?.told).toMatchObject({
    ...{ asked: 5, answered: 5, median: 15, grade: 'E0', range: null },
    next: { grade: 'E1', missing: [{ name: 'people', found: 5, needed: 30 }, { name: 'baseline' }] },
  })
  expect(saved?.told?.estimate).toBeCloseTo(15, 9)
  expect(saved?.families).toMatchObject([{ name: 'Maintenance', told: { answered: 5, median: 15 } }])
  expect(helped).toMatchObject({ told: null })
  const db = world.weft.ground.inside
  const told = await findSurveyed(db, { question: 'time_saved', from: last, to: monthOf(new Date()) })
  expect(told).toMatchObject({ asked: 5, answered: 5 })
  const narrow = { question: 'time_saved', from: last, to: last } as const
  expect(await findSurveyed(db, narrow)).toBeNull()
})

test('a person asked alone is kept with as much as five share', () => {
  const me = { unitId: 'u', jobFamilyId: 'f', both: 4, ofUnit: 5, ofFamily: 9, everyone: 9 }
  expect(cellOf(me)).toEqual({ unitId: 'u', jobFamilyId: null })
  expect(cellOf({ ...me, both: 5 })).toEqual({ unitId: 'u', jobFamilyId: 'f' })
  expect(cellOf({ ...me, ofUnit: 4 })).toEqual({ unitId: null, jobFamilyId: 'f' })
  expect(cellOf({ ...me, ofUnit: 4, ofFamily: 4 })).toEqual({ unitId: null, jobFamilyId: null })
  expect(cellOf({ ...me, ofUnit: 4, ofFamily: 4, everyone: 4 })).toBeNull()
})

test('a ticket holds under its own secret alone; quarters are whole and over', () => {
  const secret = randomBytes(32)
  const written = writeTicket(secret, {
    ...{ question: 'helped', month: '2026-10-01', unitId: null, jobFamilyId: null },
  })
  expect(readTicket(secret, written)).toMatchObject({ question: 'helped', month: '2026-10-01' })
  expect(readTicket(randomBytes(32), written)).toBeNull()
  const now = new Date('2026-11-24')
  expect(quartersWithin('2026-01-01', '2026-12-01', now)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01'])
  expect(quartersWithin('2026-02-01', '2026-08-01', now)).toEqual(['2026-04-01'])
  expect(quartersWithin('2026-05-01', '2026-08-01', now)).toEqual([])
})

test('medians, trimmed means and ranges by team; 29 % of those asked is a story', () => {
  const answers = (values: number[], cluster: string) => values.map((value) => ({ value, cluster }))
  const two = [...answers([-10, 0, 5, 15, 30], 'a'), ...answers([5, 15, 15, 60, 120], 'b')]
  const told = summaryOf(two, 'minutes')
  expect(told).toMatchObject({ answered: 10, median: 15 })
  expect(told.estimate).toBeCloseTo((5 + 5 + 15 + 15 + 15 + 30) / 6, 12)
  // A team twice, or either once: the trimmed means of a, of both and of b.
  expect(told.range?.low).toBeCloseTo((0 + 0 + 5 + 5 + 15 + 15) / 6, 12)
  expect(told.range?.high).toBeCloseTo((15 + 15 + 15 + 15 + 60 + 60) / 6, 12)
  expect(summaryOf(two, 'minutes')).toEqual(told)
  expect(summaryOf(answers([1, 1, 0, 1], 'a'), 'share')).toEqual({
    ...{ answered: 4, median: null, estimate: 0.75, range: null },
  })
  const row = { question: 'time_saved', quarter: '', unitId: null, jobFamilyId: null, family: null } as const
  const values = Array.from({ length: 30 }, () => 5)
  expect(surveyedOf('time_saved', [{ ...row, asked: 100, values }], true)?.grade).toBe('E1')
  expect(surveyedOf('time_saved', [{ ...row, asked: 101, values }], true)?.grade).toBe('E0')
  expect(surveyedOf('time_saved', [{ ...row, asked: 100, values }], false)?.grade).toBe('E0')
})
