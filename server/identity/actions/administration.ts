import { findStanding } from '../../people/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { grantAdministration, removeAdministration } from '../../reach/index.ts'
import { administratorAppointed, administratorRemoved } from '../facts.ts'
import { mayAdminister, mayStopAdministering } from '../rules.ts'
import { countAdministrators } from '../store.ts'
import { needProof } from './account.ts'

type Somebody = { personId: string }

/** A colleague administers too, from their next request on. */
export async function appointAdministrator(given: Change, { personId }: Somebody): Promise<void> {
  await needProof(given.tx, given.viewer)
  await appoint(given, personId)
}

/** What the page and `weft administrator grant` both do. */
export async function appoint(
  { tx, record, unchanged }: Pick<Change, 'tx' | 'record' | 'unchanged'>,
  personId: string,
): Promise<void> {
  allow(mayAdminister(found(await findStanding(tx, personId))))
  if (!(await grantAdministration(tx, personId))) return unchanged()
  record(administratorAppointed({ personId }))
}

/** Takes the role alone: sessions, tokens and spaces stay as they are. */
export async function dismissAdministrator(
  { tx, viewer, record, unchanged }: Change,
  { personId }: Somebody,
): Promise<void> {
  await needProof(tx, viewer)
  const before = await countAdministrators(tx)
  found(await findStanding(tx, personId))
  if (!(await removeAdministration(tx, personId))) return unchanged()
  allow(mayStopAdministering({ before, after: await countAdministrators(tx) }))
  record(administratorRemoved({ personId }))
}
