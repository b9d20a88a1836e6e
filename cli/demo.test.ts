import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-demo-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the whole company comes by one command and leaves by another', { timeout: 120_000 }, async () => {
  const password = join(folder, 'password.txt')
  await writeFile(password, 'trois pompes et un ornithorynque\n')
  const founder = ['--name', 'Inès', '--email', 'ines@maurevel.example', '--locale', 'fr']
  await weft('setup', '--organisation', 'Maurevel', '--password-file', password, ...founder)
  const added = await weft('demo', 'add', '--json')
  expect(added).toMatchObject({ code: 0, said: expect.stringContaining('Adding') })
  const { people, conversations, ...rest } = JSON.parse(added.out)
  expect(rest.state).toBe('present')
  expect(people).toBeGreaterThanOrEqual(80)
  expect(people).toBeLessThanOrEqual(150)
  expect(rest.units).toBeGreaterThanOrEqual(12)

  const removed = await weft('demo', 'remove', '--json')
  expect(JSON.parse(removed.out)).toEqual({ people, conversations, writtenByOthers: 0 })
  expect(await weft('demo', 'remove')).toMatchObject({ code: 4, said: expect.stringContaining('no demo') })
})

async function weft(...words: string[]) {
  const env = { ...process.env, WEFT_DATA: join(folder, 'data'), WEFT_LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, said, code }
}
