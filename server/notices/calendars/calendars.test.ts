import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../../test/post-office.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { forgetLeavers } from '../../content/events/store-leavers.ts'
import { mailJobs } from '../../mail/outbox.ts'
import type { House } from '../../platform/house.ts'
import { speak } from '../../words.ts'
import { mayLeave } from '../gates.ts'
import { sendNotices } from '../mails/job.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House
let spaceId: string

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({
    more: (given) => {
      house = { ...given, config: { ...given.config, smtpUrl: office.url } }
      return []
    },
  })
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private', organisationId: ruissel }, [
    tomasz,
    rosa,
  ])
  await world.sql(`insert into notice_settings (person_id, quiet) select id, false from people`)
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const afternoon = { starts: '2998-11-27T14:00', ends: '2998-11-27T15:30', timeZone: 'Europe/Paris' }
const invite = (title = 'Revue de série') =>
  cast.awa.do('publishEvent', { title, body: 'On regarde les cotes.', spaceId, ...afternoon })

const sendMails = async () => {
  await world.settled()
  await mailJobs(house)[0]?.run({})
}
const mailsTo = ({ email }: Actor) => office.received.filter(({ to }) => to === email).length

/** The next mail to them, with what a calendar makes of it. */
async function next({ email }: Actor) {
  await sendMails()
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

/** The mails to them that were put in last, the newest first, and what the gate says of each now. */
async function asked({ id: personId }: Actor, count: number) {
  await world.settled()
  const rows = await world.sql('select key from mail_outbox where person_id = $1 order by id desc limit $2', [
    personId,
    count,
  ])
  const subjects = rows.map(({ key }) => String(key).split(' ')[0] ?? '')
  return Promise.all(subjects.map((subject) => mayLeave(world.weft.ground.inside, { subject })))
}

test('a mail that waited does not leave when its reader has lost the event meanwhile', async () => {
  const { awa, tomasz } = cast
  const { id: postId } = await invite('Un rendez-vous')
  await tomasz.do('replyToEvent', { postId, answer: 'yes' })
  expect(await asked(tomasz, 1)).toEqual(['allowed'])
  await awa.do('removeMember', { spaceId, personId: tomasz.id })
  expect(await asked(tomasz, 2)).toEqual(['allowed', 'notice.gone'])
  expect((await next(tomasz)).method).toBe('CANCEL')
  await awa.do('addMember', { spaceId, personId: tomasz.id })
})

test('what others change waits for the end of quiet hours, and then only the last of it is told', async () => {
  const { awa, tomasz } = cast
  const { id: postId } = await invite('Un point')
  await world.sql(
    `update notice_settings set quiet = true, quiet_weekends = false, quiet_from = now_at, quiet_until = (now_at + 120) % 1440
     from (select (extract(hour from c) * 4 + floor(extract(minute from c) / 15))::int * 15 as now_at
           from (select now() at time zone 'Europe/Paris' as c) clock) wall where person_id = $1`,
    [tomasz.id],
  )
  // What answers oneself does not wait.
  await tomasz.do('replyToEvent', { postId, answer: 'yes' })
  expect(await next(tomasz)).toMatchObject({ answer: 'ACCEPTED' })
  for (const starts of ['2998-11-27T14:30', '2998-11-27T15:00']) {
    await awa.do('rescheduleEvent', { postId, ...afternoon, starts })
    await world.settled()
  }
  expect(await asked(tomasz, 2)).toEqual(['deliver.not_now', 'notice.gone'])
  const before = mailsTo(tomasz)
  await sendMails()
  await world.sql('update notice_settings set quiet = false where person_id = $1', [tomasz.id])
  await world.sql(`update mail_outbox set next_at = now() where state = 'waiting'`)
  expect(await next(tomasz)).toMatchObject({ sequence: 2, starts: '2998-11-27T14:00:00.000Z' })
  expect(mailsTo(tomasz)).toBe(before + 1)
})

test('who has it in their calendar is told there that it moved, and nowhere else', async () => {
  const { awa, rosa } = cast
  await awa.do('addMember', { spaceId, personId: rosa.id })
  const { id: postId } = await invite('Essai de joint')
  await rosa.do('replyToEvent', { postId, answer: 'yes' })
  await next(rosa)
  const before = mailsTo(rosa)
  /** What came to her of it: by the calendar, and by the inbox. */
  const move = async (starts: string) => {
    await awa.do('rescheduleEvent', { postId, ...afternoon, starts })
    await world.settled()
    await sendNotices(house, new Date(Date.now() + 125_000), { speak })
    const known = mailsTo(rosa)
    await sendMails()
    const came = office.received.filter(({ to }) => to === rosa.email).slice(known)
    const mails = came.map(({ mail }) => mail)
    return [mails.filter((mail) => fileOf(mail) !== ''), mails.filter((mail) => fileOf(mail) === '')] as const
  }
  const [[told, twice], byInbox] = await move('2998-11-27T14:30')
  expect([twice, byInbox]).toEqual([undefined, []])
  // What else is new in the thread comes by the inbox, which says that alone.
  await awa.do('addComment', { postId, body: `[${rosa.name}](weft:person/${rosa.id}), venez avec le plan.` })
  const [, [other]] = await move('2998-11-27T15:00')
  expect(other?.text).toContain('On vous mentionne')
  expect(other?.text).not.toContain('Événement déplacé')
  expect(mailsTo(rosa)).toBe(before + 3)

  // The link of the mail ends the mails of this event, and of no other.
  const [, token = ''] = /\/unsubscribe\/([\w-]+)/.exec(told?.text ?? '') ?? []
  expect(told?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toContain(token)
  await world.stranger.do('stopMails', { token })
  await awa.do('cancelEvent', { postId })
  await sendMails()
  expect(mailsTo(rosa)).toBe(before + 3)
  const { id: another } = await invite('Une autre revue')
  await rosa.do('replyToEvent', { postId: another, answer: 'yes' })
  await sendMails()
  // Nor is anything told of changes to who wants no mail of them.
  await world.sql(`update notice_settings set mail_off = '{changes}' where person_id = $1`, [rosa.id])
  await awa.do('cancelEvent', { postId: another })
  await sendMails()
  expect(mailsTo(rosa)).toBe(before + 4)
})

test('where content stays on the server, a calendar learns when, and nothing else', async () => {
  const { awa, tomasz } = cast
  await world.sql(`insert into switches values ('hide_content', true, 'Prudence.', $1)`, [cast.ines.id])
  const { id: postId } = await awa.do('publishEvent', {
    ...{ title: 'Fusion avec Ruissel', body: 'Les cotes.', spaceId, place: 'Salle verte' },
    ...{ ...afternoon, link: 'https://visio.maurevel.example/fusion' },
  })
  await tomasz.do('replyToEvent', { postId, answer: 'yes' })
  const first = await next(tomasz)
  expect(first).toMatchObject({ method: 'REQUEST', summary: 'Événement', starts: '2998-11-27T13:00:00.000Z' })
  await awa.do('rescheduleEvent', { postId, ...afternoon, starts: '2998-11-27T15:00', place: 'Salle verte' })
  const moved = await next(tomasz)
  await awa.do('cancelEvent', { postId })
  for (const { mail } of [first, moved, await next(tomasz)]) {
    const raw = `${mail.subject}${mail.from?.text}${mail.text}${mail.html}${fileOf(mail)}${JSON.stringify([...mail.headers])}`
    for (const secret of ['usion', 'visio', 'verte', 'Awa', 'Usinage', 'cotes'])
      expect(raw).not.toContain(secret)
  }
  await world.sql(`delete from switches where name = 'hide_content'`)
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
