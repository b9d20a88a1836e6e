import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, isZone, momentOf, wallOf, writeCalendar } from './index.ts'

const entry: CalendarEntry = {
  ...{ uid: 'a@weft.example', sequence: 2, stamp: new Date('2026-03-01T08:00:00Z'), allDay: false },
  ...{ startsAt: new Date('2026-11-27T13:00:00Z'), endsAt: new Date('2026-11-27T14:30:00Z') },
  ...{ zone: 'Europe/Paris', title: 'Revue de série', status: 'CONFIRMED' },
}
const written = (more: Partial<CalendarEntry> = {}) =>
  writeCalendar({ product: '-//Weft//Weft//EN', entries: [{ ...entry, ...more }] })
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const first = calendar.getFirstSubcomponent('vevent')
  if (!first) throw new Error('There is no entry.')
  return { calendar, event: new ICAL.Event(first), first }
}

describe('moments and clocks', () => {
  test.each([
    ['winter', '2026-11-27T14:00', 'Europe/Paris', '2026-11-27T13:00:00.000Z'],
    ['summer', '2026-07-01T14:00', 'Europe/Paris', '2026-07-01T12:00:00.000Z'],
    ['an hour leapt over', '2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['the first of two equal hours', '2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['an hour leapt over, west', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['half hours', '2026-07-01T09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
    ['half an hour of summer', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['midnight', '2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ])('%s', (_name, wall, zone, moment) => {
    expect(momentOf(wall, zone).toISOString()).toBe(moment)
  })

  test('only IANA names are zones', () => {
    const known = [
      'Europe/Paris',
      'UTC',
      'Asia/Kolkata',
      'Paris',
      '+02:00',
      'CET2',
      'Europe/Paris\r\nX:1',
      '',
    ]
    expect(known.filter(isZone)).toEqual(['Europe/Paris', 'UTC', 'Asia/Kolkata'])
  })
})

describe('an iCalendar file', () => {
  test('says the same to another reader, in its zone, whose rules it brings', () => {
    for (const [wall, zone] of [
      ['2026-11-27T14:00', 'Europe/Paris'],
      ['2026-07-01T09:00', 'America/Sao_Paulo'],
      ['2026-06-15T10:00', 'Africa/Casablanca'],
      ['2026-10-25T02:30', 'Europe/Paris'],
      ['2027-03-28T03:30', 'Europe/Warsaw'],
    ] as const) {
      const startsAt = momentOf(wall, zone)
      const { event } = read(written({ zone, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }))
      expect([wall, event.startDate.toJSDate()]).toEqual([wall, startsAt])
      expect(event.duration.toSeconds()).toBe(3600)
    }
    expect(written()).toContain('\r\nDTSTART;TZID=Europe/Paris:20261127T140000\r\n')
    const second = new Date('2026-10-25T01:30:00Z')
    expect(wallOf(second, 'Europe/Paris')).toBe('2026-10-25T02:30')
    expect(read(written({ startsAt: second })).event.startDate.toJSDate()).toEqual(second)
  })

  test('names days where it lasts all day', () => {
    const zone = 'America/New_York'
    const given = { startsAt: momentOf('2026-11-27T00:00', zone), endsAt: momentOf('2026-11-29T00:00', zone) }
    const file = written({ ...given, zone, allDay: true })
    expect(file).toContain('DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261129\r\n')
    expect(file).not.toContain('VTIMEZONE')
  })

  test('lets nobody write lines of it, whatever they write, and folds within no character', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 300 })
    const nasty = fc.oneof(
      hostile,
      fc.constantFrom('a\r\nATTENDEE:mailto:x@y', '"\n;CN=x:\u2028', '^n"^\'', 'é'.repeat(90), '\\n\\,;'),
    )
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, place, name) => {
        const file = written({ title, place, organiser: { name, address: 'weft@corp.example' } })
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const { calendar, event, first } = read(file)
        expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
        expect(first.getAllProperties().map((each) => each.name)).toEqual(
          [
            'uid',
            'sequence',
            'dtstamp',
            'last-modified',
            'dtstart',
            'dtend',
            'summary',
            'location',
            'status',
            'organizer',
          ].filter((each) => each !== 'location' || place !== ''),
        )
        if (/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u.test(title)) expect(event.summary).toBe(title)
      }),
      { numRuns: 200 },
    )
  })
})
