import { findStanding, findStay, storeStay } from '../people/index.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found } from '../platform/refusal.ts'
import { stayChanged } from './facts.ts'
import { mayHost, mayPlanStay } from './rules.ts'

/** The host, or an administrator, prolongs or ends a guest's stay, or hands it to another host. */
export async function setStay(
  { tx, viewer, record }: Change,
  { personId, guestUntil, hostId }: { personId: string; guestUntil: string; hostId?: string | undefined },
): Promise<void> {
  const stay = found(await findStay(tx, viewer, personId))
  allow(mayPlanStay(stay, viewer, guestUntil, new Date()))
  const nextHost = hostId ?? stay.host.id
  allow(mayHost(await findStanding(tx, nextHost)))
  await storeStay(tx, personId, { hostId: nextHost, guestUntil })
  record(stayChanged({ personId, hostId: nextHost, guestUntil }))
}
