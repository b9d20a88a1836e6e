import type { Limits } from './limits.ts'

/** `bytes`: unpacked size in a ZIP, size on disk in a folder. */
export type Entry = { name: string; bytes: number }

/** `entries` in the order of their names. `open` streams one entry and throws `ArchiveRefused` where it lies. */
export type Archive = {
  entries: ReadonlyMap<string, Entry>
  limits: Limits
  open(name: string): AsyncGenerator<Buffer>
  close(): Promise<void>
}
