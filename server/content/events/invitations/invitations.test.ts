import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../../../test/post-office.ts'
import { type Actor, openWorld, type World } from '../../../../test/world.ts'
import { mayInvite } from './gates.ts'
import { forgetLeavers } from './store.ts'

let office: PostOffice
let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({ settings: { WEFT_SMTP_URL: office.url } })
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private', organisationId: ruissel }, [
    tomasz,
    rosa,
  ])
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const afternoon = { starts: '2998-11-27T14:00', ends: '2998-11-27T15:30', timeZone: 'Europe/Paris' }
const invite = (title = 'Revue de série') =>
  cast.awa.do('publishEvent', { title, body: 'On regarde les cotes.', spaceId, ...afternoon })

/** The next mail to them, with what a calendar makes of it. */
async function next({ email }: Actor) {
  const mail = await office.next(email)
  const calendar = new ICAL.Component(ICAL.parse(fileOf(mail)))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const [vevent] = calendar.getAllSubcomponents('vevent')
  if (!vevent) throw new Error('The mail brings no event.')
  const event = new ICAL.Event(vevent)
  const attendee = vevent.getFirstProperty('attendee')
  return {
    ...{ mail, method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence },
    ...{ summary: event.summary, starts: event.startDate.toJSDate().toISOString() },
    ...{ status: vevent.getFirstPropertyValue('status'), answer: attendee?.getParameter('partstat') },
    attendees: vevent.getAllProperties('attendee').map((each) => each.getFirstValue()),
  }
}

const fileOf = ({ attachments }: ParsedMail) =>
  attachments
    .find(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics')
    ?.content.toString() ?? ''

test('who says yes or maybe has it in their calendar, moved and cancelled with it, and nobody else by name', async () => {
  const { awa, tomasz, rosa } = cast
  const { id: postId, publicId } = await invite()
  await tomasz.do('replyToEvent', { postId, answer: 'yes' })
  await rosa.do('replyToEvent', { postId, answer: 'maybe' })
  const first = await next(tomasz)
  expect(first).toMatchObject({
    ...{ method: 'REQUEST', uid: `event-${publicId}@localhost`, sequence: 0, summary: 'Revue de série' },
    ...{ starts: '2998-11-27T13:00:00.000Z', answer: 'ACCEPTED', attendees: [`mailto:${tomasz.email}`] },
  })
  expect(first.mail.subject).toBe('Événement\u00a0: Revue de série')
  expect(await next(rosa)).toMatchObject({ answer: 'TENTATIVE', attendees: [`mailto:${rosa.email}`] })

  await awa.do('rescheduleEvent', { postId, ...afternoon, starts: '2998-11-27T15:00', place: 'Atelier 3' })
  for (const person of [tomasz, rosa])
    expect(await next(person)).toMatchObject({
      ...{ method: 'REQUEST', uid: first.uid, sequence: 1, starts: '2998-11-27T14:00:00.000Z' },
    })
  await rosa.do('replyToEvent', { postId, answer: 'no' })
  expect(await next(rosa)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first.uid })
  await awa.do('cancelEvent', { postId })
  const cancelled = await next(tomasz)
  expect(cancelled).toMatchObject({ method: 'CANCEL', sequence: 2, status: 'CANCELLED' })
  expect(cancelled.mail.subject).toBe('Annulé\u00a0: Revue de série')
  await world.settled()
  expect(await world.sql('select 1 from event_invitations')).toEqual([])
  expect(await world.sql(`select 1 from mail_outbox where person_id = $1`, [awa.id])).toEqual([])
})

test('whoever no longer reads it loses it, and is told nothing of it any more', async () => {
  const { awa, tomasz, rosa } = cast
  const { id: postId, version } = await invite('Le secret de la bécasse')
  for (const person of [tomasz, rosa]) {
    await person.do('replyToEvent', { postId, answer: 'yes' })
    await next(person)
  }
  await awa.do('removeMember', { spaceId, personId: rosa.id })
  const lost = await next(rosa)
  expect(lost).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
  await awa.do('deletePost', { postId, version })
  for (const { mail, method } of [lost, await next(tomasz)]) {
    expect(method).toBe('CANCEL')
    const raw = `${mail.subject}${mail.text}${mail.html}${fileOf(mail)}`
    for (const secret of ['bécasse', 'Awa', 'becasse', 'cotes']) expect(raw).not.toContain(secret)
  }
})

test('a mail that waited does not leave when its reader has lost the event meanwhile', async () => {
  const { awa, tomasz, karim } = cast
  const { id: postId } = await invite('Un rendez-vous')
  await tomasz.do('replyToEvent', { postId, answer: 'yes' })
  await next(tomasz)
  const [row] = await world.sql(
    `select key from mail_outbox where person_id = $1 order by created_at desc limit 1`,
    [tomasz.id],
  )
  const [subject = ''] = String(row?.key).split(' ')
  const asked = (personId: string) => mayInvite(world.weft.ground.inside, { subject, personId })
  expect([await asked(tomasz.id), await asked(karim.id)]).toEqual(['allowed', 'event.none'])
  await awa.do('removeMember', { spaceId, personId: tomasz.id })
  expect(await asked(tomasz.id)).toBe('event.none')
})

test('a departure heard again leaves whoever came back what they replied', async () => {
  const { awa, karim } = cast
  await awa.do('addMember', { spaceId, personId: karim.id })
  const { id: postId } = await invite('Une visite')
  await karim.do('replyToEvent', { postId, answer: 'yes' })
  const heardAgain = async () => {
    await forgetLeavers(world.weft.ground.inside, [karim.id])
    return world.sql('select answer from event_replies where person_id = $1', [karim.id])
  }
  expect(await heardAgain()).toEqual([{ answer: 'yes' }])
  await world.sql(`update people set state = 'left' where id = $1`, [karim.id])
  expect(await heardAgain()).toEqual([])
})
