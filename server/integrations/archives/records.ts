import type { Readable } from 'node:stream'
import type { Limits } from './limits.ts'

export type Sentence = { fr: string; en: string }

/** What every reader yields, whatever the source. Ids are the source's own and unique within their type. */
export type ImportRecord = Person | Space | Subject | Post | Comment | Reaction | ImportedFile

export type Person = {
  type: 'person'
  sourceId: string
  name: string
  email: string | null
  title: string | null
  deleted: boolean
  bot: boolean
  createdAt: Date | null
}

export type Space = {
  type: 'space'
  sourceId: string
  name: string
  purpose: string
  private: boolean
  archived: boolean
  createdAt: Date | null
  memberIds: string[]
  /** Who made it, where that is one of its members. */
  ownerId: string | null
}

export type Subject = { type: 'subject'; sourceId: string; name: string }

/** `markdown` mentions people as `[@Name](weft:person/SOURCEID)` and spaces as `[#name](weft:space/SOURCEID)`. */
type Written = {
  sourceId: string
  authorSourceId: string | null
  authorName: string | null
  markdown: string
  createdAt: Date
  editedAt: Date | null
  oldAddresses: string[]
}

export type Post = Written & {
  type: 'post'
  kind: 'message' | 'question'
  spaceSourceId: string | null
  title: string | null
  subjects: string[]
  acceptedAnswerSourceId: string | null
  score: number | null
  views: number | null
  closedAt: Date | null
  pinned: boolean
}

export type Comment = Written & {
  type: 'comment'
  kind: 'answer' | 'comment'
  postSourceId: string
  parentSourceId: string | null
}

/** `count` may exceed the people named: sources shorten the list, or name nobody. */
export type Reaction = {
  type: 'reaction'
  targetSourceId: string
  targetKind: 'post' | 'comment'
  personSourceIds: string[]
  name: string
  count: number
}

/** `content` opens the bytes, and only while the reader that yielded it has not ended; null: not in the archive. */
export type ImportedFile = {
  type: 'file'
  sourceId: string
  targetSourceId: string
  targetKind: 'post' | 'comment'
  name: string
  mime: string | null
  bytes: number | null
  content: null | (() => Readable)
}

export type Lost = { what: string; count: number; why: Sentence }
export type Problem = { code: string; sentence: Sentence; where: string }
export type ArchiveReport = { found: Record<string, number>; lost: Lost[]; problems: Problem[] }

/** Bytes as stored in the archive; `totalBytes` counts each file as often as the reader goes through it. */
export type Progress = { file: string; bytes: number; totalBytes: number }
export type ReadOptions = { limits?: Partial<Limits>; onProgress?: (progress: Progress) => void }

/**
 * One kind of archive. Both walk in the same order each time, hold memory bounded whatever the archive's size, write
 * nothing to disk, and throw `ArchiveRefused` where the archive is broken or hostile.
 */
export type ArchiveReader = {
  /** Walks everything, stores nothing. */
  check(path: string, options?: ReadOptions): Promise<ArchiveReport>
  /** Yields what is referred to before what refers to it, and returns the report of what was met on the way. */
  read(path: string, options?: ReadOptions): AsyncGenerator<ImportRecord, ArchiveReport>
}
