import { date, factKind, id, maybe } from '../platform/facts/index.ts'

export const invitationSent = factKind(
  'invitation.sent',
  { invitationId: id, guestUntil: maybe(date) },
  'administrators',
)
export const invitationRevoked = factKind('invitation.revoked', { invitationId: id }, 'administrators')
export const invitationAccepted = factKind(
  'invitation.accepted',
  { invitationId: id, personId: id, by: id },
  'administrators',
)

export const stayChanged = factKind(
  'guest.stay_changed',
  { personId: id, hostId: id, guestUntil: date },
  'administrators',
)
