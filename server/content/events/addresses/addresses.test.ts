import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../../test/cast.ts'
import { openWorld, type World } from '../../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Usinage', access: 'private' }, [cast.tomasz])
})
afterAll(() => world.end())

const afternoon = { starts: '2998-11-27T14:00', ends: '2998-11-27T15:30', timeZone: 'Europe/Paris' }
const invite = (title: string, more: object = {}) =>
  cast.awa.do('publishEvent', { title, body: 'Venez.', spaceId, ...afternoon, ...more })

/** As a calendar asks: by the address alone. */
async function asked(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${world.url}${new URL(url).pathname}`, { headers })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text: text.replace(/"traceId":"[^"]*"/, '') }
}
const titlesIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each).summary)
    .sort()

test('a calendar is read by its private address alone, and tells when nothing changed', async () => {
  const { tomasz, rosa } = cast
  const { id: coming } = await invite('Revue')
  await invite('Atelier ouvert')
  await tomasz.do('replyToEvent', { postId: coming, answer: 'maybe' })
  const own = await tomasz.do('makeCalendar')
  const first = await asked(own.url)
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(titlesIn(first.text)).toEqual(['Revue'])
  const [secret = ''] = /[\w-]{43}/.exec(own.url) ?? []
  const kept = JSON.stringify(await world.sql('select * from calendar_addresses'))
  expect(kept).not.toContain(secret)

  const etag = first.headers.get('etag') ?? ''
  expect((await asked(own.url, { 'if-none-match': etag })).status).toBe(304)
  await cast.awa.do('rescheduleEvent', { postId: coming, ...afternoon, place: 'Atelier 3' })
  expect((await asked(own.url, { 'if-none-match': etag })).text).toContain('LOCATION:Atelier 3')

  const wider = await tomasz.do('makeCalendar', { withSpaces: true })
  expect(titlesIn((await asked(wider.url)).text)).toEqual(['Atelier ouvert', 'Revue'])
  const ofSpace = await tomasz.do('makeCalendar', { spaceId })
  expect(titlesIn((await asked(ofSpace.url)).text)).toEqual(['Atelier ouvert', 'Revue'])
  expect((await tomasz.do('listCalendars')).data).toMatchObject([
    ...[
      { id: wider.id, space: null, withSpaces: true },
      { id: ofSpace.id, space: { name: 'Usinage' } },
    ],
  ])
  expect(await rosa.refused('makeCalendar')).toEqual({ status: 403, code: 'inside_only' })
  expect(await cast.karim.refused('makeCalendar', { spaceId })).toEqual({ status: 404, code: 'missing' })
})

test('a wrong address and one that ended answer the same', async () => {
  const { tomasz } = cast
  const wrong = await asked(`http://x/api/v1/calendars/${'a'.repeat(43)}.ics`)
  expect(wrong.status).toBe(404)
  const gone = async (url: string) => {
    const { status, text } = await asked(url)
    expect({ status, text }).toEqual({ status: wrong.status, text: wrong.text })
  }
  const before = await tomasz.do('makeCalendar')
  const after = await tomasz.do('makeCalendar')
  await gone(before.url)
  expect((await asked(after.url)).status).toBe(200)
  expect(await cast.awa.refused('revokeCalendar', { calendarId: after.id })).toEqual({
    ...{ status: 404, code: 'missing' },
  })
  await tomasz.do('revokeCalendar', { calendarId: after.id })
  await gone(after.url)
  for (const odd of ['x.ics', `${'a'.repeat(43)}`, '%00.ics']) await gone(`http://x/api/v1/calendars/${odd}`)
})

test('an address ends with the membership, a new password and the departure of its owner', async () => {
  const { awa, tomasz } = cast
  const ofSpace = await tomasz.do('makeCalendar', { spaceId })
  const own = await tomasz.do('makeCalendar', { withSpaces: true })
  const statusOf = async ({ url }: { url: string }) => (await asked(url)).status
  expect(await statusOf(ofSpace)).toBe(200)
  await awa.do('removeMember', { spaceId, personId: tomasz.id })
  expect(await statusOf(ofSpace)).toBe(404)
  // What he said he comes to stood there as well: he reads it no more.
  expect(titlesIn((await asked(own.url)).text)).toEqual([])

  await world.sql(`insert into accounts (person_id, password_hash) values ($1, 'x')`, [tomasz.id])
  expect(await statusOf(own)).toBe(404)
  const again = await tomasz.do('makeCalendar')
  expect(await statusOf(again)).toBe(200)
  await cast.ines.do('endAccess', { personId: tomasz.id })
  expect(await statusOf(again)).toBe(404)
  await world.settled()
  expect(await world.sql('select 1 from calendar_addresses where person_id = $1', [tomasz.id])).toEqual([])
})
