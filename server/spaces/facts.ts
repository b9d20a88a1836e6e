import { factKind } from '../platform/facts/index.ts'

export const spacePrepared = factKind<{ access: string }>('space.prepared')
export const spaceOpened = factKind<Record<never, never>>('space.opened')
export const spaceEdited = factKind<Record<never, never>>('space.edited')
export const spaceArchived = factKind<Record<never, never>>('space.archived')
export const spaceUnarchived = factKind<Record<never, never>>('space.unarchived')
export const memberJoined = factKind<{ personId: string; role: string; by: string | null }>('member.joined')
export const roleChanged = factKind<{ personId: string; role: string; by: string | null }>(
  'member.role_changed',
)
export const memberLeft = factKind<{ personId: string; by: string | null }>('member.left')
