import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What was kept: its key (32 hexadecimal digits, random), its size in bytes, its SHA-256 in hexadecimal. */
export type Stored = { key: string; bytes: number; sha256: string }

/** Bytes `start` to `end`, both included, counted from 0; without `end` to the last. */
export type ByteRange = { start: number; end?: number }

export type Opened = { stream: Readable; bytes: number; size: number }

export type Store = {
  /** Keeps a file whole or not at all; `maxBytes` cuts a stream off without keeping anything. */
  put: (source: Readable | Buffer, limits?: { maxBytes: number }) => Promise<Stored | 'file.too_large'>
  /**
   * The file or a part of it; `bytes` in this answer, `size` in all. Null when missing or the range is outside.
   * The stream holds the file open until it is read or destroyed.
   */
  read: (key: string, range?: ByteRange) => Promise<Opened | null>
  /** Where the file lies, for those who take a path (scanner, image worker). */
  pathOf: (key: string) => string
  /** True when there was something to remove. */
  remove: (key: string) => Promise<boolean>
  /** Counts by walking the folders: for a nightly look, not for a request. */
  usage: () => Promise<{ files: number; bytes: number }>
}

const dayMs = 86_400_000

/**
 * Files on disk under random keys in two levels of folders. No path comes from outside: a key that is not one
 * of ours throws. Half-written files older than a day are cleared when the store opens.
 */
export async function openStore({ directory }: { directory: string }): Promise<Store> {
  const unfinished = join(directory, 'unfinished')
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await clearUnfinished(unfinished)

  const pathOf = (key: string) => join(directory, ...folders(key), key)
  return {
    put: (source, limits) => put(source, limits?.maxBytes ?? Number.POSITIVE_INFINITY, unfinished, pathOf),
    read: async (key, range) => read(pathOf(key), range),
    pathOf,
    remove: async (key) => remove(pathOf(key)),
    usage: () => usage(directory),
  }
}

async function put(
  source: Readable | Buffer,
  maxBytes: number,
  unfinished: string,
  pathOf: (key: string) => string,
): Promise<Stored | 'file.too_large'> {
  const key = randomBytes(16).toString('hex')
  const draft = join(unfinished, key)
  const measure = measured(maxBytes)
  try {
    const sink = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(Buffer.isBuffer(source) ? Readable.from([source]) : source, measure.through, sink)
    const path = pathOf(key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(draft, { force: true })
    if (measure.exceeded()) return 'file.too_large'
    throw error
  }
  return { key, ...measure.result() }
}

function measured(maxBytes: number) {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) return done(new Error('too large'))
      hash.update(chunk)
      return done(null, chunk)
    },
  })
  return {
    through,
    exceeded: () => bytes > maxBytes,
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}

async function read(path: string, range: ByteRange | undefined): Promise<Opened | null> {
  const found = await unlessMissing(open(path, 'r'))
  if (!found) return null
  const { size } = await found.stat()
  const start = range?.start ?? 0
  const end = Math.min(range?.end ?? size - 1, size - 1)
  const empty = size === 0 && !range
  if (!empty && !(Number.isInteger(start) && start >= 0 && start <= end)) {
    await found.close()
    return null
  }
  if (empty) {
    await found.close()
    return { stream: Readable.from([]), bytes: 0, size }
  }
  return { stream: createReadStream(path, { fd: found, start, end }), bytes: end - start + 1, size }
}

async function remove(path: string): Promise<boolean> {
  const found = await unlessMissing(stat(path))
  await rm(path, { force: true })
  return found !== null
}

async function usage(directory: string): Promise<{ files: number; bytes: number }> {
  const total = { files: 0, bytes: 0 }
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isKey(entry.name)) continue
    const found = await unlessMissing(stat(join(entry.parentPath, entry.name)))
    if (!found) continue
    total.files += 1
    total.bytes += found.size
  }
  return total
}

async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = await unlessMissing(stat(join(folder, name)))
    if (found && Date.now() - found.mtimeMs > dayMs) await rm(join(folder, name), { force: true })
  }
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  await opened.sync().finally(() => opened.close())
}

function folders(key: string): [string, string] {
  if (!isKey(key)) throw new Error('not a key of this store')
  return [key.slice(0, 2), key.slice(2, 4)]
}

function isKey(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
