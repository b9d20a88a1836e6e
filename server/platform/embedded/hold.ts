import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, programAt } from './pids.ts'
import { DataFolderHeld, EmbeddedRefusal } from './refusal.ts'

const holderShape = z.object({
  pid: z.number().int().positive(),
  start: z.string(),
  since: z.string(),
  url: z.string().nullable(),
})

/** Who has the data folder: the id and start mark of the program, since when (ISO 8601), and its address. */
export type Holder = z.infer<typeof holderShape>

export type Hold = { release(): Promise<void> }

/**
 * Takes the data folder for this program, or throws `DataFolderHeld` with a sentence that names the one who has it.
 * A lock whose program no longer runs is taken over.
 */
export async function holdDataFolder(dataDir: string, url: string | null): Promise<Hold> {
  const me = holderNow(url)
  const mine = join(dataDir, `weft.lock.${process.pid}.${randomBytes(4).toString('hex')}`)
  await writeFile(mine, JSON.stringify(me), { mode: 0o600 })
  try {
    await takeLock(dataDir, mine)
  } finally {
    await rm(mine, { force: true })
  }
  return { release: () => releaseLock(dataDir, me) }
}

/** Who holds the data folder now; null when nobody does, or only a program that no longer runs. */
export async function holderOf(dataDir: string): Promise<Holder | null> {
  const text = await readLock(lockIn(dataDir))
  const holder = text === null ? null : parseHolder(text)
  return holder && isAlive(holder) ? holder : null
}

async function takeLock(dataDir: string, mine: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    // A link is atomic and carries the whole content: nobody ever reads half a lock.
    if (await tryLink(mine, lockIn(dataDir))) return
    const text = await readLock(lockIn(dataDir))
    if (text === null) continue
    const holder = parseHolder(text)
    if (holder && isAlive(holder)) throw new DataFolderHeld(heldSentence(dataDir, holder))
    await removeStale(dataDir, text)
  }
  throw new EmbeddedRefusal(
    `Several programs are starting on ${dataDir} at the same moment: start one again.`,
  )
}

async function removeStale(dataDir: string, expected: string): Promise<void> {
  const aside = join(dataDir, `weft.lock.stale.${process.pid}`)
  try {
    await rename(lockIn(dataDir), aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  // Someone may have taken over between our reading and our renaming: theirs goes back.
  if ((await readLock(aside)) !== expected) await tryLink(aside, lockIn(dataDir))
  await rm(aside, { force: true })
}

async function releaseLock(dataDir: string, me: Holder): Promise<void> {
  if ((await readLock(lockIn(dataDir))) === JSON.stringify(me)) await rm(lockIn(dataDir), { force: true })
}

function holderNow(url: string | null): Holder {
  const start = programAt(process.pid)?.start ?? ''
  return { pid: process.pid, start, since: new Date().toISOString(), url }
}

function isAlive({ pid, start }: Holder): boolean {
  return programAt(pid)?.start === start
}

function heldSentence(dataDir: string, { pid, since, url }: Holder): string {
  const at = url === null ? '' : `, at ${url}`
  return (
    `The data in ${dataDir} is in use by the Weft with process id ${pid}, started ${since}${at}. ` +
    'Stop that one first, or give this one a folder of its own with WEFT_DATA.'
  )
}

function lockIn(dataDir: string): string {
  return join(dataDir, 'weft.lock')
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(text))
  } catch {
    return null // not written by us, or cut short by a full disk: nobody can be behind it
  }
}
