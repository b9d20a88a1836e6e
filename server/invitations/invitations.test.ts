import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowGuests, type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { cookieOf } from '../../test/entrance.ts'
import { openWorld, type World } from '../../test/world.ts'
import { insertPerson } from '../people/index.ts'
import { newId } from '../platform/clock.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Avec le bureau Kessel', access: 'private' }, [
    cast.tomasz,
  ])
  const early = { spaceId, email: 'tot@kessel.example', organisation: 'Kessel', guestUntil: day(30) }
  expect(await cast.awa.refused('inviteGuest', early)).toEqual({ status: 403, code: 'guests.off' })
  await allowGuests(cast)
})
afterAll(() => world.end())

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const tokenOf = (sent: { link: string | null }) => new URL(sent.link ?? '').hash.slice(1)
const newcomer = { name: 'Lina Kessel', password: 'une phrase pour entrer ici', locale: 'fr' } as const
const dead = { status: 403, code: 'invitation.link' }
const lina = { email: 'lina@kessel.example', organisation: 'Kessel', guestUntil: day(90) }
const accepted = async (token: string, name: string = newcomer.name) => {
  const answer = await world.stranger.try('acceptInvitation', { ...newcomer, name, token })
  if (answer.status !== 201) throw new Error(answer.text)
  return world.actor({ id: String(answer.body.personId), name, email: '' }, cookieOf(answer))
}

describe('a guest', () => {
  test('reads who invites, where and until when; then comes into that one space', async () => {
    const { awa } = cast
    const sent = await awa.do('inviteGuest', { spaceId, ...lina })
    expect(sent).toMatchObject({ email: lina.email })
    expect(new URL(sent.link ?? '').search).toBe('')
    const token = tokenOf(sent)
    expect(await world.stranger.do('readInvitation', { token })).toMatchObject({
      kind: 'guest',
      company: 'Maurevel',
      invitedBy: { name: awa.name },
      organisation: 'Kessel',
      space: { name: 'Avec le bureau Kessel', access: 'private' },
      guestUntil: lina.guestUntil,
    })
    const guest = await accepted(token)
    expect(await guest.do('readMe')).toMatchObject({
      audience: 'outside',
      organisation: 'Kessel',
      guestUntil: lina.guestUntil,
    })
    expect((await guest.do('listSpaces')).data.map(({ id }) => id)).toEqual([spaceId])
    expect((await guest.try('listSpaceInvitations', { spaceId })).status).toBe(403)
    expect(await guest.refused('inviteGuest', { spaceId, ...lina })).toMatchObject({ status: 403 })
    const [row] = await world.sql('select host_id from people where id = $1', [guest.id])
    expect(row).toEqual({ host_id: awa.id })
  })

  test('of a rival never comes into a space that is shared already', async () => {
    const rival = { email: 'max@rival.example', guestUntil: day(30) }
    expect(await cast.awa.refused('inviteGuest', { spaceId, ...rival, organisation: 'Rival' })).toEqual({
      status: 409,
      code: 'invitation.other_organisation',
    })
    const sent = await cast.awa.do('inviteGuest', { spaceId, ...rival, organisation: 'KESSEL' })
    expect((await world.stranger.do('readInvitation', { token: tokenOf(sent) })).organisation).toBe('Kessel')
  })

  test.each([
    ['for longer than a year', { guestUntil: day(400) }, 'invitation.until'],
    ['until yesterday', { guestUntil: day(-1) }, 'invitation.until'],
    ['who is here already', { email: 'rosa@ruissel.example' }, 'invitation.already_here'],
  ])('%s is not invited', async (_what, change, code) => {
    expect((await cast.awa.refused('inviteGuest', { spaceId, ...lina, ...change })).code).toBe(code)
  })

  test('is invited by owners and deputies only, whoever else knows the space', async () => {
    const { tomasz, karim, rosa } = cast
    expect((await tomasz.refused('inviteGuest', { spaceId, ...lina })).code).toBe('space.not_owner')
    expect((await tomasz.refused('listSpaceInvitations', { spaceId })).code).toBe('space.not_owner')
    expect((await rosa.refused('inviteGuest', { spaceId, ...lina })).code).toBe('inside_only')
    const secret = await openSpaceOf(world, cast.awa, { name: 'Secret', access: 'secret' })
    for (const name of ['inviteGuest', 'listSpaceInvitations'] as const) {
      const refused = await karim.try(name, { spaceId: secret, ...(name === 'inviteGuest' ? lina : {}) })
      expect([name, refused.status]).toEqual([name, 404])
    }
  })
})

describe('an invitation', () => {
  test('used by two at the same time lets exactly one in', async () => {
    const sent = await cast.awa.do('inviteGuest', { spaceId, ...lina, email: 'twice@kessel.example' })
    const given = { ...newcomer, token: tokenOf(sent) }
    const both = await Promise.all([1, 2].map(() => world.stranger.try('acceptInvitation', given)))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403])
    const rows = await world.sql(`select id from people where email = 'twice@kessel.example'`)
    expect(rows).toHaveLength(1)
    expect(await world.stranger.refused('readInvitation', { token: given.token })).toEqual(dead)
  })

  test('that was taken back, replaced, or ran out, or is none, opens nothing and says no more', async () => {
    const { awa, karim } = cast
    const invite = (email: string) => awa.do('inviteGuest', { spaceId, ...lina, email })
    const revoked = await invite('one@kessel.example')
    const replaced = await invite('two@kessel.example')
    await invite('two@kessel.example')
    const late = await invite('three@kessel.example')
    await world.sql('update invitations set expires_at = now() where id = $1', [late.id])
    expect(await karim.refused('revokeInvitation', { invitationId: revoked.id })).toEqual({
      status: 404,
      code: 'missing',
    })
    await awa.do('revokeInvitation', { invitationId: revoked.id })
    const tokens = [revoked, replaced, late].map(tokenOf)
    for (const token of [...tokens, 'A'.repeat(43), revoked.id, '']) {
      expect(await world.stranger.refused('readInvitation', { token })).toEqual(dead)
      expect(await world.stranger.refused('acceptInvitation', { ...newcomer, token })).toEqual(dead)
    }
    const { data } = await awa.do('listSpaceInvitations', { spaceId })
    expect(data.map(({ email }) => email)).toEqual(['two@kessel.example', 'max@rival.example'])
  })

  test('takes no other address, role or space, and is no reset link', async () => {
    const sent = await cast.awa.do('inviteGuest', { spaceId, ...lina, email: 'four@kessel.example' })
    const token = tokenOf(sent)
    for (const more of [
      { email: 'other@kessel.example' },
      { role: 'owner' },
      { spaceId: newId() },
      { audience: 'inside' },
    ]) {
      const refused = await world.stranger.try('acceptInvitation', { ...newcomer, token, ...more })
      expect(refused.status).toBe(422)
    }
    expect(
      await world.stranger.refused('resetPassword', { token, password: newcomer.password }),
    ).toMatchObject({ status: 403, code: 'reset.link' })
  })

  test('dies when its sender leaves or is no owner any more', async () => {
    const { ines, tomasz, karim } = cast
    const theirs = await openSpaceOf(world, tomasz, { name: 'À Tomasz', access: 'private' })
    const sent = await tomasz.do('inviteGuest', { spaceId: theirs, ...lina, email: 'five@kessel.example' })
    await world.sql(`update memberships set role = 'member' where space_id = $1`, [theirs])
    expect(await world.stranger.refused('readInvitation', { token: tokenOf(sent) })).toEqual(dead)
    await world.sql(`update memberships set role = 'owner' where space_id = $1`, [theirs])
    await world.stranger.do('readInvitation', { token: tokenOf(sent) })
    await ines.do('endAccess', { personId: tomasz.id })
    expect(await world.stranger.refused('readInvitation', { token: tokenOf(sent) })).toEqual(dead)
    expect((await karim.do('readMe')).personId).toBe(karim.id)
  })
})

describe('a person of the company', () => {
  test('is invited by administrators, to the whole network', async () => {
    const { ines, karim } = cast
    expect((await karim.refused('invitePerson', { email: 'new@maurevel.example' })).code).toBe(
      'administrators_only',
    )
    const sent = await ines.do('invitePerson', { email: 'new@maurevel.example' })
    expect((await ines.do('listInvitations')).data.map(({ email }) => email)).toEqual([
      'new@maurevel.example',
    ])
    const person = await accepted(tokenOf(sent), 'Nora Weiss')
    expect(await person.do('readMe')).toMatchObject({ audience: 'inside', administrator: false })
    expect((await ines.refused('invitePerson', { email: 'NEW@maurevel.example' })).code).toBe(
      'invitation.already_here',
    )
  })

  test('whom an import knows comes in as that person, with what they wrote', async () => {
    const id = newId()
    const email = 'old.author@maurevel.example'
    await insertPerson(world.weft.ground.inside, {
      ...{ id, audience: 'inside', organisationId: null, name: 'old author', email, state: 'placeholder' },
    })
    const sent = await cast.ines.do('invitePerson', { email })
    const person = await accepted(tokenOf(sent), 'Ola Author')
    expect(person.id).toBe(id)
    expect((await person.do('readMe')).name).toBe('Ola Author')
  })
})

describe('a guest’s stay', () => {
  test('is prolonged, ended and handed over by the host or an administrator', async () => {
    const { ines, karim, felix } = cast
    const guest = { personId: felix.id }
    expect((await karim.refused('readStay', guest)).status).toBe(404)
    await openSpaceOf(
      world,
      cast.awa,
      { name: 'Avec Fontaine', access: 'private', organisationId: cast.fontaine },
      [karim, felix],
    )
    expect(await karim.do('readStay', guest)).toMatchObject({ host: { name: ines.name }, active: true })
    expect((await karim.refused('setStay', { ...guest, guestUntil: day(9) })).code).toBe('stay.not_host')
    expect((await ines.refused('setStay', { ...guest, guestUntil: day(400) })).code).toBe('invitation.until')
    const hostless = { ...guest, guestUntil: day(9), hostId: felix.id }
    expect((await ines.refused('setStay', hostless)).code).toBe('stay.host')
    await ines.do('setStay', { ...guest, guestUntil: day(9), hostId: karim.id })
    await karim.do('setStay', { ...guest, guestUntil: day(20) })
    expect(await karim.do('readStay', guest)).toMatchObject({
      guestUntil: day(20),
      host: { name: karim.name },
    })
    expect((await felix.do('readMe')).guestUntil).toBe(day(20))
  })
})

test.each([
  'lina@kessel.example.',
  'lina@kessel@evil.example',
  'lína@kessel.example',
  'lina@kessel.example\r\nBcc: x@y.example',
  'lina@kessel',
])('%j is no address to invite', async (email) => {
  expect((await cast.awa.refused('inviteGuest', { spaceId, ...lina, email })).status).toBe(422)
})
