import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ArchiveRefused } from '../archives/refused.ts'

/** The same for the same archive, another once a file in it changed: an interrupted import goes on only then. */
export async function fingerprintOf(path: string): Promise<string> {
  const found = await statOf(path)
  const hash = createHash('sha256')
  if (!found.isDirectory()) return hash.update(`${found.size} ${found.mtimeMs}`).digest('hex')
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(file)
    hash.update(`${file.slice(path.length)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
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
