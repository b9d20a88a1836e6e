import { factKind, id, maybe, oneOf } from '../platform/facts/index.ts'

const role = oneOf('owner', 'deputy', 'moderator', 'member', 'reader')

export const spacePrepared = factKind('space.prepared', { access: oneOf('open', 'private', 'secret') })
export const spaceOpened = factKind('space.opened', {})
export const spaceEdited = factKind('space.edited', {})
export const spaceArchived = factKind('space.archived', {})
export const spaceUnarchived = factKind('space.unarchived', {})
export const memberJoined = factKind('member.joined', { personId: id, role, by: maybe(id) })
export const roleChanged = factKind('member.role_changed', { personId: id, role, by: maybe(id) })
export const memberLeft = factKind('member.left', { personId: id, by: maybe(id) })
// Whoever asks is told; those who look after the space find it in their list.
export const entryAsked = factKind('entry.asked', { personId: id }, 'actor')
export const entryWithdrawn = factKind('entry.withdrawn', { personId: id }, 'actor')
export const entryRefused = factKind('entry.refused', { personId: id, by: id }, 'actor')
