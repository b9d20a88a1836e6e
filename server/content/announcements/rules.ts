import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import { carers } from '../rules.ts'

/** Those who look after a space announce there; to the whole company, administrators do. */
export function mayAnnounce(
  space: Pick<Space, 'role'> | null,
  viewer: Pick<Viewer, 'administrator'>,
): Verdict {
  if (space) return carers.includes(space.role) ? 'allowed' : 'announcement.not_steward'
  return viewer.administrator ? 'allowed' : 'announcement.not_administrator'
}

/** Only an announcement asks to be acknowledged, and never by a day that is over. Days are written 2026-11-27. */
export function mayAsk(
  { kind, acknowledgement }: { kind: string; acknowledgement: { by: string | null } | null },
  today: string,
): Verdict {
  if (!acknowledgement) return 'allowed'
  if (kind !== 'announcement') return 'announcement.only'
  return acknowledgement.by !== null && acknowledgement.by < today ? 'announcement.day_over' : 'allowed'
}

export function mayAcknowledge(
  { asks, forMe }: { asks: boolean; forMe: boolean },
  space: Pick<Space, 'state'> | null,
): Verdict {
  if (!asks) return 'announcement.asks_nothing'
  if (!forMe) return 'announcement.not_for_me'
  return space?.state === 'archived' ? 'space.archived' : 'allowed'
}

/** Whoever announced it and those who could have announced it here see who acknowledged; readers are told so. */
export function mayFollow(
  { authorId }: { authorId: string },
  space: Pick<Space, 'role'> | null,
  viewer: Pick<Viewer, 'personId' | 'administrator'>,
): Verdict {
  if (authorId === viewer.personId) return 'allowed'
  return mayAnnounce(space, viewer) === 'allowed' ? 'allowed' : 'announcement.not_author'
}

export function mayCount({ asks }: { asks: boolean }): Verdict {
  return asks ? 'allowed' : 'announcement.asks_nothing'
}

/** What people said they read stays as they read it. */
export function mayRewrite({ acknowledged }: { acknowledged: boolean }): Verdict {
  return acknowledged ? 'announcement.acknowledged' : 'allowed'
}

/** Those who wait are reminded, no sooner than three days after the last time. */
export function mayRemind(
  { waiting, remindedAt }: { waiting: number; remindedAt: Date | null },
  space: Pick<Space, 'state'> | null,
  now: Date,
): Verdict {
  if (space?.state === 'archived') return 'space.archived'
  if (waiting === 0) return 'announcement.all_read'
  return remindedAt !== null && now < restUntil(remindedAt) ? 'announcement.reminded' : 'allowed'
}

const restMs = 3 * 86_400_000
const restUntil = (remindedAt: Date): Date => new Date(remindedAt.getTime() + restMs)
