import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { bearer, cookieOf, givePasswords, knownPassword, openSession, signInAs } from '../../test/entrance.ts'
import { listenTo } from '../../test/stream.ts'
import { openWorld, type World } from '../../test/world.ts'
import type { Contracts } from '../contracts.ts'
import type { Given } from '../platform/contract/index.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  await givePasswords(world, [cast.awa, cast.tomasz, cast.karim, cast.rosa])
})
afterAll(() => world.end())

const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const mint: Given<Contracts['mintToken']> = { name: 'Sauvegarde', scopes: ['read', 'write'], days: 30 }
const gone = { status: 401, code: 'signed_out' }

describe('my sessions', () => {
  test('are listed with device and network, and end one by one or all but this one', async () => {
    const { tomasz } = cast
    const laptop = await signInAs(world, tomasz, knownPassword, firefox)
    const phone = await openSession(world, tomasz)
    const tab = await listenTo(world, phone)
    const { data } = await laptop.do('listSessions')
    expect(data).toHaveLength(3)
    expect(data[0]).toMatchObject({ device: 'Firefox, Linux', network: '127.0.0.0', current: true })
    expect(JSON.stringify(data)).not.toContain('127.0.0.1')

    const [, other] = data
    await laptop.do('endSession', { sessionId: other?.id ?? '' })
    expect((await laptop.do('listSessions')).data).toHaveLength(2)
    await laptop.do('endOtherSessions')
    await laptop.do('endOtherSessions')
    expect(await phone.refused('readMe')).toEqual(gone)
    expect(await tomasz.refused('readMe')).toEqual(gone)
    expect((await laptop.do('listSessions')).data.map(({ current }) => current)).toEqual([true])
    await tab.ended
  })

  test('of somebody else do not exist for me', async () => {
    const { awa, karim } = cast
    const [theirs] = (await awa.do('listSessions')).data
    const sessionId = theirs?.id ?? ''
    expect(await karim.refused('endSession', { sessionId })).toEqual({ status: 404, code: 'missing' })
    expect((await awa.do('readMe')).personId).toBe(awa.id)
  })

  test('end when nobody has used them for their time, whatever their last day', async () => {
    const { karim } = cast
    const entered = await openSession(world, karim)
    const tab = await listenTo(world, entered)
    await world.sql(
      `update sessions set idle_until = now() - interval '1 second' where person_id = $1 and device = 'API'`,
      [karim.id],
    )
    expect(await entered.refused('readMe')).toEqual(gone)
    await tab.ended
  })
})

describe('my password', () => {
  test('changes with the current one only, and ends every other way in', async () => {
    const { karim } = cast
    const here = await openSession(world, karim)
    const { token } = await here.do('mintToken', mint)
    const password = 'une autre phrase, tout aussi longue'
    expect(await here.refused('changePassword', { current: 'wrong', password })).toEqual({
      status: 403,
      code: 'password.wrong',
    })
    expect(
      await here.refused('changePassword', { current: knownPassword, password: 'motdepasse' }),
    ).toMatchObject({ status: 422 })

    const { changedAt: before } = await here.do('readPassword')
    const changed = await here.try('changePassword', { current: knownPassword, password })
    expect(changed.status).toBe(204)
    expect(await here.refused('readMe')).toEqual(gone)
    expect(await karim.refused('readMe')).toEqual(gone)
    expect((await world.stranger.try('readMe', {}, bearer(token))).status).toBe(401)
    const after = world.actor(karim, cookieOf(changed))
    expect((await after.do('listSessions')).data).toHaveLength(1)
    const { changedAt } = await after.do('readPassword')
    expect(new Date(changedAt ?? 0).getTime()).toBeGreaterThan(new Date(before ?? 0).getTime())
    await signInAs(world, karim, password)
  })
})

describe('a personal access token', () => {
  test('is shown once, does what its scopes say and nothing about the account', async () => {
    const { awa } = cast
    const reading = await awa.do('mintToken', { name: 'Lecture', scopes: ['read'], days: 1 })
    const writing = await awa.do('mintToken', mint)
    expect(reading.token).toMatch(/^weft_pat_[\w-]{43}$/)
    const { data } = await awa.do('listTokens')
    expect(data.map(({ name }) => name)).toEqual(['Sauvegarde', 'Lecture'])
    expect(JSON.stringify(data)).not.toContain('weft_pat_')

    const by = (token: string) => ({
      ...bearer(token),
      origin: 'https://a-script.example',
    })
    expect((await world.stranger.try('readMe', {}, by(reading.token))).status).toBe(200)
    const place = { locale: 'fr', timeZone: 'Europe/Paris' }
    const written = await world.stranger.try('setPlace', place, by(reading.token))
    expect(written.body.code).toBe('scope')
    expect((await world.stranger.try('setPlace', place, by(writing.token))).status).toBe(204)

    const password = { current: knownPassword, password: 'une troisième phrase entière' }
    for (const [name, given] of [
      ['mintToken', mint],
      ['listTokens', {}],
      ['revokeToken', { tokenId: reading.id }],
      ['changePassword', password],
      ['listSessions', {}],
      ['readPassword', {}],
      ['endOtherSessions', {}],
    ] as const) {
      const refused = await world.stranger.try(name, given, by(writing.token))
      expect([name, refused.status, refused.body.code]).toEqual([name, 403, 'session.needed'])
    }
    const inAddress = await fetch(`${world.url}/api/v1/me?access_token=${writing.token}`)
    expect(inAddress.status).toBe(401)
  })

  test('ends at once when it is revoked, and on its last day', async () => {
    const { awa } = cast
    const one = await awa.do('mintToken', mint)
    const two = await awa.do('mintToken', mint)
    await awa.do('revokeToken', { tokenId: one.id })
    await world.sql(`update tokens set expires_at = now() where id = $1`, [two.id])
    for (const { token } of [one, two]) {
      expect((await world.stranger.try('readMe', {}, bearer(token))).status).toBe(401)
    }
    expect(await cast.tomasz.try('revokeToken', { tokenId: two.id })).toMatchObject({ status: 401 })
  })

  test('lasts a year at most, and is not for guests', async () => {
    const { awa, rosa } = cast
    expect(await awa.refused('mintToken', { ...mint, days: 366 })).toMatchObject({ status: 422 })
    expect(await rosa.refused('mintToken', mint)).toEqual({ status: 403, code: 'inside_only' })
    expect(await rosa.refused('listTokens')).toEqual({ status: 403, code: 'inside_only' })
  })

  test('is kept nowhere in clear, not even for a request that is repeated', async () => {
    const { awa } = cast
    const key = { 'idempotency-key': 'the-same-key' }
    const { body } = await awa.try('mintToken', mint, key)
    const rows = await world.sql(`select * from idempotency_keys`)
    expect(JSON.stringify(rows)).not.toContain(String(body.token).slice(9))
  })
})

describe('a risky act', () => {
  test('wants the password given within the last five minutes; proving it renews the session', async () => {
    const { tomasz } = cast
    const here = await openSession(world, tomasz)
    await world.sql(`update sessions set proved_at = now() - interval '6 minutes' where person_id = $1`, [
      tomasz.id,
    ])
    const refused = { status: 403, code: 'proof.needed' }
    expect(await here.refused('mintToken', mint)).toEqual(refused)
    expect(await here.refused('prove', { password: 'wrong' })).toEqual({
      status: 403,
      code: 'password.wrong',
    })
    const proved = await here.try('prove', { password: knownPassword })
    expect(proved.status).toBe(204)
    expect(await here.refused('readMe')).toEqual(gone)
    await world.actor(tomasz, cookieOf(proved)).do('mintToken', mint)

    await world.sql(`update sessions set proved_at = now() - interval '6 minutes' where person_id = $1`, [
      cast.ines.id,
    ])
    expect(await cast.ines.refused('endAccess', { personId: tomasz.id })).toEqual(refused)
    await world.sql(`update sessions set proved_at = now() where person_id = $1`, [cast.ines.id])
  })
})

describe('a guest’s time', () => {
  test('ends on its day: the session, the open stream and the way back in', async () => {
    const rosa = await openSession(world, cast.rosa)
    const tab = await listenTo(world, rosa)
    await world.sql('update people set guest_until = current_date - 1 where id = $1', [rosa.id])
    expect(await rosa.refused('readMe')).toEqual(gone)
    await tab.ended
    expect(
      await world.stranger.refused('signIn', { email: rosa.email, password: knownPassword }),
    ).toMatchObject({ status: 401 })
    await world.sql(`update people set guest_until = '2999-12-31' where id = $1`, [rosa.id])
  })
})

describe('somebody leaves', () => {
  test('sessions, tokens and the open stream end, without waiting for anyone', async () => {
    const { awa, ines } = cast
    const fresh = await openSession(world, awa)
    const { token } = await fresh.do('mintToken', mint)
    await openSpaceOf(world, fresh, { name: 'Avant le départ' })
    const tab = await listenTo(world, fresh)
    await ines.do('endAccess', { personId: awa.id })
    expect(await fresh.refused('readMe')).toEqual(gone)
    expect((await world.stranger.try('readMe', {}, bearer(token))).status).toBe(401)
    expect(
      await world.stranger.refused('signIn', { email: awa.email, password: knownPassword }),
    ).toMatchObject({ status: 401 })
    await tab.ended
  })

  test('only administrators say so, and one of them always stays', async () => {
    const { ines, karim, rosa } = cast
    const entered = await world.sql(`select 1 from facts where name = 'administration.refused'`)
    const other = await openSession(world, cast.tomasz)
    expect(await other.refused('endAccess', { personId: karim.id })).toEqual({
      status: 403,
      code: 'administrators_only',
    })
    const recorded = await world.sql(`select 1 from facts where name = 'administration.refused'`)
    expect(recorded.length).toBe(entered.length + 1)
    expect(await ines.refused('endAccess', { personId: ines.id })).toEqual({
      status: 409,
      code: 'departure.last_administrator',
    })
    await ines.do('endAccess', { personId: rosa.id })
    expect(await rosa.refused('readMe')).toEqual(gone)
  })

  test('their guests get a new host', async () => {
    const { ines, felix, karim } = cast
    await world.sql('update people set host_id = $1 where id = $2', [karim.id, felix.id])
    await ines.do('endAccess', { personId: karim.id })
    const [guest] = await world.sql('select host_id from people where id = $1', [felix.id])
    expect(guest).toEqual({ host_id: ines.id })
    expect((await felix.do('readMe')).personId).toBe(felix.id)
  })
})
