import { visibleName } from '../../engines/text/index.ts'
import {
  asInside,
  type Entered,
  endBefore,
  hashPassword,
  mayBePassword,
  newSecret,
  type Place,
  secretHash,
  startSession,
  storePassword,
  viewerOf,
} from '../identity/index.ts'
import { mailIsSetUp, post } from '../mail/index.ts'
import { admitPerson, insertPerson, personJoined } from '../people/index.ts'
import { newId } from '../platform/clock.ts'
import type { Config } from '../platform/config/index.ts'
import { type Change, change, type Ground } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import { isOn } from '../platform/switches/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { insertMember, organisationNamed, shareSpace } from '../reach/index.ts'
import { findSpace, mayAdminister, memberJoined, type Space } from '../spaces/index.ts'
import { invitationAccepted, invitationRevoked, invitationSent } from './facts.ts'
import { invitationLetter } from './letters.ts'
import { mayBeCalled, mayInviteGuest, mayInviteInside, mayInviteOutside, mayWelcome } from './rules.ts'
import {
  findAddressee,
  findByToken,
  findLiving,
  holdByToken,
  type Invitation,
  insertInvitation,
  markUsed,
  revoke,
} from './store.ts'
import { guests } from './switches.ts'

type Locale = 'fr' | 'en'
export type Sent = { id: string; email: string; expiresAt: Date; link: string | null }

export async function invitePerson(
  given: Change,
  { email, locale }: { email: string; locale?: Locale | undefined },
  config: Config,
): Promise<Sent> {
  allow(mayInviteInside(await findAddressee(given.tx, email)))
  return send(given, { email, locale, spaceId: null, organisationId: null, guestUntil: null }, config)
}

export type GuestInvitation = {
  spaceId: string
  email: string
  organisation?: string | undefined
  guestUntil: string
  locale?: Locale | undefined
}

/** The first guest decides with which organisation the space is shared; their rivals never come in. */
export async function inviteGuest(
  given: Change,
  { spaceId, email, organisation, guestUntil, locale }: GuestInvitation,
  config: Config,
): Promise<Sent> {
  const { tx, viewer } = given
  const space = found(await findSpace(tx, viewer, spaceId))
  allow(mayInviteGuest(space, guestUntil, new Date()))
  allow(mayWelcome(await isOn(tx, guests)))
  allow(mayInviteOutside(await findAddressee(tx, email)))
  const organisationId = await sharedWith(given, space, organisation)
  return send(given, { email, locale, spaceId, organisationId, guestUntil }, config)
}

async function sharedWith({ tx }: Change, space: Space, organisation: string | undefined): Promise<string> {
  const name = visibleName(organisation ?? '')
  if (!name && !space.organisationId) throw new Refusal('invitation.organisation_needed')
  const organisationId = name ? await organisationNamed(tx, name, newId()) : found(space.organisationId)
  if (!(await shareSpace(tx, space.id, organisationId))) throw new Refusal('invitation.other_organisation')
  return organisationId
}

type Offer = Pick<Invitation, 'email' | 'spaceId' | 'organisationId' | 'guestUntil'> & {
  locale: Locale | undefined
}

async function send({ tx, viewer, record }: Change, offer: Offer, config: Config): Promise<Sent> {
  const token = newSecret().toString('base64url')
  const inviterId = found(viewer.personId)
  const invitation = await insertInvitation(tx, { ...offer, inviterId, tokenHash: secretHash(token) })
  const { id, email, expiresAt, guestUntil, locale, spaceId } = invitation
  const url = `${config.url}/invitation#${token}`
  if (mailIsSetUp(config)) {
    await post(tx, config, {
      ...{ subject: `invitation:${id}`, personId: null, to: { address: email }, locale, notAfter: expiresAt },
      letter: invitationLetter[locale](invitation, url),
    })
  }
  record(invitationSent({ invitationId: id, guestUntil, spaceId }))
  return { id, email, expiresAt, link: mailIsSetUp(config) ? null : url }
}

/** By those who could send it; for everyone else there is no such invitation. */
export async function revokeInvitation(
  { tx, viewer, record }: Change,
  { invitationId }: { invitationId: string },
): Promise<void> {
  const invitation = found(await findLiving(tx, invitationId))
  const { spaceId } = invitation
  const space = spaceId ? await findSpace(tx, viewer, spaceId) : null
  const theirs = spaceId ? space && mayAdminister(space) === 'allowed' : viewer.administrator
  if (!theirs) throw new Refusal('missing')
  await revoke(tx, invitationId)
  record(invitationRevoked({ invitationId, spaceId }))
}

export type Acceptance = { token: string; name: string; password: string; locale: Locale; timeZone: string }

/** Comes in by an invitation. Of two who use it at the same time, one comes in. */
export async function acceptInvitation(
  ground: Ground,
  { token, password, ...newcomer }: Acceptance,
  { place, before }: { place: Place; before: Viewer },
): Promise<Entered & { spaceId: string | null }> {
  const tokenHash = secretHash(token)
  const offered = await findByToken(ground.inside, tokenHash)
  if (!offered) throw new Refusal('invitation.link')
  const name = visibleName(newcomer.name)
  allow(mayBeCalled(name))
  allow(mayBePassword(password, [offered.company, ...name.split(/\s+/)]))
  const passwordHash = await hashPassword(password)
  const known = await findAddressee(ground.inside, offered.email)
  const personId = known?.personId ?? newId()
  const audience = offered.spaceId ? 'outside' : 'inside'
  const author = {
    ...newcomer,
    audience,
    personId,
    organisationId: null,
    unitId: null,
    jobFamilyId: null,
  } as const

  return change(asInside(ground), viewerOf(author), async (given) => {
    const invitation = await holdByToken(given.tx, tokenHash)
    if (!invitation) throw new Refusal('invitation.link')
    await welcome(given, invitation, { ...newcomer, name, personId })
    await storePassword(given.tx, personId, passwordHash)
    await markUsed(given.tx, invitation.id, personId)
    const { id, inviterId, spaceId } = invitation
    given.record(invitationAccepted({ invitationId: id, personId, by: inviterId, spaceId }))
    await endBefore(given, before)
    return { ...(await startSession(given, { personId, audience }, place)), spaceId }
  })
}

type Newcomer = { personId: string; name: string; locale: Locale; timeZone: string }

async function welcome(given: Change, invitation: Invitation, newcomer: Newcomer): Promise<void> {
  const { tx, record } = given
  const { email, spaceId, organisationId, guestUntil, inviterId } = invitation
  const { personId, name, locale, timeZone } = newcomer
  const known = await findAddressee(tx, email)
  allow(spaceId ? mayInviteOutside(known) : mayInviteInside(known))
  if (known) return admitPerson(tx, personId, { name, locale, timeZone })

  const audience = spaceId ? 'outside' : 'inside'
  const stay = spaceId ? { hostId: inviterId, guestUntil } : {}
  await insertPerson(tx, { id: personId, audience, organisationId, name, email, locale, timeZone, ...stay })
  record(personJoined({ personId, spaceId }))
  if (!spaceId) return
  await insertMember(tx, spaceId, personId, 'member')
  record(memberJoined({ personId, role: 'member', by: inviterId, spaceId }))
}
