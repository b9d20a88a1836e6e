import type { Db } from '../../platform/database/index.ts'
import { findSources, type Known, type SourceKey, type SourceKind } from './store.ts'

/**
 * What is known of the parts of an archive: from the database, and from batches that are on their way there.
 * Its memory is bounded; the newest entries, which may not be stored yet, are the last to go.
 */
export type Ledger = {
  /** Looks these up, so that `get` knows of them. */
  load: (keys: readonly SourceKey[]) => Promise<void>
  get: (kind: SourceKind | 'email', sourceId: string) => Known | undefined
  set: (kind: SourceKind | 'email', sourceId: string, known: Known) => void
}

const mostEntries = 200_000

export function openLedger(db: Db, source: string): Ledger {
  let recent = new Map<string, Known>()
  let older = new Map<string, Known>()
  const nameOf = (kind: string, sourceId: string) => `${kind} ${sourceId}`

  function set(name: string, known: Known) {
    if (recent.size >= mostEntries / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(name, known)
  }
  const get = (name: string) => recent.get(name) ?? older.get(name)

  return {
    async load(keys) {
      const unknown = new Map<string, SourceKey>()
      for (const key of keys) {
        const name = nameOf(key.kind, key.sourceId)
        const known = get(name)
        if (known) set(name, known)
        else unknown.set(name, key)
      }
      for (const { kind, sourceId, ...known } of await findSources(db, source, [...unknown.values()]))
        set(nameOf(kind, sourceId), known)
    },
    get: (kind, sourceId) => get(nameOf(kind, sourceId)),
    set: (kind, sourceId, known) => set(nameOf(kind, sourceId), known),
  }
}
