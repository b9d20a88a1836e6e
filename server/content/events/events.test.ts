import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private', organisationId: ruissel }, [
    tomasz,
    rosa,
  ])
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const afternoon = { starts: '2998-11-27T14:00', ends: '2998-11-27T15:30', timeZone: 'Europe/Paris' }
const invite = (more: object = {}) =>
  cast.awa.do('publishEvent', {
    ...{ spaceId, title: 'Revue de la série pilote', body: 'On regarde les cotes.' },
    ...{ ...afternoon, place: 'Atelier 3', ...more },
  })

describe('an event', () => {
  test('takes place at a moment, told by the clocks of its zone', async () => {
    const event = await invite()
    expect(event).toMatchObject({
      ...{ kind: 'event', title: 'Revue de la série pilote', mayEdit: true },
      occasion: {
        ...{ startsAt: '2998-11-27T13:00:00Z', endsAt: '2998-11-27T14:30:00Z', timeZone: 'Europe/Paris' },
        ...{ place: 'Atelier 3', online: false, cancelled: false, coming: 1 },
      },
      event: { mine: 'yes', people: { yes: [{ name: 'Awa Diallo' }], maybe: [] }, mayReschedule: true },
    })
    const days = await invite({ allDay: true, starts: '2998-11-27', ends: '2998-11-28' })
    expect(days.occasion).toMatchObject({
      ...{ startsAt: '2998-11-26T23:00:00Z', endsAt: '2998-11-28T23:00:00Z', allDay: true },
    })
    for (const [wrong, code] of [
      [{ timeZone: 'Europe/Atlantis' }, 'event.zone'],
      [{ starts: '2998-02-31T10:00' }, 'event.time'],
      [{ starts: '2998-11-27' }, 'event.time'],
      [{ ends: '2998-11-27T14:00' }, 'event.ends_before'],
      [{ ends: '2999-12-31T10:00' }, 'event.too_long'],
    ] as const)
      expect(await cast.awa.refused('publishEvent', { ...draft, ...wrong })).toEqual(refusal(422, code))
    expect((await cast.awa.try('publishEvent', { ...draft, link: 'javascript:alert(1)' })).status).toBe(422)
    for (const guest of [cast.rosa, cast.felix])
      expect(await guest.refused('publishEvent', draft)).toEqual(refusal(403, 'inside_only'))
  })

  test('is replied to by whoever reads of it, guests too, until it begins', async () => {
    const { tomasz, karim, rosa, felix } = cast
    const { id: postId } = await invite()
    await tomasz.do('replyToEvent', { postId, answer: 'yes' })
    await rosa.do('replyToEvent', { postId, answer: 'yes' })
    const seen = await rosa.do('replyToEvent', { postId, answer: 'maybe' })
    expect(seen).toMatchObject({
      occasion: { coming: 2 },
      event: { mine: 'maybe', maybe: 1, people: { maybe: [{ id: rosa.id, organisation: 'Ruissel' }] } },
    })
    const comes = { postId, answer: 'yes' } as const
    for (const other of [karim, felix])
      expect([
        await other.refused('replyToEvent', comes),
        await other.refused('withdrawReply', { postId }),
      ]).toEqual([refusal(404, 'missing'), refusal(404, 'missing')])
    const { data } = await tomasz.do('listReplies', comes)
    expect(data.map(({ name }) => name)).toEqual(['Awa Diallo', 'Tomasz Wiśniewski'])
    expect((await karim.do('listReplies', comes)).data).toEqual([])

    await rosa.do('withdrawReply', { postId })
    expect((await rosa.do('readPost', { reference: postId })).event).toMatchObject({ mine: null, maybe: 0 })
    await world.sql('update events set starts_at = now() - interval $$1 minute$$ where post_id = $1', [
      postId,
    ])
    for (const person of [tomasz, rosa])
      expect(await person.refused('replyToEvent', comes)).toEqual(refusal(409, 'event.begun'))
    expect((await rosa.do('readPost', { reference: postId })).event?.mayReply).toBe(false)
    const { id: message } = await cast.awa.do('publishPost', { kind: 'message', body: 'Bonjour', spaceId })
    expect(await tomasz.refused('replyToEvent', { postId: message, answer: 'no' })).toEqual(
      refusal(409, 'event.none'),
    )
  })

  test('is moved and cancelled by its author alone; its page stays', async () => {
    const { awa, tomasz, ines } = cast
    const { id: postId } = await invite()
    const later = {
      postId,
      ...afternoon,
      starts: '2998-11-27T15:00',
      place: null,
      link: 'https://visio.example/1',
    }
    expect(await tomasz.refused('rescheduleEvent', later)).toEqual(refusal(403, 'post.not_mine'))
    expect(await ines.refused('rescheduleEvent', later)).toEqual(refusal(404, 'missing'))
    expect(await awa.do('rescheduleEvent', later)).toMatchObject({
      occasion: { startsAt: '2998-11-27T14:00:00Z', place: null, online: true },
      event: { link: 'https://visio.example/1' },
    })
    await awa.do('rescheduleEvent', later)
    expect(await tomasz.refused('cancelEvent', { postId })).toEqual(refusal(403, 'post.not_mine'))
    await awa.do('cancelEvent', { postId })
    expect(await tomasz.do('readPost', { reference: postId })).toMatchObject({
      ...{ occasion: { cancelled: true }, event: { mayReply: false } },
    })
    expect(await awa.refused('rescheduleEvent', later)).toEqual(refusal(409, 'event.cancelled'))
    expect(await awa.refused('cancelEvent', { postId })).toEqual(refusal(409, 'event.cancelled'))
    const facts = await world.sql(
      `select name, data from facts where data ->> 'postId' = $1 order by position`,
      [postId],
    )
    expect(facts.map(({ name }) => String(name))).toEqual([
      ...['post.published', 'event.rescheduled', 'event.cancelled'],
    ])
  })
})

describe('lists of events', () => {
  test('tell what is next and what is past, within reach', async () => {
    const { awa, tomasz, karim, rosa, felix } = cast
    const fair = await openSpaceOf(world, tomasz, { name: 'Salons' }, [awa])
    const at = async (title: string, starts: string, more: object = {}) => {
      const given = { title, body: 'Venez.', ...afternoon, starts, ends: `${starts.slice(0, 11)}23:00` }
      const { id } = await tomasz.do('publishEvent', { ...given, spaceId: fair, ...more })
      return id
    }
    await at('Deuxième', '2997-02-02T10:00')
    const first = await at('Premier', '2997-02-01T10:00')
    const past = await at('Passé', '2001-02-01T10:00')
    await at('Sous un sujet', '2997-02-03T10:00', { spaceId: null, subjects: ['Salons'] })
    const titles = ({ data }: { data: { title: string | null }[] }) => data.map(({ title }) => title)

    const page = await tomasz.do('listEvents', { spaceId: fair, limit: 1 })
    expect(titles(page)).toEqual(['Premier'])
    const cursor = page.page.nextCursor ?? ''
    expect(titles(await tomasz.do('listEvents', { spaceId: fair, limit: 1, cursor }))).toEqual(['Deuxième'])
    expect(titles(await tomasz.do('listEvents', { spaceId: fair, show: 'past' }))).toEqual(['Passé'])
    expect(titles(await karim.do('listEvents', { limit: 3 }))).toEqual([
      'Premier',
      'Deuxième',
      'Sous un sujet',
    ])
    for (const guest of [rosa, felix])
      expect(titles(await guest.do('listEvents', { spaceId: fair }))).toEqual([])
    expect(titles(await felix.do('listEvents'))).toEqual([])

    // Karim does not belong there: only what he comes to is next for him. Awa does, and said no to the first.
    expect((await karim.do('readNextEvents')).data).toEqual([])
    await karim.do('replyToEvent', { postId: first, answer: 'maybe' })
    expect((await karim.do('readNextEvents')).data).toMatchObject([{ title: 'Premier', mine: 'maybe' }])
    await awa.do('replyToEvent', { postId: first, answer: 'no' })
    expect(titles(await awa.do('readNextEvents'))).toEqual(expect.not.arrayContaining(['Premier']))
    await tomasz.do('deletePost', { postId: first, version: 1 })
    expect((await karim.do('readNextEvents')).data).toEqual([])
    expect(past).not.toBe(first)
  })
})

test('what goes on today waits on the home of who comes or belongs there, until they say no', async () => {
  const { tomasz, karim, rosa } = cast
  const { id: postId } = await invite({ title: 'En ce moment' })
  const todays = async (person: typeof tomasz) =>
    (await person.do('readNow')).data.filter(({ matter, id }) => matter === 'event' && id === postId).length
  expect(await todays(tomasz)).toBe(0)
  await tomasz.do('replyToEvent', { postId, answer: 'no' })
  await world.sql('update events set starts_at = now() where post_id = $1', [postId])
  await world.sql(`update events set cancelled_at = now() where post_id <> $1`, [postId])
  expect([await todays(tomasz), await todays(rosa), await todays(karim)]).toEqual([0, 1, 0])
})

describe('the file of an event', () => {
  test('says in another calendar what the page says, to who reaches it alone', async () => {
    const { awa, tomasz, karim, rosa, felix } = cast
    const event = await invite({ title: 'Revue; « pilote », \\o/', body: 'Une ligne\n\nBEGIN:VEVENT' })
    const { id: postId } = event
    const fetched = async (actor: typeof awa) => {
      const { status, text, headers } = await actor.try('readEventFile', { postId })
      return { status, text, type: headers.get('content-type'), name: headers.get('content-disposition') }
    }
    for (const reader of [tomasz, rosa]) {
      const { text, type, name } = await fetched(reader)
      expect([type, name]).toEqual([
        'text/calendar; charset=utf-8',
        'attachment; filename="revue-pilote-o.ics"',
      ])
      const calendar = new ICAL.Component(ICAL.parse(text))
      const [vevent, ...others] = calendar.getAllSubcomponents('vevent')
      expect(others).toEqual([])
      const told = new ICAL.Event(vevent)
      expect([told.uid, told.summary, told.location, told.sequence]).toEqual([
        ...[`event-${event.publicId}@localhost`, 'Revue; « pilote », \\o/', 'Atelier 3', 0],
      ])
      expect(told.startDate.toJSDate().toISOString()).toBe('2998-11-27T13:00:00.000Z')
    }
    for (const other of [karim, felix]) expect((await fetched(other)).status).toBe(404)
    await awa.do('cancelEvent', { postId })
    expect((await fetched(tomasz)).text).toMatch(/SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED\r\n/)
  })
})

const draft = { title: 'Une revue', body: 'Venez.', subjects: ['Revues'], ...afternoon }
