import { lstat, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../platform/config/index.ts'

/** Where administrators put archives for the page to read; nothing outside it is ever opened for them. */
export type ArchiveFolder = { path: string }

export const importFolder = ({ dataDir }: Config): ArchiveFolder => ({ path: resolve(dataDir, 'imports') })

export async function listArchives({
  path,
}: ArchiveFolder): Promise<{ name: string; bytes: number | null }[]> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  const entries = await readdir(path, { withFileTypes: true })
  const shown = entries.filter(
    (entry) => (entry.isFile() || entry.isDirectory()) && !entry.name.startsWith('.'),
  )
  return Promise.all(
    shown
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(async (entry) => ({
        name: entry.name,
        bytes: entry.isFile() ? (await lstat(join(path, entry.name))).size : null,
      })),
  )
}

/** The path of one of them by its name; null for anything that is not listed: no path, no link. */
export async function archivePath(folder: ArchiveFolder, name: string): Promise<string | null> {
  const listed = await listArchives(folder)
  return listed.some((archive) => archive.name === name) ? join(folder.path, name) : null
}
