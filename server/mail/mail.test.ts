import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { openWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config/index.ts'
import { answer } from '../platform/gates.ts'
import type { House } from '../platform/house.ts'
import { deliverGate, type Post, post } from './index.ts'
import { writeLetter } from './letters.ts'
import { mailJobs } from './outbox.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House
const quiet = new Set<string>()

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({
    more: (given) => {
      // The world's own jobs stay without a mail server: these stories say when the outbox is emptied.
      house = { ...given, config: { ...given.config, smtpUrl: office.url } }
      const hours = async (_db: unknown, { subject }: { subject: string }) =>
        quiet.has(subject) ? 'quiet.hours' : 'allowed'
      return [{ name: 'quiet', gates: [answer(deliverGate, hours)] }]
    },
  })
  cast = await gather(world)
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const letter = { subject: 'Une réponse', paragraphs: ['Bonjour'], reason: 'Vous suivez cette question.' }
const mailTo = (address: string, given: Partial<Post> = {}): Post => ({
  ...{ subject: 'question:1', personId: null, to: { address }, letter, locale: 'fr', ...given },
})
/** What the job does, here and now. */
const sendDue = async (own = house) => {
  const [job] = mailJobs(own)
  await job?.run({})
}
const put = (mail: Post) => post(world.weft.ground.inside, house.config, mail)
const stateOf = async (key: string) =>
  (await world.sql('select state, attempts, message from mail_outbox where key = $1', [key]))[0]

test('a mail asked for twice leaves once, and its text goes with it', async () => {
  await put(mailTo('zoe@corp.example', { key: 'a' }))
  await put(mailTo('zoe@corp.example', { key: 'a' }))
  await sendDue()
  const mail = await office.next('zoe@corp.example')
  expect(mail).toMatchObject({ subject: 'Une réponse' })
  expect(mail.html).toContain('<p style="margin:0 0 16px">Bonjour</p>')
  expect(office.received.filter(({ to }) => to === 'zoe@corp.example')).toHaveLength(1)
  expect(await stateOf('question:1 a')).toEqual({ state: 'sent', attempts: 1, message: null })
})

test('nothing leaves for someone who left meanwhile, after its time, or when the gate says no', async () => {
  const { karim } = cast
  await put(mailTo(karim.email, { key: 'left', personId: karim.id }))
  await put(mailTo(karim.email, { key: 'late', notAfter: new Date(0) }))
  await put(mailTo(karim.email, { subject: 'question:2' }))
  quiet.add('question:2')
  await world.sql(`update people set state = 'left' where id = $1`, [karim.id])
  await sendDue()
  for (const key of ['question:1 left', 'question:1 late', 'question:2 ']) {
    expect(await stateOf(key)).toMatchObject({ state: 'withdrawn', message: null })
  }
  expect(office.received.map(({ to }) => to)).not.toContain(karim.email)
})

test('without a mail server everything waits and administrators are told so', async () => {
  await put(mailTo('later@corp.example', { key: 'waits' }))
  await sendDue({ ...house, config: readConfig({}).config })
  expect(await stateOf('question:1 waits')).toMatchObject({ state: 'waiting', attempts: 0 })
  expect(await cast.ines.do('readMail')).toMatchObject({ state: 'not set up', waiting: 1, problems: [] })
  await sendDue()
  await office.next('later@corp.example')
})

test('a server that does not answer is asked again later; the problem shows no address', async () => {
  await put(mailTo('someone@corp.example', { key: 'retry' }))
  const { config } = readConfig({ WEFT_SMTP_URL: 'smtp://127.0.0.1:1' })
  await sendDue({ ...house, config })
  expect(await stateOf('question:1 retry')).toMatchObject({ state: 'waiting', attempts: 1 })
  const shown = await cast.ines.do('readMail')
  expect(shown.problems).toMatchObject([{ code: 'mail.unreachable', state: 'waiting', attempts: 1 }])
  expect(JSON.stringify(shown)).not.toContain('someone@')
})

test('mail is the administrators’ business', async () => {
  const { ines, awa, rosa } = cast
  expect(await ines.do('testMail')).toMatchObject({ outcome: 'not set up', transcript: [] })
  expect(await awa.refused('testMail')).toEqual({ status: 403, code: 'administrators_only' })
  expect(await rosa.refused('readMail')).toEqual({ status: 403, code: 'inside_only' })
})

test('what people wrote is escaped in the mail', () => {
  const evil = { ...letter, subject: '<b>', paragraphs: ['<script>alert("1")</script>'] }
  const { html, text } = writeLetter({ ...evil, action: { word: 'Voir', url: 'https://x/?a="&b' } }, 'fr')
  expect(html).not.toContain('<script>')
  expect(html).toContain('href="https://x/?a=&quot;&amp;b"')
  expect(text).toContain('<script>')
})

test('an address refused three times in a row is marked until it takes a mail or changes; counts only are shown', async () => {
  const { awa, ines } = cast
  const refused = (count: number) => put(mailTo(awa.email, { key: `refused ${count}`, personId: awa.id }))
  office.refuse(awa.email)
  for (const count of [1, 2]) {
    await refused(count)
    await sendDue()
  }
  expect(await ines.do('readMail')).toMatchObject({ failing: 0 })
  await refused(3)
  await sendDue()
  expect(await stateOf('question:1 refused 3')).toMatchObject({ state: 'bounced' })
  const shown = await ines.do('readMail')
  expect(shown).toMatchObject({ failing: 1 })
  expect(JSON.stringify(shown)).not.toContain('awa')
  expect((await awa.do('readNotices')).addressFails).toBe(true)
  await awa.do('retryAddress')
  expect((await awa.do('readNotices')).addressFails).toBe(false)
})

test('a server that asks for patience, or hangs up in the middle, is asked again later', async () => {
  office.refuse('patience@corp.example', 451)
  office.hangUpOn('vanished@corp.example')
  for (const who of ['patience', 'vanished']) await put(mailTo(`${who}@corp.example`, { key: who }))
  await sendDue()
  for (const who of ['patience', 'vanished']) {
    expect(await stateOf(`question:1 ${who}`)).toMatchObject({ state: 'waiting', attempts: 1 })
    office.accept(`${who}@corp.example`)
  }
  await world.sql(`update mail_outbox set next_at = now() where state = 'waiting'`)
  await sendDue()
  for (const who of ['patience', 'vanished']) {
    expect(await stateOf(`question:1 ${who}`)).toMatchObject({ state: 'sent', attempts: 2 })
  }
})
