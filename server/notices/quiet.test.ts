import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { openWorld, type World } from '../../test/world.ts'
import { post } from '../mail/index.ts'
import { mailJobs } from '../mail/outbox.ts'
import { newId } from '../platform/clock.ts'
import type { House } from '../platform/house.ts'
import { noticeSubject } from './gates.ts'
import { insertNoticeMail } from './mails/store.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({
    more: (given) => {
      house = { ...given, config: { ...given.config, smtpUrl: office.url } }
      return []
    },
  })
  cast = await gather(world)
})
afterAll(async () => {
  await world.end()
  await office.close()
})

type Hours = { from: number; until: number; weekends: boolean; zone: string }

/** The clock on the wall there, from another source than the database's. */
function wall(moment: Date, zone: string): { minute: number; weekend: boolean } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    minute: Number(part('hour')) * 60 + Number(part('minute')),
    weekend: ['Sat', 'Sun'].includes(part('weekday')),
  }
}
function isQuiet(moment: Date, { from, until, weekends, zone }: Hours): boolean {
  const { minute, weekend } = wall(moment, zone)
  if (weekends && weekend) return true
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until
}

const quarter = fc.integer({ min: 0, max: 95 }).map((turn) => turn * 15)
const hours = fc.record({
  ...{ from: quarter, until: quarter, weekends: fc.boolean() },
  zone: fc.constantFrom('Europe/Paris', 'America/Montreal', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'),
})
// Around the nights on which clocks change as often as anywhere.
const moments = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  ...['2027-03-28T01:00:00Z', '2026-10-25T01:00:00Z', '2026-11-01T06:00:00Z', '2026-10-03T15:30:00Z'].map(
    (night) =>
      fc.integer({ min: -2000, max: 2000 }).map((minutes) => new Date(Date.parse(night) + minutes * 60_000)),
  ),
)

test('nothing is let through in quiet hours, and everything is let through at their end', async () => {
  const given = fc.sample(fc.tuple(hours, moments), 300)
  const ids = given.map(() => newId())
  await world.sql(
    `insert into people (id, audience, name, time_zone) select a.id, 'inside', 'Quelqu’un', a.zone
     from unnest($1::uuid[], $2::text[]) a(id, zone)`,
    [ids, given.map(([{ zone }]) => zone)],
  )
  await world.sql(
    `insert into notice_settings (person_id, quiet_from, quiet_until, quiet_weekends)
     select * from unnest($1::uuid[], $2::int[], $3::int[], $4::boolean[])`,
    [ids, ...(['from', 'until', 'weekends'] as const).map((key) => given.map(([each]) => each[key]))],
  )
  const rows = await world.sql(
    `select in_quiet_hours(a.id, a.moment) as quiet, quiet_until(a.id, a.moment) as ends
     from unnest($1::uuid[], $2::timestamptz[]) with ordinality a(id, moment, place) order by a.place`,
    [ids, given.map(([, moment]) => moment.toISOString())],
  )
  for (const [place, [each, moment]] of given.entries()) {
    const { quiet, ends } = { quiet: null, ends: null, ...rows[place] }
    const until = ends === null ? null : new Date(ends)
    const story = `${JSON.stringify(each)} at ${moment.toISOString()}`
    expect(quiet, story).toBe(isQuiet(moment, each))
    expect(until === null, story).toBe(!quiet)
    if (!until) continue
    expect(isQuiet(until, each), story).toBe(false)
    // Until then it is quiet without a gap, and the end is never more than a long weekend away.
    expect(isQuiet(new Date(until.getTime() - 1), each), story).toBe(true)
    expect(until.getTime() - moment.getTime(), story).toBeLessThan(4.2 * 86_400_000)
  }
})

test('the night on which clocks go forward ends an hour sooner', async () => {
  const ends = async (moment: string) =>
    (await world.sql(`select quiet_until($1, $2) as at`, [cast.awa.id, moment]))[0]
  expect(await ends('2027-03-26T18:30:00Z')).toEqual({ at: new Date('2027-03-29T06:00:00Z') })
  expect(await ends('2026-10-23T18:00:00Z')).toEqual({ at: new Date('2026-10-26T07:00:00Z') })
  expect(await ends('2026-11-24T12:00:00Z')).toEqual({ at: null })
})

test('a mail of notices that becomes due in quiet hours waits, is not counted as tried, and leaves after them', async () => {
  const { tomasz } = cast
  const { id } = await tomasz.do('publishPost', { kind: 'message', subjects: ['Vannes'], body: 'Bonjour.' })
  const mailId = newId()
  const tx = world.weft.ground.inside
  await insertNoticeMail(tx, {
    ...{ id: mailId, personId: cast.awa.id, kind: 'digest', posts: [id] },
    ...{ comments: [], people: [], bare: false },
  })
  const letter = { subject: 'Bonjour', paragraphs: ['Bonjour.'], reason: 'Un essai.' }
  const mail = { personId: cast.awa.id, to: { address: cast.awa.email }, letter, locale: 'fr' as const }
  await post(tx, house.config, { ...mail, subject: noticeSubject(mailId) })
  // What lets someone in does not wait.
  await post(tx, house.config, { ...mail, subject: 'reset:1' })
  const { minute } = wall(new Date(), 'UTC')
  const from = (Math.floor(minute / 15) * 15 + 1440 - 30) % 1440
  await world.sql(`update people set time_zone = 'UTC' where id = $1`, [cast.awa.id])
  await world.sql(
    `insert into notice_settings (person_id, quiet_from, quiet_until, quiet_weekends) values ($1, $2, $3, false)`,
    [cast.awa.id, from, (from + 120) % 1440],
  )
  const [job] = mailJobs(house)
  await job?.run({})
  expect(office.received.map(({ to }) => to)).toEqual([cast.awa.email])
  const waiting = async () =>
    (
      await world.sql(
        `select state, attempts, next_at > now() as later from mail_outbox where key like 'notice:%'`,
      )
    )[0]
  expect(await waiting()).toEqual({ state: 'waiting', attempts: 0, later: true })

  await world.sql('update notice_settings set quiet = false where person_id = $1', [cast.awa.id])
  await world.sql(`update mail_outbox set next_at = now() where state = 'waiting'`)
  await job?.run({})
  expect(await waiting()).toMatchObject({ state: 'sent', attempts: 1 })
})
