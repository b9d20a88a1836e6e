import { mayEditCard } from '../../people/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { findSubject } from '../subjects/store.ts'
import { knownHidden, knownShown } from './facts.ts'
import { deleteHidden, insertHidden } from './store-known.ts'

type Item = { personId: string; subjectId: string }

export async function hideKnown(change: Change, item: Item): Promise<void> {
  await reachItem(change, item)
  if (await insertHidden(change.tx, item)) change.record(knownHidden({ subjectId: item.subjectId }))
  else change.unchanged()
}

export async function showKnown(change: Change, item: Item): Promise<void> {
  await reachItem(change, item)
  if (await deleteHidden(change.tx, item)) change.record(knownShown({ subjectId: item.subjectId }))
  else change.unchanged()
}

async function reachItem({ tx, viewer }: Change, { personId, subjectId }: Item): Promise<void> {
  // Said before anybody is looked for: someone else's item and nobody's are refused alike.
  allow(mayEditCard({ id: personId }, viewer))
  found(await findSubject(tx, viewer, subjectId))
}
