import { findStanding, handOverGuests, markLeft } from '../../people/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { personLeft } from '../facts.ts'
import { mayDepart } from '../rules.ts'
import { countAdministrators, isAdministrator } from '../store.ts'
import { endWaysIn } from '../store-ends.ts'
import { needProof } from './account.ts'

/**
 * Somebody leaves: every way in ends with the commit, for each is looked up at every request, and open streams
 * within two seconds. What they wrote stays theirs; their guests get a new host.
 */
export async function endAccess(
  { tx, viewer, record }: Change,
  { personId }: { personId: string },
): Promise<void> {
  await needProof(tx, viewer)
  const administrators = await countAdministrators(tx)
  const person = found(await findStanding(tx, personId))
  allow(mayDepart(person, { administrators, isOne: await isAdministrator(tx, personId) }))
  await markLeft(tx, [personId], 'hand')
  await endWaysIn(tx, [personId])
  await handOverGuests(tx, personId, found(viewer.personId))
  record(personLeft({ personId }))
}
