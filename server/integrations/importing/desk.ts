import { hash } from 'node:crypto'
import type { ImportedComment, ImportedPost, ImportedReaction } from '../../content/index.ts'
import type { Placeholder } from '../../people/index.ts'
import type { NewMember } from '../../reach/index.ts'
import type { ImportedSpace } from '../../spaces/index.ts'
import { type Counts, noCounts } from './counts.ts'
import type { Ledger } from './ledger.ts'
import { keyOf } from './pieces.ts'
import type { OldAddress, SourceKind, SourceRow } from './store.ts'

/** What is known of an import while its batches are made ready. */
export type Desk = {
  ledger: Ledger
  /** Where it comes from, as people read it: "Slack". */
  mark: string
  openedReason: string
  purpose: string
  startedAt: Date
  ready: Ready
}

/** A new text of what stands already, and what will be known of it once it is stored. */
export type Changed<Row> = { row: Row; source: SourceRow }

/** A batch, ready to be stored: no more reading, no more rendering. */
export type Ready = {
  sources: SourceRow[]
  people: Placeholder[]
  changedPeople: Changed<Placeholder>[]
  spaces: ImportedSpace[]
  changedSpaces: Changed<{ id: string; purpose: string; version: number }>[]
  members: NewMember[]
  subjects: string[]
  posts: ImportedPost[]
  changedPosts: Changed<ImportedPost & { version: number }>[]
  comments: ImportedComment[]
  changedComments: Changed<ImportedComment & { version: number }>[]
  reactions: ImportedReaction[]
  accepted: { postId: string; answerId: string }[]
  addresses: OldAddress[]
  counts: Counts
}

export function nothingReady(): Ready {
  return {
    sources: [],
    people: [],
    changedPeople: [],
    spaces: [],
    changedSpaces: [],
    members: [],
    subjects: [],
    posts: [],
    changedPosts: [],
    comments: [],
    changedComments: [],
    reactions: [],
    accepted: [],
    addresses: [],
    counts: noCounts(),
  }
}

/** Compares a part of the archive with what it became here; `make` names what is new. */
export function weigh(
  { ledger }: Pick<Desk, 'ledger'>,
  kind: SourceKind,
  sourceId: string,
  parts: readonly unknown[],
  make: () => string,
): { is: 'new' | 'changed' | 'same'; source: SourceRow; version: number } {
  const key = keyOf(sourceId)
  const known = ledger.get(kind, key)
  const print = hash('sha1', JSON.stringify(parts), 'base64url')
  if (known?.hash === print)
    return { is: 'same', source: { kind, sourceId: key, ...known }, version: known.version }
  const now = { id: known?.id ?? make(), hash: print, version: (known?.version ?? 0) + 1 }
  ledger.set(kind, key, now)
  return {
    is: known ? 'changed' : 'new',
    source: { kind, sourceId: key, ...now },
    version: known?.version ?? 0,
  }
}

/** Between 1970 and the start of the import: an archive's clock may be wrong, and nothing comes from the future. */
export function believable(date: Date, { startedAt }: Pick<Desk, 'startedAt'>): Date {
  const time = date.getTime()
  if (Number.isNaN(time) || time < 0) return new Date(0)
  return time > startedAt.getTime() ? startedAt : date
}
