import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import type { Thread } from '../threads/contract.ts'
import { mayReply, mayReschedule } from './rules.ts'
import type { EventRow } from './store-told.ts'

type Place = { authorId: string; space: Pick<Space, 'role' | 'access' | 'state'> | null }

export function eventView(
  { startsAt, ...row }: EventRow,
  { authorId, space }: Place,
  viewer: Viewer,
): NonNullable<Thread['event']> {
  const standing = {
    startsAt: new Date(startsAt),
    cancelledAt: row.cancelledAt === null ? null : new Date(row.cancelledAt),
  }
  return {
    ...row,
    mayReply: mayReply(standing, space, viewer, new Date()) === 'allowed',
    mayReschedule: mayReschedule(standing, { authorId }, space, viewer) === 'allowed',
  }
}
