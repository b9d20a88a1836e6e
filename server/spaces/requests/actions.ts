import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { insertMember } from '../../reach/index.ts'
import { entryAsked, entryRefused, entryWithdrawn, memberJoined } from '../facts.ts'
import { mayAsk, mayDecide } from '../rules.ts'
import { holdSpace } from '../store.ts'
import { deleteRequest, storeRefusal, storeRequest, takeRequest } from './store.ts'

type Decided = { spaceId: string; personId: string }

export async function askToJoin(
  { tx, viewer, record, unchanged }: Change,
  { spaceId, sentence }: { spaceId: string; sentence: string },
): Promise<void> {
  allow(mayAsk(found(await holdSpace(tx, viewer, spaceId))))
  const personId = found(viewer.personId)
  if (await storeRequest(tx, { spaceId, personId, sentence })) record(entryAsked({ spaceId, personId }))
  else unchanged()
}

export async function withdrawRequest(
  { tx, viewer, record, unchanged }: Change,
  { spaceId }: { spaceId: string },
): Promise<void> {
  found(await holdSpace(tx, viewer, spaceId))
  const personId = found(viewer.personId)
  if (await deleteRequest(tx, { spaceId, personId })) record(entryWithdrawn({ spaceId, personId }))
  else unchanged()
}

export async function acceptRequest(
  { tx, viewer, record, unchanged }: Change,
  { spaceId, personId }: Decided,
): Promise<void> {
  allow(mayDecide(found(await holdSpace(tx, viewer, spaceId))))
  if (!(await takeRequest(tx, { spaceId, personId }))) throw new Refusal('request.gone')
  // Meanwhile an import may have brought them in.
  if (await insertMember(tx, spaceId, personId, 'member'))
    record(memberJoined({ spaceId, personId, role: 'member', by: viewer.personId }))
  else unchanged()
}

export async function refuseRequest(
  { tx, viewer, record }: Change,
  { spaceId, personId, reason }: Decided & { reason: string },
): Promise<void> {
  allow(mayDecide(found(await holdSpace(tx, viewer, spaceId))))
  const by = found(viewer.personId)
  if (!(await storeRefusal(tx, { spaceId, personId, reason, by }))) throw new Refusal('request.gone')
  record(entryRefused({ spaceId, personId, by }))
}
