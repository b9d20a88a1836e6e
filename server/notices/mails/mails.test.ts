import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../../test/post-office.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { publishScheduled } from '../../drafts/index.ts'
import { mailJobs } from '../../mail/outbox.ts'
import type { House } from '../../platform/house.ts'
import { speak } from '../../words.ts'
import { sendNotices } from './job.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House
let spaceId: string

const url = 'https://reseau.maurevel.example'
const inTwoMinutes = () => new Date(Date.now() + 125_000)

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({
    settings: { WEFT_URL: url },
    more: (given) => {
      house = { ...given, config: { ...given.config, smtpUrl: office.url } }
      return []
    },
  })
  cast = await gather(world)
  const { awa, tomasz, karim, rosa } = cast
  const shared = { name: 'Ruissel et nous', access: 'private', organisationId: cast.ruissel } as const
  spaceId = await openSpaceOf(world, awa, shared, [tomasz, karim, rosa])
  await world.sql(`insert into notice_settings (person_id, quiet) select id, false from people`)
})
beforeEach(async () => {
  // Each story begins with nothing untold.
  await world.settled()
  await world.sql('update inbox_rows set mailed = latest')
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const sendMails = async () => {
  const [job] = mailJobs(house)
  await job?.run({})
}
const write = async (moment = inTwoMinutes()) => {
  await world.settled()
  await sendNotices(house, moment, { speak })
}
const leave = async (moment?: Date) => {
  await write(moment)
  await sendMails()
}
/** The mail that came last; all that was due has been handed over. */
const latest = ({ email }: Actor) => {
  const found = office.received.findLast(({ to }) => to === email)
  if (!found) throw new Error(`No mail to ${email}.`)
  return found.mail
}
const mailsTo = ({ email }: Actor) => office.received.filter(({ to }) => to === email).length
const ask = (title: string) =>
  cast.awa.do('publishPost', { kind: 'question', spaceId, title, body: 'Qui saurait ?' })
const answer = (by: Actor, postId: string, body: string) =>
  by.do('addComment', { postId, kind: 'answer', body })
const last = async () =>
  (await world.sql(`select state from mail_outbox where key like 'notice:%' order by id desc limit 1`))[0]

test('a mail leaves two minutes after, one a thread with all that is new, as it reads then', async () => {
  const { awa, tomasz, karim } = cast
  const { id } = await ask('Quel couple pour la vanne V2 ?')
  const first = await answer(tomasz, id, '42 Nm, je crois.')
  await answer(karim, id, '40 Nm avec le joint neuf.')
  await leave(new Date())
  expect(mailsTo(awa)).toBe(0)
  await tomasz.do('editComment', { commentId: first.id, body: '42 Nm, vérifié.', version: first.version })
  await leave()
  await leave()
  const mail = latest(awa)
  expect(mailsTo(awa)).toBe(1)
  expect(mail.subject).toBe('Quel couple pour la vanne V2 ?')
  expect(mail.from?.value).toMatchObject([{ name: 'Karim Zerrouki · Maurevel' }])
  for (const said of [
    '42 Nm, vérifié.',
    '40 Nm avec le joint neuf.',
    'Réponse à votre question',
    'le premier e-mail',
  ])
    expect(mail.text).toContain(said)
  expect(mail.text).not.toContain('je crois')
  const thread = `<thread.${id}@reseau.maurevel.example>`
  expect([mail.inReplyTo, mail.references]).toEqual([thread, thread])
  const head = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line ?? ''
  expect(head('list-id')).toContain(`${spaceId}.space.reseau.maurevel.example`)
  expect(head('list-unsubscribe')).toContain(`${url}/unsubscribe/`)
  expect(head('precedence')).toBe('Precedence: list')
  // What comes later is a mail of its own in the same thread; the first-mail sentence is said once.
  await answer(tomasz, id, 'Ou 41.')
  await leave()
  const next = latest(awa)
  expect(next.inReplyTo).toBe(thread)
  expect(next.text).toContain('Ou 41.')
  expect(next.text).not.toContain('vérifié')
  expect(next.text).not.toContain('le premier e-mail')
})

test('what was read, muted, deleted, or goes out of reach before the mail leaves does not leave', async () => {
  const { awa, tomasz, karim, rosa } = cast
  const before = mailsTo(awa)
  const read = await ask('Lu entre-temps ?')
  await answer(tomasz, read.id, 'Oui.')
  await world.settled()
  await awa.do('markRead', { postId: read.id })
  const muted = await ask('Mis en sourdine ?')
  await answer(tomasz, muted.id, 'Oui.')
  const deleted = await ask('Retiré ?')
  const gone = await answer(tomasz, deleted.id, 'Une bêtise.')
  await write()
  await awa.do('chooseLevel', { target: 'post', targetId: muted.id, level: 'muted' })
  await tomasz.do('deleteComment', { commentId: gone.id, version: gone.version })
  await sendMails()
  expect(mailsTo(awa)).toBe(before)

  const budget = await openSpaceOf(world, awa, { name: 'Budget', access: 'private' })
  await karim.do('askToJoin', { spaceId: budget, sentence: 'Je prépare les achats.' })
  await write()
  await world.sql(`update memberships set role = 'member' where space_id = $1`, [budget])
  await sendMails()
  expect(mailsTo(awa)).toBe(before)

  await ask('Pour une invitée ?').then(({ id }) => answer(rosa, id, 'De chez Ruissel.'))
  await leave()
  const mail = latest(awa)
  expect(mail.from?.value).toMatchObject([{ name: 'Rosa Ibáñez, Ruissel (externe) · Maurevel' }])

  const theirs = await ask('Et puis ?')
  const said = await rosa.do('addComment', { postId: theirs.id, body: 'Je regarde.' })
  await world.settled()
  await world.sql('update inbox_rows set mailed = latest')
  await tomasz.do('addComment', { postId: theirs.id, parentId: said.id, body: 'Merci.' })
  await write()
  await world.sql('delete from memberships where person_id = $1', [rosa.id])
  await sendMails()
  expect(mailsTo(rosa)).toBe(0)
  expect(await last()).toEqual({ state: 'withdrawn' })
})

test('one gets the kinds one chose, from where one did not stop them, and nothing when the address fails', async () => {
  const { awa, tomasz, karim } = cast
  const chosen = await awa.do('readNotices')
  const { quiet, digest, push } = chosen
  const count = mailsTo(awa)
  await awa.do('chooseNotices', { mail: ['mentions'], push, quiet, digest })
  const { id } = await ask('Sans e-mail ?')
  await answer(tomasz, id, 'Non.')
  await leave()
  expect(mailsTo(awa)).toBe(count)
  await answer(karim, id, `[Awa Diallo](weft:person/${awa.id}) : si.`)
  await leave()
  expect(latest(awa).text).toContain('On vous mentionne')

  await awa.do('chooseNotices', { mail: chosen.mail, push, quiet, digest })
  await answer(tomasz, id, 'Encore.')
  await leave()
  const mail = latest(awa)
  const [, token = ''] =
    /conversation|discussion[^\n]*\n[^\n]*\/unsubscribe\/([\w-]{66})/.exec(mail.text ?? '') ?? []
  expect(await world.stranger.do('readStop', { token })).toEqual({
    kind: 'thread',
    name: 'Sans e-mail ?',
    stopped: false,
  })
  await world.stranger.do('stopMails', { token })
  await answer(tomasz, id, 'Et encore.')
  await leave()
  expect(mailsTo(awa)).toBe(count + 2)
  await awa.do('resumeMails', { kind: 'thread', placeId: id })
  // A name of a place is told to who reaches it only.
  await world.sql('delete from memberships where person_id = $1 and space_id = $2', [karim.id, spaceId])
  expect((await awa.do('readNotices')).weekly.answers).toBeGreaterThan(0)
})

test('without content nothing that people said, and nobody’s name, leaves', async () => {
  const { awa, tomasz, ines } = cast
  await ines.do('askSwitch', { name: 'hide_content', on: true, reason: 'Décision de la sécurité.' })
  const { id } = await ask('Un secret ?')
  await answer(tomasz, id, 'Chut.')
  await leave()
  const mail = latest(awa)
  const all = `${mail.subject} ${mail.text} ${mail.html} ${JSON.stringify(mail.headerLines.filter(({ key }) => key !== 'list-unsubscribe'))}`
  for (const said of ['secret', 'Chut', 'Tomasz', 'Ruissel']) expect(all).not.toContain(said)
  await ines.do('askSwitch', { name: 'hide_content', on: false, reason: 'Décision de la sécurité.' })
  // Written with content, it does not leave once content is hidden.
  await answer(tomasz, id, 'Encore.')
  await write()
  await ines.do('askSwitch', { name: 'hide_content', on: true, reason: 'Décision de la sécurité.' })
  const count = mailsTo(awa)
  await sendMails()
  expect(mailsTo(awa)).toBe(count)
})

test('a post that is refused at its hour comes back to its author with the reason, in the inbox and by mail', async () => {
  const { awa, tomasz } = cast
  await world.sql(`delete from switches where name = 'hide_content'`)
  const draftId = randomUUID()
  const about = { postId: null, commentId: null, spaceId: null }
  const draft = {
    draftId,
    place: 'post.',
    kind: 'message',
    about,
    title: 'Relève de nuit',
    subjects: [],
    fields: {},
  }
  await tomasz.do('saveDraft', { ...draft, body: 'Tout est prêt.', base: null, writer: tomasz.id })
  const at = new Date(Date.now() + 86_400_000)
  const post = { kind: 'message', spaceId, body: 'Tout est prêt.' } as const
  await tomasz.do('scheduleDraft', { draftId, at: at.toISOString(), post })
  await awa.do('removeMember', { spaceId, personId: tomasz.id })
  await publishScheduled(world.weft.ground, { personId: tomasz.id, draftId }, at)
  await world.settled()
  const row = async () =>
    (await tomasz.do('listInbox', { about: 'asks' })).data.find(({ id }) => id === draftId)
  const { refusal } = await tomasz.do('readDraft', { draftId })
  expect(await row()).toMatchObject({
    ...{ thread: 'draft', title: 'Relève de nuit', address: '/drafts', unread: 1, excerpt: refusal?.reason },
    why: [{ says: 'Publication programmée refusée' }],
  })
  await leave()
  const mail = latest(tomasz)
  expect([mail.subject, mail.text?.includes(refusal?.reason ?? '?')]).toEqual(['Relève de nuit', true])
  expect(mail.text).toContain(`${url}/drafts`)

  // Given another hour it waits for nothing any more; thrown away, nothing is left of it.
  await awa.do('addMember', { spaceId, personId: tomasz.id })
  await tomasz.do('scheduleDraft', { draftId, at: at.toISOString(), post })
  expect(await row()).toBeUndefined()
  await tomasz.do('deleteDraft', { draftId })
  expect(await world.sql('select from inbox_notes where draft_id is not null')).toEqual([])
})
