import { mayRender, renderMarkdown, tidyText, visibleName } from '../../engines/text/index.ts'
import { newId } from '../platform/clock.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import {
  type Access,
  deleteMember,
  insertMember,
  insertReach,
  moveState,
  organisationExists,
  type Role,
  setRole,
} from '../reach/index.ts'
import {
  memberJoined,
  memberLeft,
  roleChanged,
  spaceArchived,
  spaceEdited,
  spaceOpened,
  spacePrepared,
  spaceUnarchived,
} from './facts.ts'
import { openSpaceGate } from './gates.ts'
import { deleteRequest } from './requests/store.ts'
import {
  mayAdd,
  mayAdminister,
  mayArchive,
  mayEdit,
  mayGrant,
  mayJoin,
  mayLeaveOwnerless,
  mayName,
  mayOpen,
  mayUnarchive,
} from './rules.ts'
import {
  countOwners,
  findAdmissible,
  findSpace,
  holdSpace,
  insertSpace,
  nameTaken,
  openPrepared,
  type Space,
  updateSpace,
} from './store.ts'

export type NewSpace = { name: string; purpose: string; access: Access; organisationId?: string | undefined }

export async function createSpace({ tx, viewer, record }: Change, input: NewSpace): Promise<Space> {
  const id = newId()
  const { purpose, access } = input
  const name = visibleName(input.name)
  allow(mayName(name))
  if (access !== 'secret' && (await nameTaken(tx, name))) throw new Refusal('space.name_taken')
  if (input.organisationId && !(await organisationExists(tx, input.organisationId))) {
    throw new Refusal('space.no_organisation')
  }
  await insertReach(tx, { id, access, state: 'prepared', organisationId: input.organisationId ?? null })
  if (!(await insertSpace(tx, { id, name, purpose }))) throw new Refusal('space.name_taken')
  await insertMember(tx, id, found(viewer.personId), 'owner')
  record(spacePrepared({ spaceId: id, access }))
  return found(await findSpace(tx, viewer, id))
}

type Edited = {
  spaceId: string
  name?: string | undefined
  purpose?: string | undefined
  charter?: string | undefined
}

export async function editSpace(
  { tx, viewer, record }: Change,
  { spaceId, name, purpose, charter }: Edited,
  expected: number,
): Promise<Space> {
  const space = found(await holdSpace(tx, viewer, spaceId))
  allow(mayEdit(space))
  const named = name === undefined ? undefined : visibleName(name)
  if (named !== undefined) allow(mayName(named))
  const written = charter === undefined ? undefined : charterOf(charter)
  const outcome = await updateSpace(tx, spaceId, { name: named, purpose, charter: written }, expected)
  if (outcome === 'taken') throw new Refusal('space.name_taken')
  if (outcome === 'changed') throw new Refusal('version.changed', { current: space.version })
  record(spaceEdited({ spaceId }))
  return found(await findSpace(tx, viewer, spaceId))
}

/** Rendered when it is written, never when it is read. */
function charterOf(markdown: string): { text: string; html: string } {
  const text = tidyText(markdown)
  allow(mayRender(text))
  return { text, html: renderMarkdown(text) }
}

export async function openSpace(
  { tx, viewer, record, gates }: Change,
  { spaceId }: { spaceId: string },
): Promise<Space> {
  const space = found(await findSpace(tx, viewer, spaceId))
  allow(mayOpen(space))
  allow(await gates.ask(openSpaceGate, tx, space))
  const outcome = await openPrepared(tx, spaceId)
  if (outcome === 'taken') throw new Refusal('space.name_taken')
  if (outcome === 'not prepared') throw new Refusal('space.not_prepared')
  record(spaceOpened({ spaceId }))
  return found(await findSpace(tx, viewer, spaceId))
}

export async function archiveSpace(
  { tx, viewer, record }: Change,
  { spaceId }: { spaceId: string },
): Promise<Space> {
  allow(mayArchive(found(await findSpace(tx, viewer, spaceId))))
  if (!(await moveState(tx, spaceId, 'open', 'archived'))) throw new Refusal('space.not_open')
  record(spaceArchived({ spaceId }))
  return found(await findSpace(tx, viewer, spaceId))
}

export async function unarchiveSpace(
  { tx, viewer, record }: Change,
  { spaceId }: { spaceId: string },
): Promise<Space> {
  allow(mayUnarchive(found(await findSpace(tx, viewer, spaceId))))
  if (!(await moveState(tx, spaceId, 'archived', 'open'))) throw new Refusal('space.not_archived')
  record(spaceUnarchived({ spaceId }))
  return found(await findSpace(tx, viewer, spaceId))
}

export async function joinSpace(
  { tx, viewer, record, unchanged }: Change,
  { spaceId }: { spaceId: string },
): Promise<Space> {
  const space = found(await holdSpace(tx, viewer, spaceId))
  if (space.role === null) allow(mayJoin(space))
  const personId = found(viewer.personId)
  if (await insertMember(tx, spaceId, personId, 'member')) {
    record(memberJoined({ spaceId, personId, role: 'member', by: null }))
  } else unchanged()
  return found(await findSpace(tx, viewer, spaceId))
}

export async function leaveSpace(change: Change, { spaceId }: { spaceId: string }): Promise<void> {
  const { tx, viewer, record } = change
  const space = found(await holdSpace(tx, viewer, spaceId))
  const personId = found(viewer.personId)
  await letGo(change, space, personId)
  record(memberLeft({ spaceId, personId, by: null }))
}

export async function addMember(
  { tx, viewer, record, unchanged }: Change,
  { spaceId, personId, role }: { spaceId: string; personId: string; role: Role },
): Promise<void> {
  const space = found(await holdSpace(tx, viewer, spaceId))
  const person = found(await findAdmissible(tx, viewer, personId, spaceId))
  allow(mayAdd(space, person, role))
  allow(mayGrant(space, { from: person.role, to: role }))
  if (person.role === 'owner' && role !== 'owner')
    allow(mayLeaveOwnerless(await countOwners(tx, spaceId), 'owner'))

  if (await insertMember(tx, spaceId, personId, role)) {
    await deleteRequest(tx, { spaceId, personId })
    record(memberJoined({ spaceId, personId, role, by: viewer.personId }))
  } else if (person.role !== role) {
    await setRole(tx, spaceId, personId, role)
    record(roleChanged({ spaceId, personId, role, by: viewer.personId }))
  } else unchanged()
}

export async function removeMember(
  change: Change,
  { spaceId, personId }: { spaceId: string; personId: string },
): Promise<void> {
  const { tx, viewer, record } = change
  const space = found(await holdSpace(tx, viewer, spaceId))
  allow(mayAdminister(space))
  const person = found(await findAdmissible(tx, viewer, personId, spaceId))
  allow(mayGrant(space, { from: person.role, to: null }))
  await letGo(change, space, personId)
  record(memberLeft({ spaceId, personId, by: viewer.personId }))
}

/** Owners are counted under their rows' locks, and the role is read after: two who leave at once take turns. */
async function letGo({ tx, viewer }: Change, space: Space, personId: string): Promise<void> {
  const owners = await countOwners(tx, space.id)
  const { role } = found(await findAdmissible(tx, viewer, personId, space.id))
  allow(mayLeaveOwnerless(owners, role))
  await deleteMember(tx, space.id, personId)
}
