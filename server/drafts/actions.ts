import { newId } from '../platform/clock.ts'
import type { Keep } from '../platform/facts/index.ts'
import { allow, found } from '../platform/refusal.ts'
import { mayKeepDraft } from './rules.ts'
import { deleteDraft, type Held, holdDrafts, storeDraft, type Writing } from './store.ts'

export type SaveDraft = Writing & { draftId: string; base: number | null }

/**
 * Keeps what is being written. Two pages that write one draft without having seen each other end as two drafts:
 * neither writes over the other.
 */
export async function saveDraft({ tx, viewer }: Keep, { draftId, base, ...writing }: SaveDraft) {
  const { stock, held } = await holdDrafts(tx, viewer, draftId, writing)
  if (base !== null) found(held)
  const apart = held !== null && isAnothers(held, base, writing.writer)
  const others = apart ? { ...stock, count: stock.count + 1 } : stock
  const { title, body, fields } = writing
  const letters = title.length + body.length
  allow(mayKeepDraft(others, { letters, fields: JSON.stringify(fields) }))
  return { ...(await storeDraft(tx, viewer, apart ? newId() : draftId, writing)), apart }
}

/** Written on another page since; the same text is nobody's in particular. */
const isAnothers = ({ version, writer, same }: Held, base: number | null, by: string): boolean =>
  version !== base && writer !== by && !same

export async function throwAway({ tx, viewer }: Keep, { draftId }: { draftId: string }): Promise<void> {
  found((await deleteDraft(tx, viewer, draftId)) || null)
}
