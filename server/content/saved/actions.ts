import type { Keep } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { maySave } from './rules.ts'
import { deleteSaved, holdSaved, insertSaved, type Target } from './store.ts'

/** Keeps a post or a comment within reach for later: private, and told to nobody. Kept twice, it is kept once. */
export async function saveForLater({ tx, viewer }: Keep, target: Target): Promise<void> {
  allow(maySave(await holdSaved(tx, viewer)))
  found((await insertSaved(tx, viewer, target)) || null)
}

/** Keeps it no longer, whether it is still in reach or not. */
export async function forgetSaved({ tx, viewer }: Keep, { targetId }: Target): Promise<void> {
  found((await deleteSaved(tx, viewer, targetId)) || null)
}
