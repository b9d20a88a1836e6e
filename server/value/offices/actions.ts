import { enough } from '../../../engines/privacy/index.ts'
import { findStanding } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { grantRole, removeRole } from '../../reach/index.ts'
import type { FamilyKind } from './contract.ts'
import { familySet, officeGiven, officeTaken } from './facts.ts'
import { mayGiveOffices, maySeeOffices } from './rules.ts'
import { findFamilies, findHolders, headsSome, holdHead, storeFamily } from './store.ts'

type Office = { personId: string; office: 'programme' | 'sponsor' | 'controller' }

export async function readOffices(db: Db, viewer: Viewer) {
  allow(maySeeOffices(viewer))
  const families = await findFamilies(db, viewer)
  return {
    mayGive: mayGiveOffices(viewer) === 'allowed',
    holders: await findHolders(db, viewer),
    families: families.map((family) => ({ ...family, people: enough(family.people) ? family.people : null })),
  }
}

export async function giveOffice(
  { tx, viewer, record, unchanged }: Change,
  { personId, office }: Office,
): Promise<void> {
  allow(mayGiveOffices(viewer))
  await needColleague(tx, personId)
  if (await grantRole(tx, personId, office)) record(officeGiven({ personId, office }))
  else unchanged()
}

export async function takeOffice(
  { tx, viewer, record, unchanged }: Change,
  { personId, office }: Office,
): Promise<void> {
  allow(mayGiveOffices(viewer))
  if (await removeRole(tx, personId, office)) record(officeTaken({ personId, office }))
  else unchanged()
}

type Family = { jobFamilyId: string; kind: FamilyKind | null; headId: string | null }

/** Whoever heads a family holds an office by it, and no longer than that. */
export async function setFamily({ tx, viewer, record }: Change, family: Family): Promise<void> {
  allow(mayGiveOffices(viewer))
  const { headId: before } = found(await holdHead(tx, family.jobFamilyId))
  if (family.headId !== null) await needColleague(tx, family.headId)
  await storeFamily(tx, family)
  if (family.headId !== null) await grantRole(tx, family.headId, 'head')
  if (before !== null && !(await headsSome(tx, before))) await removeRole(tx, before, 'head')
  record(familySet({ jobFamilyId: family.jobFamilyId, headId: family.headId }))
}

async function needColleague(tx: Db, personId: string): Promise<void> {
  const person = await findStanding(tx, personId)
  if (person?.audience !== 'inside' || person.state !== 'active') throw new Refusal('office.not_here')
}
