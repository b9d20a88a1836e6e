import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from './index.ts'

let directory: string
let store: Store

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'))
  store = await openStore({ directory })
})

afterEach(() => rm(directory, { recursive: true }))

test('what is put is read back, from a buffer and from a stream', async () => {
  const bytes = Buffer.from('twelve bytes')
  for (const source of [bytes, Readable.from([bytes.subarray(0, 5), bytes.subarray(5)])]) {
    const stored = await keep(source)
    expect(stored).toMatchObject({ bytes: 12, sha256: createHash('sha256').update(bytes).digest('hex') })
    expect(stored.key).toMatch(/^[0-9a-f]{32}$/)
    expect(await contents(stored.key)).toBe('twelve bytes')
  }
  expect(await store.usage()).toEqual({ files: 2, bytes: 24 })
})

test('a range is read alone; one outside the file is none', async () => {
  const { key } = await keep(Buffer.from('0123456789'))
  expect(await contents(key, { start: 3, end: 5 })).toBe('345')
  expect(await contents(key, { start: 8 })).toBe('89')
  expect(await contents(key, { start: 8, end: 4_000_000_000 })).toBe('89')
  for (const range of [{ start: 10 }, { start: 5, end: 3 }, { start: -1 }, { start: 0.5 }])
    expect(await store.read(key, range)).toBeNull()
})

test('an empty file is kept as such', async () => {
  const { key } = await keep(Buffer.alloc(0))
  expect(await contents(key)).toBe('')
})

test('too much is cut off and leaves nothing', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1000)
    })(),
  )
  expect(await store.put(endless, { maxBytes: 10_000 })).toBe('file.too_large')
  expect(await store.usage()).toEqual({ files: 0, bytes: 0 })
  expect(await readdir(join(directory, 'unfinished'))).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('half')
      throw new Error('connection lost')
    })(),
  )
  await expect(store.put(broken)).rejects.toThrow('connection lost')
  expect(await store.usage()).toEqual({ files: 0, bytes: 0 })
  expect(await readdir(join(directory, 'unfinished'))).toEqual([])
})

test('what is removed is gone, once', async () => {
  const { key } = await keep(Buffer.from('x'))
  expect(await store.remove(key)).toBe(true)
  expect(await store.remove(key)).toBe(false)
  expect(await store.read(key)).toBeNull()
})

test.each(['../../../etc/passwd', '/etc/passwd', '', 'a'.repeat(32).toUpperCase(), `${'a'.repeat(32)}\0`])(
  'a key that is not ours is never a path: %j',
  async (key) => {
    await expect(store.read(key)).rejects.toThrow('not a key')
    await expect(store.remove(key)).rejects.toThrow('not a key')
    expect(() => store.pathOf(key)).toThrow('not a key')
  },
)

test('opening clears what was left half written more than a day ago', async () => {
  const old = join(directory, 'unfinished', 'old')
  const fresh = join(directory, 'unfinished', 'fresh')
  await writeFile(old, 'x')
  await writeFile(fresh, 'x')
  await utimes(old, 0, 0)
  await openStore({ directory })
  expect(await readdir(join(directory, 'unfinished'))).toEqual(['fresh'])
})

async function keep(source: Readable | Buffer) {
  const stored = await store.put(source)
  if (stored === 'file.too_large') throw new Error('refused')
  return stored
}

async function contents(key: string, range?: { start: number; end?: number }): Promise<string | null> {
  const opened = await store.read(key, range)
  if (!opened) return null
  const bytes = await buffer(opened.stream)
  expect(opened.bytes).toBe(bytes.length)
  return bytes.toString()
}
