import { open, stat } from 'node:fs/promises'
import { openFolder } from './folder.ts'
import { archiveLimits, type Limits } from './limits.ts'
import type { Archive, Entry } from './open-archive.ts'
import { ArchiveRefused } from './refused.ts'
import { openZip } from './zip.ts'

/** Opens a ZIP file or a folder for reading in place; nothing is unpacked to disk. Names and sizes are checked first. */
export async function openArchive(path: string, limits: Partial<Limits> = {}): Promise<Archive> {
  const bounds = { ...archiveLimits, ...limits }
  const found = await statOf(path)
  if (found.isDirectory()) return openFolder(path, bounds)
  if (!found.isFile()) throw new ArchiveRefused('link')
  const start = await firstBytes(path)
  if (start.startsWith('377abcaf271c')) throw new ArchiveRefused('seven_zip')
  return openZip(path, bounds, start.startsWith('504b0304'))
}

/** Moves the root to the folder that holds one of `landmarks`: people often zip the folder around an export again. */
export function rootedAt(archive: Archive, landmarks: string[]): Archive {
  const marks = [...archive.entries.keys()].filter((name) => landmarks.includes(baseName(name)))
  const [first] = marks.sort((a, b) => a.split('/').length - b.split('/').length)
  if (first === undefined) throw new ArchiveRefused('not_this_kind', landmarks[0])

  const root = first.slice(0, first.length - baseName(first).length)
  if (root === '') return archive
  const entries = new Map<string, Entry>()
  for (const { name, bytes } of archive.entries.values()) {
    const moved = name.startsWith(root) ? name.slice(root.length) : `../../${name}`
    entries.set(moved, { name: moved, bytes })
  }
  const original = (name: string) => (name.startsWith('../../') ? name.slice(6) : root + name)
  return { ...archive, entries, open: (name) => archive.open(original(name)) }
}

export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ArchiveRefused('not_found')
    throw error
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(6), 0, 6, 0)
    return buffer.toString('hex', 0, bytesRead)
  } finally {
    await file.close()
  }
}
