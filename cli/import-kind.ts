import type { Out } from './command.ts'

export type Sentence = { fr: string; en: string }
export type Checked = {
  found: Record<string, number>
  lost: { what: string; count: number; why: Sentence }[]
  problems: { code: string; sentence: Sentence; where: string }[]
}
export type Counts = { created: number; updated: number; unchanged: number; skipped: number }
export type Imported = Record<string, Counts>

/** What one kind of file brings. Both throw a CommandRefused where the file cannot be read. */
export type ImportKind = {
  check: (path: string, options: Readonly<Record<string, string>>, out: Out) => Promise<Checked>
  run: (path: string, options: Readonly<Record<string, string>>, out: Out) => Promise<Imported>
}
