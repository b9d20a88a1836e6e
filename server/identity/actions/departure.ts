import { findStanding, handOverGuests, markLeft } from '../../people/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { personLeft } from '../facts.ts'
import { mayDepart } from '../rules.ts'
import { countAdministrators, findAdministrators, isAdministrator } from '../store.ts'
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
  await closeBehind(tx, viewer, [personId])
  record(personLeft({ personId }))
}

/** Ends every way in of people who left. Their guests go to who says so; at the command line, to an administrator. */
export async function closeBehind(
  tx: Change['tx'],
  viewer: Viewer,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return
  await endWaysIn(tx, people)
  const hostId = viewer.personId ?? (await findAdministrators(tx))[0]?.id
  if (hostId) await handOverGuests(tx, people, hostId)
}
