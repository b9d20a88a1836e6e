import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Footing, giveTo, runOn } from './footing.ts'
import { codeOf } from './pids.ts'
import { EmbeddedRefusal } from './refusal.ts'
import { settingsFor, type Tuning } from './tuning.ts'

export const OWNER = 'weft_owner'
export const DATABASE = 'weft'

const MAJOR = '18'

/**
 * Makes sure that `<dataDir>/pg` holds a database with its owner, and returns the owner's password.
 * The folder gets its name only when it is complete, so an interrupted first start is simply done again.
 */
export async function prepareCluster(footing: Footing, dataDir: string, tuning: Tuning): Promise<string> {
  const folder = clusterIn(dataDir)
  if (!existsSync(folder)) return createCluster(footing, dataDir, tuning)
  await checkMajor(folder)
  giveTo(footing, folder)
  // PostgreSQL refuses a folder others can read, which is what a plain copy or a restored archive often is.
  await chmod(folder, 0o700)
  const known = await readPassword(dataDir)
  if (known !== null) return known
  const password = newPassword()
  await runAlone(footing, folder, tuning, [`alter role ${OWNER} password '${password}'`])
  await keepPassword(dataDir, password)
  return password
}

export function clusterIn(dataDir: string): string {
  return join(dataDir, 'pg')
}

export async function readPassword(dataDir: string): Promise<string | null> {
  try {
    return (await readFile(passwordIn(dataDir), 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function createCluster(footing: Footing, dataDir: string, tuning: Tuning): Promise<string> {
  const fresh = `${clusterIn(dataDir)}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { mode: 0o700 })
  giveTo(footing, fresh)
  await initialise(footing, fresh, tuning)
  const password = newPassword()
  await runAlone(footing, fresh, tuning, firstStatements(password, tuning))
  // Only with a password, only from this machine. The superuser has none, so nobody can connect as the superuser.
  await writeFile(join(fresh, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
  await keepPassword(dataDir, password)
  await rename(fresh, clusterIn(dataDir))
  await syncFolder(dataDir)
  return password
}

async function initialise(footing: Footing, folder: string, tuning: Tuning): Promise<void> {
  // Text sorts by code point, the same on every machine and for ever; lists for people name an ICU collation.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const rest = ['--username=postgres', '--auth=reject', '--text-search-config=simple']
  const haste = tuning === 'test' ? ['--no-sync'] : []
  const args = (path: string) => ['-D', path, ...locale, ...rest, ...haste]
  await finish(runOn(footing, { program: 'initdb', folder, args }), 'create its database')
}

function firstStatements(password: string, tuning: Tuning): string[] {
  const mayCreate = tuning === 'test' ? 'createrole createdb' : 'createrole'
  return [
    `create role ${OWNER} login ${mayCreate} password '${password}'`,
    `grant pg_signal_backend to ${OWNER}`,
    `create database ${DATABASE} owner ${OWNER}`,
  ]
}

/** Runs statements without a server, as the superuser, who has no other way in. */
async function runAlone(
  footing: Footing,
  folder: string,
  tuning: Tuning,
  statements: string[],
): Promise<void> {
  const args = (path: string) => ['--single', '-D', path, ...settingsFor(tuning), 'postgres']
  const alone = runOn(footing, { program: 'postgres', folder, args, input: true })
  alone.stdin?.end(statements.map((statement) => `${statement}\n`).join(''))
  const said = await finish(alone, 'prepare its database')
  if (said.includes('ERROR')) throw new EmbeddedRefusal(`PostgreSQL could not prepare its database: ${said}`)
}

/** Waits for the program's end and returns what it said on its error stream. */
async function finish(child: ReturnType<typeof runOn>, purpose: string): Promise<string> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new EmbeddedRefusal(`PostgreSQL could not ${purpose}: ${said.trim()}`)
  return said
}

async function checkMajor(folder: string): Promise<void> {
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (found === MAJOR) return
  throw new EmbeddedRefusal(
    `The database in ${folder} was made by PostgreSQL ${found}, and this Weft brings ${MAJOR}. ` +
      'Export it with the Weft that made it, and import the export here.',
  )
}

function newPassword(): string {
  return randomBytes(24).toString('hex')
}

async function keepPassword(dataDir: string, password: string): Promise<void> {
  const fresh = `${passwordIn(dataDir)}.new`
  await writeFile(fresh, `${password}\n`, { mode: 0o600, flush: true })
  await rename(fresh, passwordIn(dataDir))
}

function passwordIn(dataDir: string): string {
  return join(dataDir, 'pg-password')
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
