import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, lchownSync, openSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyReadable } from './binaries.ts'
import { EmbeddedRefusal } from './refusal.ts'

/** PostgreSQL refuses to run as root, so root lends it the user and group that own nothing. */
const NOBODY = 65534

/** How PostgreSQL's programs are started for the user who started Weft. */
export type Footing = {
  /** What this footing is, for the log. */
  name: 'own user' | 'user nobody' | 'user namespace' | 'copied binaries'
  native: string
  /** Who must own the database's files. */
  owner: number
  /** Words put before the program. */
  prefix: string[]
  /** The user to become before the program starts. */
  uid: number | null
  /** The folder is handed over as an open descriptor, since the user may not walk down to it. */
  byDescriptor: boolean
}

type Run = { program: 'initdb' | 'postgres'; folder: string; args: (folder: string) => string[] } & Pick<
  SpawnOptions,
  'detached'
> & { input?: boolean }

/** Finds a way that works here; the reasons to prefer one over the other are in ARCHITECTURE.md. */
export function findFooting(native: string, dataDir: string): Footing {
  const me = process.getuid?.()
  if (me === undefined)
    throw new EmbeddedRefusal('The embedded PostgreSQL needs Linux or macOS: set DATABASE_URL.')
  if (me !== 0) return ownUser(native, me)
  if (isOpenToAll(native) && isOpenToAll(dataDir)) return userNobody(native)
  if (allowsNamespaces(native)) return userNamespace(native)
  return copiedBinaries(native)
}

export function ownUser(native: string, me: number): Footing {
  return { name: 'own user', native, owner: me, prefix: [], uid: null, byDescriptor: false }
}

export function userNobody(native: string): Footing {
  return { name: 'user nobody', native, owner: NOBODY, prefix: [], uid: NOBODY, byDescriptor: false }
}

/** In a user namespace root is still the one who reads files, but PostgreSQL sees another user. */
export function userNamespace(native: string): Footing {
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
  return { name: 'user namespace', native, owner: 0, prefix, uid: null, byDescriptor: false }
}

export function copiedBinaries(native: string, parent = '/var/tmp'): Footing {
  const copy = isOpenToAll(native) ? native : copyReadable(native, parent)
  return { name: 'copied binaries', native: copy, owner: NOBODY, prefix: [], uid: NOBODY, byDescriptor: true }
}

/** Starts `initdb` or `postgres` on a folder of the database. The caller reads its error stream. */
export function runOn(
  footing: Footing,
  { program, folder, args, detached = false, input = false }: Run,
): ChildProcess {
  const descriptor = footing.byDescriptor ? openSync(folder, 'r') : null
  const path = descriptor === null ? folder : '/proc/self/fd/3'
  const [command = '', ...rest] = [...footing.prefix, join(footing.native, 'bin', program), ...args(path)]
  try {
    return spawn(command, rest, {
      cwd: '/',
      detached,
      // Nothing of our own environment: PGDATA, PGPORT and the like would change what the server does.
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: [input ? 'pipe' : 'ignore', 'ignore', 'pipe', ...(descriptor === null ? [] : [descriptor])],
      ...(footing.uid === null ? {} : { uid: footing.uid, gid: footing.uid }),
    })
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** Gives the folder to the user who will run PostgreSQL; the folder itself last, so that a half-done change is redone. */
export function giveTo({ owner }: Footing, folder: string): void {
  const current = statSync(folder).uid
  if (current === owner) return
  if (process.getuid?.() !== 0) {
    throw new EmbeddedRefusal(
      `The database in ${folder} belongs to the user with id ${current}: start Weft as that user, ` +
        `or run \`chown -R $(id -u) ${folder}\` as root.`,
    )
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), owner, owner)
  }
  chownSync(folder, owner, owner)
}

function isOpenToAll(path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

function allowsNamespaces(native: string): boolean {
  const [command = '', ...rest] = [
    ...userNamespace(native).prefix,
    join(native, 'bin', 'postgres'),
    '--version',
  ]
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0
}
