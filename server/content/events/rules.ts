import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import { mayChangeOwn } from '../rules.ts'

type Place = Pick<Space, 'role' | 'access' | 'state'> | null
type Standing = { startsAt: Date; cancelledAt: Date | null } | null

const longest = 366 * 86_400_000

/** It ends after it begins, within a year. */
export function mayTakePlace({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Verdict {
  if (endsAt <= startsAt) return 'event.ends_before'
  return endsAt.getTime() - startsAt.getTime() > longest ? 'event.too_long' : 'allowed'
}

/** Whoever reads of it says whether they come, until it begins. */
export function mayReply(event: Standing, space: Place, viewer: Viewer, now: Date): Verdict {
  if (!event) return 'event.none'
  if (!space && viewer.audience !== 'inside') return 'post.inside_only'
  if (space?.state === 'archived') return 'space.archived'
  if (event.cancelledAt) return 'event.cancelled'
  return event.startsAt <= now ? 'event.begun' : 'allowed'
}

/** Its author changes when and where, and cancels. */
export function mayReschedule(
  event: Standing,
  written: { authorId: string },
  space: Place,
  viewer: Viewer,
): Verdict {
  if (!event) return 'event.none'
  const own = mayChangeOwn(written, space, viewer)
  if (own !== 'allowed') return own
  return event.cancelledAt ? 'event.cancelled' : 'allowed'
}
