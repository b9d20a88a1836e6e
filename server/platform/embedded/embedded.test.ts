import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { copyReadable, findBinaries } from './binaries.ts'
import { clusterIn, prepareCluster } from './cluster.ts'
import { copiedBinaries } from './footing.ts'
import {
  DataFolderHeld,
  type Embedded,
  EmbeddedRefusal,
  holderOf,
  joinEmbedded,
  openEmbedded,
} from './index.ts'
import { programAt, waitUntilGone } from './pids.ts'
import { startServer } from './server.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {} }
const asRoot = process.getuid?.() === 0

let pattern = ''
let dataDir = ''
let opened: Embedded[] = []
let started: ChildProcess[] = []

beforeAll(async () => {
  pattern = mkdtempSync(join(tmpdir(), 'weft-pattern-'))
  const first = await openEmbedded({ dataDir: pattern, log, tuning: 'test' })
  await first.stop()
})
afterAll(() => rmSync(pattern, { recursive: true }))

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'weft-embedded-'))
  cpSync(pattern, dataDir, { recursive: true })
})
afterEach(async () => {
  for (const child of started) child.kill('SIGKILL')
  for (const embedded of opened) await embedded.stop()
  opened = []
  started = []
  rmSync(dataDir, { recursive: true })
})

function emptyData(): void {
  for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true })
}

async function open(): Promise<Embedded> {
  const embedded = await openEmbedded({ dataDir, log, tuning: 'test', url: 'http://localhost:3999' })
  opened.push(embedded)
  return embedded
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** A program of its own that opens the folder and says where the server is; the test then kills it. */
async function openElsewhere(): Promise<{ child: ChildProcess; pid: number; ownerUrl: string }> {
  const script = `
    import { openEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const log = { debug() {}, info() {}, warn() {} }
    const options = { dataDir: process.argv[1], log, tuning: 'test', url: 'http://localhost:3998' }
    const { pid, ownerUrl } = await openEmbedded(options)
    console.log(JSON.stringify({ pid, ownerUrl }))`
  const args = ['--input-type=module', '--eval', script, dataDir]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The other program ended before it opened the database.')))
    createInterface({ input: child.stdout }).once('line', resolve)
  })
  return { child, ...JSON.parse(line) }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

test('the first start makes the database, the second finds what was written', async () => {
  emptyData()
  const first = await open()
  expect(
    await ask(first.ownerUrl, 'select current_user, rolsuper from pg_roles where rolname = current_user'),
  ).toEqual(['weft_owner', false])
  await ask(first.ownerUrl, 'create table kept as select 42 as answer')
  expect(statSync(join(dataDir, 'pg-password')).mode & 0o777).toBe(0o600)
  await first.stop()
  expect(programAt(first.pid)).toBeNull()
  expect(existsSync(join(dataDir, 'weft.lock'))).toBe(false)

  const second = await open()
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([42])
})

test('the owner makes other logins, and nobody enters without a password or as the superuser', async () => {
  const { ownerUrl } = await open()
  await ask(ownerUrl, `create role weft_inside login password 'x'`)
  await ask(ownerUrl, 'create extension pg_trgm')
  await ask(ownerUrl, 'create extension unaccent')
  const as = (user: string, password: string) =>
    Object.assign(new URL(ownerUrl), { username: user, password }).href
  expect(await ask(as('weft_inside', 'x'), 'select current_user')).toEqual(['weft_inside'])
  await expect(ask(as('weft_inside', 'y'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
  await expect(ask(as('postgres', ''), 'select 1')).rejects.toThrow()
})

test('text is Unicode, and sorts the same everywhere', async () => {
  const { ownerUrl } = await open()
  expect(await ask(ownerUrl, `select lower('É'), 'É' > 'z', 'É' collate "und-x-icu" < 'z'`)).toEqual([
    'é',
    true,
    true,
  ])
})

test('after kill -9 the server left behind is found, stopped, and everything committed is there', async () => {
  const elsewhere = await openElsewhere()
  await ask(elsewhere.ownerUrl, 'create table kept as select 42 as answer')
  await kill(elsewhere.child)
  expect(programAt(elsewhere.pid)).not.toBeNull()

  const again = await open()
  expect(again.pid).not.toBe(elsewhere.pid)
  expect(programAt(elsewhere.pid)).toBeNull()
  expect(await ask(again.ownerUrl, 'select answer from kept')).toEqual([42])
})

test('after kill -9 of everything, and another program under the old id, it starts', async () => {
  const elsewhere = await openElsewhere()
  await kill(elsewhere.child)
  process.kill(elsewhere.pid, 'SIGKILL')
  expect(await waitUntilGone(elsewhere.pid, 5_000)).toBe(true)
  const path = join(dataDir, 'pg', 'postmaster.pid')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(process.pid)))

  const again = await open()
  expect(await ask(again.ownerUrl, 'select 1')).toEqual([1])
})

test('a second start on the same folder is told who holds it', async () => {
  const elsewhere = await openElsewhere()
  const refused = openEmbedded({ dataDir, log })
  await expect(refused).rejects.toBeInstanceOf(DataFolderHeld)
  await expect(refused).rejects.toMatchObject({
    exitCode: 4,
    message: expect.stringMatching(
      new RegExp(`process id ${elsewhere.child.pid}, started .*, at http://localhost:3998`),
    ),
  })
  const joined = await joinEmbedded(dataDir)
  expect(joined?.ownerUrl).toBe(elsewhere.ownerUrl)
  await joined?.stop()
  expect(await ask(elsewhere.ownerUrl, 'select 1')).toEqual([1])

  await kill(elsewhere.child)
  expect(await holderOf(dataDir)).toBeNull()
  await open()
})

test('two starts at the same moment: one gets the folder', async () => {
  writeFileSync(join(dataDir, 'weft.lock'), '{"pid":1,"start":"long ago","since":"","url":null}')
  const both = await Promise.allSettled([open(), open()])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(EmbeddedRefusal)
})

test('half a first start and a lost password are mended', async () => {
  const first = await open()
  await first.stop()
  rmSync(join(dataDir, 'pg-password'))
  const second = await open()
  expect(await ask(second.ownerUrl, 'select 1')).toEqual([1])
  await second.stop()

  emptyData()
  mkdirSync(join(dataDir, 'pg.new', 'base'), { recursive: true })
  const third = await open()
  expect(await ask(third.ownerUrl, 'select 1')).toEqual([1])
})

test('a server that ends by itself is reported', async () => {
  const { pid, lost } = await open()
  process.kill(pid, 'SIGKILL')
  expect(await lost).toMatch(/ended by itself/)
})

test.runIf(asRoot)(
  'as root in a closed folder without namespaces, verified copies of the binaries run',
  async () => {
    emptyData()
    const parent = mkdtempSync(join(tmpdir(), 'weft-copies-'))
    try {
      chmodSync(parent, 0o755)
      const copy = copyReadable(findBinaries(), parent)
      appendFileSync(join(copy, 'bin', 'initdb'), 'changed')
      expect(copyReadable(findBinaries(), parent)).toBe(copy)
      const footing = copiedBinaries(copy)
      expect(await prepareCluster(footing, dataDir, 'test')).toMatch(/^[0-9a-f]{48}$/)
      const server = await startServer(footing, clusterIn(dataDir), 'test', log)
      expect(statSync(clusterIn(dataDir)).uid).toBe(65534)
      await server.stop()
    } finally {
      rmSync(parent, { recursive: true })
    }
  },
)
