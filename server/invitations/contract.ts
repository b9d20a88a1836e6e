import { z } from 'zod'
import { me, passwordRefusals, timeZone } from '../identity/contract.ts'
import { endpoint, id, noAnswer, text } from '../platform/contract/index.ts'

const locale = z.enum(['fr', 'en'])
const email = z.email().max(254)
const token = z.string().max(100)

const pending = z.object({
  id: z.string(),
  email: z.string(),
  invitedBy: z.string(),
  organisation: z.string().nullable(),
  guestUntil: z.string().nullable(),
  sentAt: z.date(),
  expiresAt: z.date(),
})

const sent = z.object({
  id: z.string(),
  email: z.string(),
  expiresAt: z.date(),
  /** The link to hand over oneself, while mail is not set up; null once mail brings it. */
  link: z.string().nullable(),
})

const stay = z.object({
  guestUntil: z.string(),
  /** Who answers for them inside. */
  host: z.object({ id: z.string(), name: z.string() }),
  active: z.boolean(),
})

const forPerson = z.strictObject({ personId: id })
const forSpace = z.strictObject({ spaceId: id })

export const contract = {
  invitePerson: endpoint({
    method: 'POST',
    path: '/invitations',
    summary: 'Invite a person of the company, by address',
    access: 'administrators',
    body: z.strictObject({ email, locale: locale.optional() }),
    output: sent,
    status: 201,
    refusals: { 'invitation.already_here': 409 },
    limit: 'invite',
  }),
  listInvitations: endpoint({
    method: 'GET',
    path: '/invitations',
    summary: 'Invitations to the company that wait for an answer',
    access: 'administrators',
    output: z.object({ data: z.array(pending) }),
  }),
  inviteGuest: endpoint({
    method: 'POST',
    path: '/spaces/:spaceId/invitations',
    summary: 'Invite a guest of another organisation to one space, until a date',
    access: 'inside',
    params: forSpace,
    body: z.strictObject({
      email,
      /** Needed the first time; then the space is shared with that organisation. */
      organisation: text({ max: 100 }).optional(),
      guestUntil: z.iso.date(),
      locale: locale.optional(),
    }),
    output: sent,
    status: 201,
    refusals: {
      'space.not_owner': 403,
      'guests.off': 403,
      'invitation.already_here': 409,
      'invitation.space_not_open': 409,
      'invitation.organisation_needed': 422,
      'invitation.other_organisation': 409,
      'invitation.until': 422,
    },
    limit: 'invite',
  }),
  listSpaceInvitations: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/invitations',
    summary: 'Invitations to a space that wait for an answer, for its owners and deputies',
    access: 'inside',
    params: forSpace,
    output: z.object({ data: z.array(pending) }),
    refusals: { 'space.not_owner': 403 },
  }),
  revokeInvitation: endpoint({
    method: 'DELETE',
    path: '/invitations/:invitationId',
    summary: 'Take an invitation back',
    access: 'inside',
    params: z.strictObject({ invitationId: id }),
    output: noAnswer,
    status: 204,
  }),
  readStay: endpoint({
    method: 'GET',
    path: '/people/:personId/stay',
    summary: 'Until when a guest is here, and who answers for them',
    access: 'inside',
    params: forPerson,
    output: stay,
  }),
  setStay: endpoint({
    method: 'PUT',
    path: '/people/:personId/stay',
    summary: 'Prolong or end a guest’s stay, or hand it to another host',
    access: 'inside',
    params: forPerson,
    body: z.strictObject({ guestUntil: z.iso.date(), hostId: id.optional() }),
    output: noAnswer,
    status: 204,
    refusals: { 'stay.not_host': 403, 'stay.host': 422, 'invitation.until': 422 },
  }),
  readInvitation: endpoint({
    method: 'POST',
    path: '/invitations/reading',
    summary: 'What an invitation offers, by the token of its link',
    access: 'anyone',
    body: z.strictObject({ token }),
    output: z.object({
      kind: z.enum(['inside', 'guest']),
      company: z.string(),
      invitedBy: z.object({ name: z.string(), title: z.string().nullable() }),
      email: z.string(),
      organisation: z.string().nullable(),
      space: z
        .object({ name: z.string(), purpose: z.string(), access: z.enum(['open', 'private', 'secret']) })
        .nullable(),
      guestUntil: z.string().nullable(),
      expiresAt: z.date(),
      locale,
    }),
    refusals: { 'invitation.link': 403 },
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/invitations/acceptance',
    summary: 'Accept an invitation: it works once, for the address it was sent to',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({
      token,
      name: text({ max: 100 }),
      password: z.string().max(1024),
      locale,
      timeZone: timeZone.default('Europe/Paris'),
    }),
    output: me.extend({ spaceId: z.string().nullable() }),
    status: 201,
    refusals: {
      'invitation.link': 403,
      'invitation.already_here': 409,
      'invitation.name': 422,
      'enter.closed': 403,
      ...passwordRefusals,
    },
  }),
}
