import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowGuests, type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { newStory, oldQuestion, step } from '../../../test/measures-story.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { newId, newPublicId } from '../../platform/clock.ts'
import { rebuild } from '../../platform/facts/index.ts'
import { findTeamMonths, isMeasured, type MeasureName, measureRegistry } from '../index.ts'
import {
  closeOldMonths,
  countDays,
  countParticipation,
  followSwitch,
  forgetMeasured,
  removeMeasured,
} from './counting.ts'

let world: World
let cast: Cast
let spaceId: string
const [methods, foundry, family] = [newId(), newId(), newId()]

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim, ines } = cast
  await world.sql(`insert into units (id, name) values ($1, 'Méthodes'), ($2, 'Fonderie')`, [
    methods,
    foundry,
  ])
  await world.sql(`insert into job_families (id, name) values ($1, 'Ingénierie')`, [family])
  await place(awa.id, methods, family)
  await place(tomasz.id, foundry, null)
  await place(karim.id, foundry, null)
  spaceId = await openSpaceOf(world, awa, { name: 'Fours' }, [tomasz, karim, ines])
})
afterAll(() => world.end())

const place = (personId: string, unitId: string, jobFamilyId: string | null) =>
  world.sql('update people set unit_id = $2, job_family_id = $3 where id = $1', [
    personId,
    unitId,
    jobFamilyId,
  ])
const turn = (name: string, on: boolean) =>
  world.sql(
    `insert into switches (name, state, reason, changed_by) values ($1, $2, 'Accord du 12 novembre.', $3)
     on conflict (name) do update set state = excluded.state, changed_at = now()`,
    [name, on, cast.ines.id],
  )
const counter = () => {
  const reader = world.weft.readers.find(({ name }) => name === 'insights.team_months')
  if (!reader) throw new Error('Nobody counts.')
  return reader
}
const month = (back = 0) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}
const figures = async (...measures: MeasureName[]) => {
  await world.settled()
  const rows = await findTeamMonths(world.weft.ground.inside, { measures, from: month(12), to: month() })
  return Object.fromEntries(
    rows.map(({ measure, unitId, month: when, amount, people, largest }) => {
      const unit = unitId === methods ? 'methods' : unitId === foundry ? 'foundry' : 'none'
      return [`${measure} ${unit}${when === month() ? '' : ` ${when}`}`, [amount, people, largest]]
    }),
  )
}

test('off, nothing is counted; on, what was written before counts, for the team each stood in then', async () => {
  const { awa, tomasz, karim } = cast
  const { inside } = world.weft.ground
  const ask = (title: string) => awa.do('publishPost', { kind: 'question', spaceId, title, body: 'À vous.' })
  const { id: postId } = await ask('Quelle température pour le four 2 ?')
  await ask('Quel alliage pour la roue ?')
  const answer = { kind: 'answer', body: '1 480 °C.' } as const
  const { id: answerId } = await tomasz.do('addComment', { postId, ...answer })
  await awa.do('addComment', { postId, kind: 'comment', body: 'Merci, je le note.' })
  await karim.do('react', { target: 'comment', targetId: answerId, name: 'useful' })
  await awa.do('acceptAnswer', { postId, answerId })
  expect(await figures('accepted_answers', 'replies')).toEqual({})
  expect(await world.sql('select * from measured_acts')).toEqual([])
  expect(await isMeasured(inside, 'replies')).toEqual({ on: false })

  await turn('team_measures', true)
  await followSwitch(world.weft.ground, counter())
  expect(await isMeasured(inside, 'replies')).toMatchObject({ on: true, from: month() })
  const first = {
    'questions_asked methods': [2, 1, 2],
    'questions_answered_in_time methods': [1, 1, 1],
    'accepted_answers methods': [1, 1, 1],
    // Under one's own question one replies to nobody.
    'replies foundry': [1, 1, 1],
    'active_people methods': [1, 1, 1],
    'active_people foundry': [2, 2, 1],
  }
  const names = Object.values(measureRegistry).map(({ name }) => name)
  expect(await figures(...names)).toEqual(first)

  // Who moves takes nothing along; what comes after counts where they stand now.
  await place(tomasz.id, methods, family)
  await tomasz.do('addComment', { postId, kind: 'comment', body: 'Et pour 3 t, 1 495 °C.' })
  const { id: idea } = await karim.do('publishPost', {
    kind: 'idea',
    spaceId,
    title: 'Un gabarit de coulée',
    body: 'En bois.',
  })
  await awa.do('decideIdea', { postId: idea, state: 'done', reason: 'Le gabarit est en place depuis hier.' })
  expect(await figures('replies', 'active_people', 'ideas_done')).toEqual({
    'replies foundry': [1, 1, 1],
    'replies methods': [1, 1, 1],
    // One month, one person: where they first acted.
    'active_people methods': [1, 1, 1],
    'active_people foundry': [2, 2, 1],
    'ideas_done foundry': [1, 1, 1],
  })
  await awa.do('withdrawAcceptance', { postId })
  await tomasz.do('deleteComment', { commentId: answerId, version: 1 })
  expect(await figures('accepted_answers', 'replies', 'active_people', 'questions_answered_in_time')).toEqual(
    {
      'replies methods': [1, 1, 1],
      'active_people methods': [2, 2, 1],
      'active_people foundry': [1, 1, 1],
    },
  )
  await allowGuests(cast)
  await awa.do('inviteGuest', {
    ...{ spaceId, email: 'lea@ruissel.example', organisation: 'Ruissel', guestUntil: '2027-06-30' },
  })
  expect(await figures('guest_organisations')).toEqual({ 'guest_organisations methods': [1, 1, 1] })
})

test('readings are counted the night after, once, and nobody’s rows outlast their month', async () => {
  const { awa, tomasz, karim } = cast
  const { ground } = world.weft
  const { id: postId } = await awa.do('publishPost', {
    ...{ kind: 'question', spaceId, title: 'Quel sable pour le noyau ?', body: 'À vous.' },
  })
  const { id: answerId } = await karim.do('addComment', { postId, kind: 'answer', body: 'Du 60.' })
  const read = (personId: string, daysAgo: number, dwell: number) =>
    world.sql(
      `insert into readings (person_id, item_id, day, dwell)
       select $1, $2, date_trunc('month', current_date - 60)::date + $3::int, $4`,
      [personId, postId, 10 - daysAgo, dwell],
    )
  const { id: newsId } = await awa.do('publishPost', {
    ...{ kind: 'announcement', spaceId, title: 'Arrêt du four 2 lundi', body: 'De 8 h à midi.' },
  })
  await world.sql(
    `insert into readings (person_id, item_id, day, dwell)
     select $1, $2, date_trunc('month', current_date - 60)::date + 3, 0`,
    [karim.id, newsId],
  )
  await read(tomasz.id, 5, 1)
  await turn('readings', false)
  await countDays(ground)
  expect(await figures('useful_readers', 'active_minutes')).toEqual({})
  await turn('readings', true)
  await awa.do('acceptAnswer', { postId, answerId })
  await read(tomasz.id, 4, 2)
  await read(karim.id, 4, 0)
  await read(awa.id, 4, 2)
  await countDays(ground)
  await countDays(ground)
  const [when = {}] = await world.sql(`select to_char(current_date - 60, 'YYYY-MM') as month`)
  const at = (name: string) => `${name} ${String(when.month)}`
  expect(await figures('useful_readers', 'readers_of_announcements', 'active_minutes')).toEqual({
    [at('useful_readers methods')]: [1, 1, 1],
    [at('readers_of_announcements foundry')]: [1, 1, 1],
    [at('active_minutes methods')]: [7, 2, 4],
    [at('active_minutes foundry')]: [expect.closeTo(1 / 3), 1, expect.closeTo(1 / 3)],
  })
  expect(await world.sql('select * from measured_reads')).toEqual([])
  await turn('readings', false)
  expect(await figures('useful_readers')).toEqual({})
})

test('a closed month stays as it was counted; who is forgotten leaves the open ones', async () => {
  const { ground } = world.weft
  const gone = newId()
  await world.sql(
    `insert into people (id, audience, name, unit_id) values ($1, 'inside', 'Lou Perrin', $2)`,
    [gone, foundry],
  )
  await oldQuestion(world, { spaceId, personId: gone, unitId: foundry, monthsAgo: 3 })
  await oldQuestion(world, { spaceId, personId: gone, unitId: foundry, monthsAgo: 0 })
  await world.settled()
  await closeOldMonths(ground)
  const before = await figures('questions_asked')
  expect(before).toMatchObject({
    [`questions_asked foundry ${month(3)}`]: [1, 1, 1],
    'questions_asked foundry': [1, 1, 1],
  })
  await world.sql(
    `update posts set state = 'deleted' where author_id = $1 and published_at < now() - interval '40 days'`,
    [gone],
  )
  await rebuild(ground.inside, counter())
  expect(await figures('questions_asked')).toEqual(before)
  await ground.inside.transaction().execute((tx) => forgetMeasured(tx, [gone]))
  const { 'questions_asked foundry': _, ...kept } = before
  expect(await figures('questions_asked')).toEqual(kept)
  const all = { people: [gone], posts: [], units: [], jobFamilies: [] }
  await ground.inside.transaction().execute((tx) => removeMeasured(tx, { ...all, units: [foundry] }))
  expect(Object.keys(await figures('questions_asked'))).toEqual(['questions_asked methods'])
})

test('how people take part is told of ten and more, to those who may see it', async () => {
  const { ines, awa, rosa } = cast
  await turn('team_measures', false)
  expect(await awa.refused('readParticipation')).toEqual({ status: 403, code: 'measures.not_yours' })
  await ines.do('giveOffice', { office: 'sponsor', personId: awa.id })
  expect(await awa.do('readParticipation')).toMatchObject({ state: 'off' })
  await ines.do('takeOffice', { office: 'sponsor', personId: awa.id })
  expect(await rosa.refused('readParticipation')).toEqual({ status: 403, code: 'inside_only' })
  expect(await ines.do('readParticipation')).toMatchObject({ state: 'off', units: [] })
  await countParticipation(world.weft.ground)
  await turn('team_measures', true)
  await turn('readings', false)
  expect(await ines.do('readParticipation')).toMatchObject({ state: 'waiting' })

  await world.sql(
    `insert into units (id, name, parent_id) values ($1, 'Coulée', $2), ($3, 'Moulage', $1), ($4, 'Essais', $2), ($5, 'Ventes', null)`,
    [newId(), foundry, newId(), newId(), newId()],
  )
  await world.sql(`update posts set state = 'deleted'`)
  const joined = (many: number, unit: string) =>
    world.sql(
      `insert into people (id, audience, name, unit_id) select gen_random_uuid(), 'inside', 'Voix ' || n, u.id
       from generate_series(1, $1::int) n, units u where u.name = $2 returning id`,
      [many, unit],
    )
  const [moulders, testers] = [await joined(14, 'Moulage'), await joined(13, 'Essais')]
  await joined(11, 'Ventes')
  for (const { id } of [...moulders.slice(0, 7), ...testers.slice(0, 6)])
    await world.sql(
      `insert into posts (id, public_id, kind, space_id, author_id, body, html, excerpt, published_at)
       values ($1, $2, 'message', $3, $4, '', '', '', date_trunc('week', now()) - interval '2 days')`,
      [newId(), newPublicId(), spaceId, id],
    )
  await countParticipation(world.weft.ground)
  await countParticipation(world.weft.ground)
  const told = await ines.do('readParticipation')
  expect(told).toMatchObject({ state: 'measured', readers: false })
  const steps = (name: string) => {
    const unit = told.units.find((each) => each.name === name)
    return unit?.steps.map(({ people, withheld }) => people ?? withheld)
  }
  // Moulders belong to the casting shop, which stands below the top; they are counted there.
  expect(steps('Coulée')).toEqual([15, 5, 5, 'too_few'])
  expect(steps('Essais')).toEqual([15, 5, 5, 'too_few'])
  // Without them the few who stand elsewhere would be told.
  expect(steps('Ventes')?.[0]).toBe('would_tell_another')
  expect(steps('Méthodes')?.[0]).toBe('too_few')
  expect(JSON.stringify(told)).not.toContain(String(moulders[0]?.id))
})

test('whatever happens in whatever order, the log counted at once gives what was counted as it came', async () => {
  await turn('team_measures', true)
  await world.sql('delete from measured_months')
  await rebuild(world.weft.ground.inside, counter())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 14, maxLength: 22 }),
      async (portions) => {
        const story = await newStory(world, spaceId)
        for (const portion of portions) {
          for (const each of portion) story.tell(each)
          await story.write()
          await world.settled()
        }
        expect(await story.counted()).toEqual(story.expected())
        const asCame = await snapshot()
        await rebuild(world.weft.ground.inside, counter())
        expect(await snapshot()).toEqual(asCame)
      },
    ),
    { numRuns: 3, seed: 46, endOnFailure: true },
  )
})

const snapshot = async () => [
  await world.sql('select * from team_months order by measure, month, unit_id, job_family_id'),
  await world.sql('select * from measured_acts order by source_id, kind, person_id'),
]
