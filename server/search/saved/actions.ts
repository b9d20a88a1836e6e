import { newId } from '../../platform/clock.ts'
import type { Keep } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import type { SavedSearch } from './contract.ts'
import { maySaveSearch, maySetAlert } from './rules.ts'
import {
  deleteSavedSearch,
  findSavedSearch,
  holdKept,
  insertSavedSearch,
  lookAt,
  updateSavedSearch,
} from './store.ts'

/** Private: nobody else is told what someone looks for. */
export async function saveSearch(
  { tx, viewer }: Keep,
  { name, line, alert }: { name: string; line: string; alert: boolean },
): Promise<SavedSearch> {
  allow(maySaveSearch(await holdKept(tx, viewer), alert))
  const id = await insertSavedSearch(tx, viewer, { id: newId(), name, line, alert })
  return found(await findSavedSearch(tx, viewer, id))
}

export async function changeSavedSearch(
  { tx, viewer }: Keep,
  { savedSearchId, name = null, alert = null }: SavedChange,
): Promise<SavedSearch> {
  const kept = await holdKept(tx, viewer)
  const before = found(await findSavedSearch(tx, viewer, savedSearchId))
  allow(maySetAlert(kept, alert === true && !before.alert))
  await updateSavedSearch(tx, viewer, { id: savedSearchId, name, alert })
  return found(await findSavedSearch(tx, viewer, savedSearchId))
}

type SavedChange = {
  savedSearchId: string
  name?: string | null | undefined
  alert?: boolean | null | undefined
}

export async function lookAtSavedSearch(
  { tx, viewer }: Keep,
  { savedSearchId }: { savedSearchId: string },
): Promise<void> {
  found((await lookAt(tx, viewer, savedSearchId)) || null)
}

export async function removeSavedSearch(
  { tx, viewer }: Keep,
  { savedSearchId }: { savedSearchId: string },
): Promise<void> {
  found((await deleteSavedSearch(tx, viewer, savedSearchId)) || null)
}
