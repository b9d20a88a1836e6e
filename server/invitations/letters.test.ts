import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowGuests, type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { linkIn, openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { openWorld, type World } from '../../test/world.ts'
import { newId } from '../platform/clock.ts'
import { answerOf } from './slice.ts'

let office: PostOffice
let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({ settings: { WEFT_SMTP_URL: office.url } })
  cast = await gather(world)
  await allowGuests(cast)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Avec <Kessel>', access: 'private' })
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const guestUntil = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const guest = { organisation: 'Kessel', guestUntil, locale: 'en' } as const

test('the mail says who invites, where and until when, and alone carries the link', async () => {
  const email = 'lina@kessel.example'
  const sent = await cast.awa.do('inviteGuest', { spaceId, ...guest, email })
  expect(sent.link).toBeNull()
  const mail = await office.next(email)
  expect(mail.subject).toBe('Awa Diallo invites you to Maurevel')
  expect(mail.text).toContain('“Avec <Kessel>”')
  expect(mail.html).toContain('“Avec &lt;Kessel&gt;”')
  const token = linkIn(mail).hash.slice(1)
  expect(await world.stranger.do('readInvitation', { token })).toMatchObject({ email, locale: 'en' })
})

test('a link that was taken back does not leave any more', async () => {
  const email = 'late@kessel.example'
  const { id } = await cast.awa.do('inviteGuest', { spaceId, ...guest, email })
  const { inside } = world.weft.ground
  const asked = (subject: string) => answerOf(inside, { subject, personId: null })
  expect(await asked(`invitation:${id}`)).toBe('allowed')
  await cast.awa.do('revokeInvitation', { invitationId: id })
  expect(await asked(`invitation:${id}`)).toBe('invitation.link')
  expect(await asked(`invitation:${newId()}`)).toBe('invitation.link')
  expect(await asked(`reset:${id}`)).toBe('allowed')
})
