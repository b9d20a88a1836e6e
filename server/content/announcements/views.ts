import type { Output } from '../../platform/contract/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import type { Thread } from '../contract.ts'
import type { contract } from './contract.ts'
import { mayFollow, mayRemind } from './rules.ts'
import type { AnnouncementRow } from './store-asked.ts'
import { barsOf, type Counted, type Unit } from './units.ts'

export function announcementView(
  row: AnnouncementRow,
  { authorId, space }: { authorId: string; space: Pick<Space, 'role' | 'state'> | null },
  viewer: Viewer,
): NonNullable<Thread['announcement']> {
  const { acknowledgedAt, forMe, acknowledged, remindedAt: reminded, ...rest } = row
  const follows = rest.asks && mayFollow({ authorId }, space, viewer) === 'allowed'
  const remindedAt = reminded === null ? null : new Date(reminded)
  const waiting = rest.inside + rest.guests - (acknowledged ?? 0)
  return {
    ...rest,
    forMe: rest.asks && forMe,
    acknowledgedAt: acknowledgedAt === null ? null : new Date(acknowledgedAt),
    mayFollow: follows,
    acknowledged: follows ? acknowledged : null,
    remindedAt: follows ? remindedAt : null,
    mayRemind: follows && mayRemind({ waiting, remindedAt }, space, new Date()) === 'allowed',
  }
}

export function progressView({
  counted,
  units,
}: {
  counted: readonly Counted[]
  units: readonly Unit[]
}): Output<typeof contract.readAcknowledgements> {
  const total = (of: 'asked' | 'acknowledged') => counted.reduce((sum, each) => sum + each[of], 0)
  return { asked: total('asked'), acknowledged: total('acknowledged'), ...barsOf(counted, units) }
}
