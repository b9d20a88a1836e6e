import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { cookieOf, givePasswords, knownPassword, signInAs } from '../../test/entrance.ts'
import { openWorld, type World } from '../../test/world.ts'
import { answer } from '../platform/gates.ts'
import { enterGate } from './gates.ts'
import { mayBePassword } from './rules.ts'

let world: World
let cast: Cast
let shut: string | null = null

beforeAll(async () => {
  world = await openWorld({
    more: () => [
      {
        name: 'charter',
        gates: [
          answer(enterGate, async (_tx, personId) => (personId === shut ? 'charter.unsigned' : 'allowed')),
        ],
      },
    ],
  })
  cast = await gather(world)
  await givePasswords(world, [cast.awa, cast.tomasz, cast.rosa])
})
afterAll(() => world.end())

describe('signing in', () => {
  test('answers an unknown address, a wrong password and a guest whose time is over alike', async () => {
    const { awa, felix } = cast
    await givePasswords(world, [felix])
    await world.sql('update people set guest_until = current_date - 1 where id = $1', [felix.id])
    const tries = [
      { email: awa.email, password: 'not her password' },
      { email: 'nobody@maurevel.example', password: knownPassword },
      { email: felix.email, password: knownPassword },
      { email: `${awa.email}.`, password: knownPassword },
    ]
    const answers = await Promise.all(tries.map((each) => world.stranger.try('signIn', each)))
    const shown = answers.map(({ status, body, headers }) => ({
      ...{ status, body: { ...body, traceId: '' }, cookies: headers.getSetCookie() },
    }))
    expect(new Set(shown.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(shown[0]).toMatchObject({ status: 401, body: { code: 'sign_in.refused' }, cookies: [] })
    const refused = await world.sql(`select data from facts where name = 'session.refused' order by position`)
    expect(refused).toHaveLength(4)
  })

  test('names who entered in the fact, and takes the exact password only', async () => {
    const { tomasz } = cast
    const entered = await signInAs(world, tomasz)
    expect(entered.cookie).not.toBe(tomasz.cookie)
    const [fact] = await world.sql(
      `select actor_id from facts where name = 'session.started' order by position desc limit 1`,
    )
    expect(fact).toEqual({ actor_id: tomasz.id })
    for (const near of [` ${knownPassword}`, `${knownPassword} `, knownPassword.toUpperCase()]) {
      expect(await world.stranger.refused('signIn', { email: tomasz.email, password: near })).toMatchObject({
        status: 401,
      })
    }
  })

  test('never goes on with the session that the browser had before', async () => {
    const { awa } = cast
    const before = await signInAs(world, awa)
    const answered = await before.try('signIn', { email: awa.email, password: knownPassword })
    const after = cookieOf(answered)
    expect(after).not.toBe(before.cookie)
    expect(answered.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(await before.refused('readMe')).toEqual({ status: 401, code: 'signed_out' })
    expect((await world.actor(awa, after).do('readMe')).personId).toBe(awa.id)
    // A session that someone planted in the browser is not taken over either.
    const planted = 'A'.repeat(43)
    const fixed = await world.actor(awa, planted).try('signIn', { email: awa.email, password: knownPassword })
    expect(cookieOf(fixed)).not.toBe(planted)
    expect((await world.actor(awa, planted).try('readMe')).status).toBe(401)
  })

  test('is refused from another site, without an origin, and as a plain form', async () => {
    const given = { email: cast.awa.email, password: knownPassword }
    for (const [headers, code] of [
      [{ origin: 'https://evil.example' }, 'other_origin'],
      [{ origin: 'null' }, 'other_origin'],
      [{ 'sec-fetch-site': 'cross-site' }, 'other_origin'],
      [{ 'content-type': 'text/plain' }, 'media_type'],
      [{ origin: 'https://evil.example', authorization: 'Basic eDp5' }, 'other_origin'],
    ] as const) {
      const refused = await world.stranger.try('signIn', given, headers)
      expect(refused.body.code).toBe(code)
      expect(refused.headers.getSetCookie()).toEqual([])
    }
  })

  test('counts the cookie for nothing beside an authorization, whatever it says', async () => {
    const { awa } = cast
    for (const authorization of ['Basic eDp5', 'Bearer weft_pat_wrong', 'Bearer other']) {
      expect((await awa.try('readMe', {}, { authorization })).status).toBe(401)
      const changed = await awa.try('setPlace', { locale: 'en', timeZone: 'UTC' }, { authorization })
      expect([401, 403]).toContain(changed.status)
    }
  })

  test('asks the enter gate, which may say no', async () => {
    const { tomasz } = cast
    shut = tomasz.id
    const refused = await world.stranger.refused('signIn', { email: tomasz.email, password: knownPassword })
    expect(refused).toEqual({ status: 403, code: 'enter.closed' })
    shut = null
    await signInAs(world, tomasz)
  })

  test('answers a guest with the day on which their time ends', async () => {
    const rosa = await signInAs(world, cast.rosa)
    expect((await rosa.do('readMe')).guestUntil).toBe('2999-12-31')
  })
})

describe('a password', () => {
  test.each([
    ['too short', 'seven77', 'password.short'],
    ['a megabyte', 'x'.repeat(1_000_000), 'password.long'],
    ['with a NUL', 'eight chars\0', 'password.long'],
    ['on every list', 'password123', 'password.common'],
    ['the company’s own word', 'Maurevel2026!', 'password.own_words'],
    ['of 64 signs', 'é'.repeat(64), 'allowed'],
    ['with spaces around', '  correct horse  ', 'allowed'],
  ])('%s', (_what, password, verdict) => {
    expect(mayBePassword(password, ['Maurevel', 'Awa'])).toBe(verdict)
  })

  test('of a megabyte or with a NUL is refused before it costs a hash', async () => {
    const { awa } = cast
    const long = await world.stranger.try('signIn', { email: awa.email, password: 'x'.repeat(900_000) })
    expect(long.status).toBe(422)
    const larger = await world.stranger.try('signIn', { email: awa.email, password: 'x'.repeat(1_100_000) })
    expect(larger.status).toBe(413)
    const nul = await world.stranger.try('signIn', { email: 'a\0@maurevel.example', password: 'x' })
    expect(nul.status).toBe(422)
  })
})
