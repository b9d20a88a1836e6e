import { constants } from 'node:fs'
import { lstat, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from './limits.ts'
import { safeName } from './names.ts'
import type { Archive, Entry } from './open-archive.ts'
import { ArchiveRefused } from './refused.ts'

type Stored = Entry & { onDisk: string }

/** Lists a folder to all depths. Links are refused, never followed. */
export async function openFolder(root: string, limits: Limits): Promise<Archive> {
  const found = new Map<string, Stored>()
  const folders = ['']
  let total = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const item of await opendir(join(root, folder))) {
      const onDisk = folder + item.name
      const name = safeName(onDisk, limits)
      if (item.isDirectory()) {
        folders.push(`${onDisk}/`)
        continue
      }
      if (!item.isFile()) throw new ArchiveRefused('link', name)
      if (found.has(name)) throw new ArchiveRefused('duplicate_name', name)
      const { size } = await lstat(join(root, onDisk))
      total += size
      found.set(name, { name, onDisk, bytes: size })
      if (found.size > limits.entries) throw new ArchiveRefused('too_many_files')
      if (total > limits.totalBytes) throw new ArchiveRefused('too_large')
    }
  }
  const entries = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { entries, limits, open: (name) => readStored(root, entries.get(name)), close: async () => {} }
}

async function* readStored(root: string, entry: Stored | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new Error('No such entry.')
  // O_NOFOLLOW: the file may have become a link since it was listed.
  const file = await open(join(root, entry.onDisk), constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) yield Buffer.from(chunk)
  } finally {
    await file.close()
  }
}
