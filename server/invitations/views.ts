import type { Invitation } from './store.ts'

export function pendingOf({ id, email, invitedBy, organisation, guestUntil, sentAt, expiresAt }: Invitation) {
  return { id, email, invitedBy, organisation, guestUntil, sentAt, expiresAt }
}

/** What the page shows before any form. */
export function offerOf(invitation: Invitation) {
  const { company, email, organisation, guestUntil, expiresAt, locale, space, purpose, access } = invitation
  return {
    kind: space ? ('guest' as const) : ('inside' as const),
    ...{ company, email, organisation, guestUntil, expiresAt, locale },
    invitedBy: { name: invitation.invitedBy, title: invitation.inviterTitle },
    space: space && purpose && access ? { name: space, purpose, access } : null,
  }
}
