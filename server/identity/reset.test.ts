import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { bearer, givePasswords, knownPassword, signInAs } from '../../test/entrance.ts'
import { linkIn, openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { openWorld, type World } from '../../test/world.ts'

let office: PostOffice
let world: World
let cast: Cast

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({ settings: { WEFT_SMTP_URL: office.url } })
  cast = await gather(world)
  await givePasswords(world, [cast.awa, cast.tomasz, cast.karim])
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const password = 'une phrase toute neuve pour demain'

test('a forgotten password is replaced by a link that works once; every session and token ends', async () => {
  const { awa } = cast
  const { token } = await awa.do('mintToken', { name: 'x', scopes: ['read'], days: 1 })
  await world.stranger.do('askReset', { email: awa.email.toUpperCase() })
  const mail = await office.next(awa.email)
  expect(mail).toMatchObject({ subject: 'Votre mot de passe pour Maurevel' })
  const link = linkIn(mail)
  const secret = link.hash.slice(1)
  for (const token of ['A'.repeat(43), '', secret.slice(1)]) {
    expect((await world.stranger.try('resetPassword', { token, password })).status).toBe(403)
  }
  expect(link.pathname).toBe('/reset')
  expect(secret).toMatch(/^[\w-]{43}$/)

  expect(await world.stranger.refused('resetPassword', { token: secret, password: 'court' })).toMatchObject({
    status: 422,
  })
  const both = await Promise.all(
    [1, 2].map(() => world.stranger.try('resetPassword', { token: secret, password })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([204, 403])
  expect((await awa.try('readMe')).status).toBe(401)
  expect((await world.stranger.try('readMe', {}, bearer(token))).status).toBe(401)
  await signInAs(world, awa, password)
  expect((await office.next(awa.email)).subject).toBe('Votre mot de passe pour Maurevel a changé')
})

test('a newer link puts an end to the older, and twenty minutes to both', async () => {
  const { tomasz } = cast
  await world.stranger.do('askReset', { email: tomasz.email })
  const first = linkIn(await office.next(tomasz.email)).hash.slice(1)
  await world.stranger.do('askReset', { email: tomasz.email })
  const second = linkIn(await office.next(tomasz.email)).hash.slice(1)
  const refused = { status: 403, code: 'reset.link' }
  expect(await world.stranger.refused('resetPassword', { token: first, password })).toEqual(refused)
  const [{ minutes } = {}] = await world.sql(
    `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from password_resets where person_id = $1`,
    [tomasz.id],
  )
  expect(minutes).toBe(20)
  await world.sql(`update password_resets set expires_at = now()`)
  expect(await world.stranger.refused('resetPassword', { token: second, password })).toEqual(refused)
  await signInAs(world, tomasz, knownPassword)
})

test('an unknown address gets the same answer by the same statements, and no mail', async () => {
  const { karim } = cast
  const ask = (email: string) => world.stranger.try('askReset', { email })
  const [known, unknown] = [await ask(karim.email), await ask('nobody@maurevel.example')]
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  await office.next(karim.email)
  await world.settled()
  expect(await world.sql('select 1 from reset_requests')).toEqual([])
  expect(office.received.map(({ to }) => to)).not.toContain('nobody@maurevel.example')
})

test('someone without an account gets none by asking for a new password', async () => {
  const { felix } = cast
  await world.stranger.do('askReset', { email: felix.email })
  await world.settled()
  expect(await world.sql('select 1 from reset_requests')).toEqual([])
  expect(await world.sql('select 1 from password_resets where person_id = $1', [felix.id])).toEqual([])
  expect(office.received.map(({ to }) => to)).not.toContain(felix.email)
})

test('a link names the house as it is configured, whatever Host the request claims', async () => {
  const { karim } = cast
  await world.stranger.try('askReset', { email: karim.email }, { 'x-forwarded-host': 'evil.example' })
  const link = linkIn(await office.next(karim.email))
  expect(link.host).not.toContain('evil')
  expect(link.hostname).toBe('localhost')
})

test('the text of a mail is forgotten once it has left', async () => {
  await world.settled()
  const rows = await world.sql(`select message, recipient from mail_outbox where state = 'sent'`)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toEqual({ message: null, recipient: '' })
})

test('administrators try mail out on themselves and see the conversation', async () => {
  const { ines } = cast
  const tested = await ines.do('testMail')
  expect(tested.outcome).toBe('accepted')
  expect(tested.transcript.map(({ said }) => said).join('\n')).toContain('250')
  expect((await office.next(ines.email)).subject).toBe('Weft : essai de messagerie')
  expect(await ines.do('readMail')).toMatchObject({ state: 'ready', problems: [] })
})
