import { findDependents } from '../people/index.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow } from '../platform/refusal.ts'
import type { DemoView } from './contract.ts'
import { demoAsked } from './facts.ts'
import { findGoing, readDemo } from './finding.ts'
import { mayAdd, mayLetGo, mayRemove, mayTake } from './rules.ts'
import { askAdding, askRemoval, findDemo, findTraces } from './store.ts'
import { broughtBy } from './traces.ts'

export async function addDemo({ tx, viewer, record }: Change): Promise<DemoView> {
  allow(mayAdd(await findDemo(tx)))
  await askAdding(tx, viewer.personId)
  record(demoAsked({ wanted: 'here' }))
  return readDemo(tx, viewer)
}

/** `agreed`: how much of what others wrote one was told would go. */
export async function removeDemo(
  { tx, viewer, record }: Change,
  { agreed }: { agreed: number },
): Promise<DemoView> {
  allow(mayRemove(await findDemo(tx)))
  const brought = broughtBy(await findTraces(tx))
  allow(mayLetGo(await findDependents(tx, brought.people)))
  allow(mayTake(await findGoing(tx, brought), agreed))
  await askRemoval(tx)
  record(demoAsked({ wanted: 'gone' }))
  return readDemo(tx, viewer)
}
