import { randomBytes } from 'node:crypto'
import type { Change, Ground } from '../../platform/facts/index.ts'
import { changeUnseen, keep } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import { nobody, type Viewer } from '../../platform/viewer.ts'
import { searchAll } from '../find.ts'
import { searchGaps } from '../switches.ts'
import { gapDismissed, gapRestored } from './facts.ts'
import { maySeeGaps } from './rules.ts'
import { countedAs, sealOf, windowOf } from './seal.ts'
import { findGap, findSecret, findSpaceAsked, setDismissed } from './store.ts'

export const unfoundName = 'search.unfound'

/**
 * Counts a search that found nothing, where that is switched on and the line may be counted. Whether it finds nothing
 * is asked again here, of what this person reaches. It answers alike whatever was done.
 */
export async function tellUnfound(ground: Ground, viewer: Viewer, { q }: { q: string }): Promise<void> {
  const asked = countedAs(q)
  if (!asked || !(await isOn(ground.inside, searchGaps))) return
  const { found, people, spaces, subjects } = await searchAll(ground.inside, viewer, { q, limit: 1 })
  if (found.threads + people.length + spaces.length + subjects.length > 0) return
  const spaceId = await findSpaceAsked(ground.inside, viewer, asked.places)
  if (asked.places.length > 0 && spaceId === null) return
  const began = windowOf(new Date())
  const secret = await keep(ground, nobody('fr'), ({ tx }) => findSecret(tx, began, randomBytes(32)))
  const seal = sealOf(secret, viewer.personId ?? '', asked.words, spaceId)
  await changeUnseen(ground, { name: unfoundName, data: { words: asked.words, spaceId, began, seal } })
}

export async function dismissGap(given: Change, { gapId }: { gapId: string }): Promise<void> {
  return turn(given, gapId, true)
}

export async function restoreGap(given: Change, { gapId }: { gapId: string }): Promise<void> {
  return turn(given, gapId, false)
}

async function turn(
  { tx, viewer, record, unchanged }: Change,
  gapId: string,
  dismissed: boolean,
): Promise<void> {
  const gap = found(await findGap(tx, viewer, gapId))
  allow(maySeeGaps({ looksAfter: gap.looksAfter, administrator: viewer.administrator }))
  if (gap.dismissed === dismissed) return unchanged()
  await setDismissed(tx, gapId, dismissed)
  record(dismissed ? gapDismissed({ gapId }) : gapRestored({ gapId }))
}
