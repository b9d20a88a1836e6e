import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { openWorld, type World } from '../../test/world.ts'
import { mailJobs } from '../mail/outbox.ts'
import type { House } from '../platform/house.ts'
import { sendDigests } from './digest/job.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House
let spaceId: string
let question: string

const url = 'https://reseau.maurevel.example'

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
  const { awa, tomasz, karim } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Atelier' }, [tomasz, karim])
  const asked = {
    kind: 'question',
    spaceId,
    title: 'Quel couple pour la vanne V2 ?',
    body: 'Bride acier.',
  } as const
  question = (await awa.do('publishPost', asked)).id
  const { id: answerId } = await tomasz.do('addComment', {
    postId: question,
    kind: 'answer',
    body: '42 Nm à sec.',
  })
  await awa.do('acceptAnswer', { postId: question, answerId })
  await world.settled()
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const open = { on: false, from: 1140, until: 480, weekends: true }
const everything = ['asks', 'mentions', 'answers', 'changes', 'watching', 'messages'] as const
const chosen = {
  mail: [...everything],
  push: [...everything],
  quiet: open,
  digest: { on: true, day: 2, minute: 510 },
}
const sendMails = async () => {
  const [job] = mailJobs(house)
  await job?.run({})
}
/** A Tuesday, 08:40 in Paris. */
const tuesday = new Date('2027-03-02T07:40:00Z')
const digestOf = async (moment: Date) => {
  await sendDigests(house, moment)
  await sendMails()
}
const mailsTo = (address: string) => office.received.filter(({ to }) => to === address)

test('whoever chose nothing is left in peace at night and at weekends; a choice is kept as it was made', async () => {
  const { karim, rosa } = cast
  expect(await karim.do('readNotices')).toMatchObject({
    quiet: { on: true, from: 1140, until: 480, weekends: true },
    digest: { on: true, day: 2, minute: 510 },
    mail: everything,
    stops: [],
    addressFails: false,
  })
  const mine = { ...chosen, mail: ['mentions' as const], digest: { on: true, day: 4, minute: 540 } }
  await karim.do('chooseNotices', mine)
  expect(await karim.do('readNotices')).toMatchObject({ ...mine, quietUntil: null })
  const odd = { ...chosen, quiet: { ...open, from: 1141 } }
  expect(await karim.refused('chooseNotices', odd)).toEqual({ status: 422, code: 'invalid' })
  await rosa.do('chooseNotices', chosen)
  expect((await rosa.do('readNotices')).dailyUntil).toBeNull()
})

test('the moment someone will be told is all that others learn of their hours', async () => {
  const { awa, karim, rosa, felix } = cast
  const now = new Date()
  const always = { on: true, from: (now.getUTCHours() * 60 + 1440 - 60) % 1440, until: 0, weekends: false }
  await world.sql(`update people set time_zone = 'UTC' where id = any($1)`, [[awa.id, felix.id]])
  await awa.do('chooseNotices', { ...chosen, quiet: { ...always, until: (always.from + 120) % 1440 } })
  await felix.do('chooseNotices', { ...chosen, quiet: { ...always, until: (always.from + 120) % 1440 } })
  const asked = { people: [awa.id, karim.id, felix.id].join(',') }
  const { data } = await cast.tomasz.do('readMoments', asked)
  expect(data).toEqual([{ personId: awa.id, name: awa.name, at: expect.any(String) }])
  expect(new Date(String(data[0]?.at)).getUTCMinutes() % 15).toBe(0)
  // Rosa shares no space with them.
  expect(await rosa.do('readMoments', asked)).toEqual({ data: [] })
  await awa.do('chooseNotices', chosen)
})

test('a digest comes at its hour, once, tells what is new and why it came, and is not sent when empty', async () => {
  const { karim, awa } = cast
  await world.sql(`update company set start_up_ended_at = now()`)
  await world.sql(`update people set time_zone = 'Europe/Paris'`)
  await karim.do('chooseNotices', chosen)
  await digestOf(new Date('2027-03-02T07:20:00Z'))
  expect(mailsTo(karim.email)).toHaveLength(0)
  // A run that takes long meets the next one.
  await Promise.all([sendDigests(house, tuesday), sendDigests(house, new Date(tuesday.getTime() + 300_000))])
  await digestOf(tuesday)
  const mail = await office.next(karim.email)
  expect(mailsTo(karim.email)).toHaveLength(1)
  expect(mail.subject).toBe('Récapitulatif de Maurevel')
  expect(mail.text).toContain('42 Nm à sec.')
  expect(mail.text).toContain('chaque mardi à 08:30')
  expect(mail.text).toContain(`${url}/settings/notices`)
  expect(mail.html).toContain('Quel couple pour la vanne V2')
  expect(mail.headers.get('precedence')).toBe('bulk')
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail.headers.get('x-loop')).toBe(url)
  // What she asked and answered herself is no news to her: there is nothing to send.
  expect(mailsTo(awa.email)).toHaveLength(0)
  // Told once is told: the next week says nothing.
  await digestOf(new Date('2027-03-09T07:40:00Z'))
  expect(mailsTo(karim.email)).toHaveLength(1)
})

test('a company that starts has it daily, until it ends by itself', async () => {
  const { karim, ines } = cast
  await world.sql(`update company set start_up_ended_at = null`)
  await world.sql('delete from notice_mails')
  await digestOf(new Date('2027-03-10T07:40:00Z'))
  const mail = await office.next(karim.email)
  expect(mail.text).toContain('chaque jour à 08:30')
  expect(await ines.do('readStartUp')).toMatchObject({ on: true, people: 4, enough: 50 })
  expect((await karim.do('readNotices')).dailyUntil).not.toBeNull()
})

test('reach is asked when a digest leaves, not only when it is written', async () => {
  const { karim } = cast
  await world.sql('delete from notice_mails')
  await sendDigests(house, new Date('2027-03-11T07:40:00Z'))
  await world.sql(`update reach_spaces set access = 'secret' where id = $1`, [spaceId])
  await world.sql('delete from memberships where person_id = $1', [karim.id])
  const before = mailsTo(karim.email).length
  await sendMails()
  expect(mailsTo(karim.email)).toHaveLength(before)
  expect(
    (
      await world.sql(
        `select state from mail_outbox where key like 'notice:%' order by created_at desc limit 1`,
      )
    )[0],
  ).toEqual({ state: 'withdrawn' })
  await world.sql(`update reach_spaces set access = 'open' where id = $1`, [spaceId])
})

test('a company that hides content lets none leave', async () => {
  const { karim, ines } = cast
  const reason = 'Décision de la sécurité.'
  await ines.do('askSwitch', { name: 'hide_content', on: true, reason })
  await world.sql('delete from notice_mails')
  await digestOf(new Date('2027-03-12T07:40:00Z'))
  const mail = await office.next(karim.email)
  for (const said of ['vanne', 'Nm', 'Atelier', 'Tomasz'])
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(said)
  await ines.do('askSwitch', { name: 'hide_content', on: false, reason })
})

test('the link of a mail stops it without a session, by one click of a mail program too; looking changes nothing', async () => {
  const { karim, rosa } = cast
  await world.sql('delete from notice_mails')
  await digestOf(new Date('2027-03-15T07:40:00Z'))
  const mail = await office.next(karim.email)
  const header = String(mail.headers.get('list') && JSON.stringify(mail.headers.get('list')))
  const [, token = ''] = /unsubscribe\/([\w-]{66})/.exec(header) ?? []
  expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  )
  const { stranger } = world
  await fetch(`${world.url}/unsubscribe/${token}`)
  expect(await stranger.do('readStop', { token })).toEqual({ kind: 'digest', name: null, stopped: false })

  const oneClick = await fetch(`${world.url}/unsubscribe/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(oneClick.status).toBe(204)
  expect(await stranger.do('readStop', { token })).toMatchObject({ stopped: true })
  expect((await karim.do('readNotices')).stops).toMatchObject([{ kind: 'digest' }])
  await stranger.do('undoStop', { token })
  expect((await karim.do('readNotices')).stops).toEqual([])
  // A guest who finds it in a forwarded mail may stop that and nothing else; a changed letter opens nothing.
  await rosa.do('stopMails', { token })
  const forged = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`
  expect(await stranger.refused('stopMails', { token: forged })).toEqual({ status: 404, code: 'missing' })
  const elsewhere = await fetch(`${world.url}/api/v1/posts`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.origin },
    body: 'a=b',
  })
  expect(elsewhere.status).toBe(415)

  await world.sql(`update people set state = 'left' where id = $1`, [karim.id])
  expect(await stranger.refused('readStop', { token })).toEqual({ status: 404, code: 'missing' })
  await world.sql(`update people set state = 'active' where id = $1`, [karim.id])
})
