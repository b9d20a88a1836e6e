import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './free-port.ts'

// The real thing under plain Node: what a type-stripping server accepts differs from what a test runner does.
const root = resolve(import.meta.dirname, '..')
let folder: string
let port: number
let server: ChildProcess
let said = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-boot-'))
  port = await freePort()
  server = start()
  await ready()
}, 60_000)
afterAll(async () => {
  if (server.exitCode === null && server.kill('SIGINT')) await once(server, 'exit')
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const environment = () => ({
  ...process.env,
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/weft-node'),
  WEFT_DATA: join(folder, 'data'),
  PORT: String(port),
  DATABASE_URL: '',
})

function start(): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'server/main.ts')], { cwd: folder, env: environment() })
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  return child
}

async function ready(): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/readyz`).catch(() => null)
    if (answer?.ok && said.includes('Weft is ready')) return
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`)
    await new Promise((resume) => setTimeout(resume, 50))
  }
}

async function weft(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, 'cli/main.ts'), ...words], {
    cwd: folder,
    env: environment(),
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const [code] = await once(child, 'exit')
  return { code: Number(code), out, err }
}

describe('npm start', () => {
  test('prints the address with a set-up link that works once', async () => {
    const token = /\/setup#([\w-]{43})/.exec(said)?.[1] ?? ''
    expect(said).toContain(`http://localhost:${port}/setup#`)
    const setUp = () =>
      fetch(`http://localhost:${port}/api/v1/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
        body: JSON.stringify({
          token,
          organisation: 'Maurevel',
          name: 'Inès Carvalho',
          email: 'ines@maurevel.example',
          password: 'une phrase assez longue',
          locale: 'fr',
        }),
      })
    const first = await setUp()
    expect(first.status).toBe(201)
    expect(first.headers.get('set-cookie')).toMatch(
      /^__Host-sid=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect((await setUp()).status).toBe(403)
  })

  test('a second start on the same data says who holds it', async () => {
    const second = start()
    let text = ''
    second.stderr?.on('data', (chunk) => {
      text += chunk
    })
    const [code] = await once(second, 'exit')
    expect(code).toBe(4)
    expect(text).toContain(String(server.pid))
  })

  test('refuses an address without https that is not this machine, in one sentence', async () => {
    const child = spawn(process.execPath, [join(root, 'server/main.ts')], {
      cwd: folder,
      env: { ...environment(), WEFT_URL: 'http://weft.maurevel.example' },
    })
    let text = ''
    child.stderr.on('data', (chunk) => {
      text += chunk
    })
    const [code] = await once(child, 'exit')
    expect(code).toBe(2)
    expect(text.trim().split('\n')).toHaveLength(1)
    expect(text).toContain('https')
  })

  test('names the nearest setting when one is mistyped', async () => {
    const child = spawn(process.execPath, [join(root, 'server/main.ts')], {
      cwd: folder,
      env: { ...environment(), WEFT_DTA: 'x' },
    })
    let text = ''
    child.stderr.on('data', (chunk) => {
      text += chunk
    })
    await once(child, 'exit')
    expect(text).toContain('WEFT_DATA')
  })
})

describe('weft, beside the running server', { timeout: 60_000 }, () => {
  test('every noun runs under plain Node, and help begins with examples', async () => {
    const general = await weft()
    expect(general.code).toBe(0)
    const names = [...general.out.matchAll(/^ {2}weft ((?:[a-z]+ ?)+?) {2}/gm)].map(
      ([, name]) => name?.trim() ?? '',
    )
    expect(names.length).toBeGreaterThan(3)
    const helps = await Promise.all(
      names.map(async (name) => ({ name, ...(await weft(...name.split(' '), '--help')) })),
    )
    const wrong = helps.filter(({ name, code, out }) => code !== 0 || !out.trim().startsWith(`weft ${name}`))
    expect(wrong).toEqual([])
  })

  test('doctor, config show and database prepare answer one JSON document', async () => {
    const asked = [['doctor'], ['config', 'show'], ['database', 'prepare']]
    for (const { code, out } of await Promise.all(asked.map((words) => weft(...words, '--json')))) {
      expect(code).toBe(0)
      expect(() => JSON.parse(out)).not.toThrow()
    }
  })

  test('token create prints the token alone, and it reads', async () => {
    const { code, out } = await weft(
      'token',
      'create',
      '--person',
      'ines@maurevel.example',
      '--scopes',
      'read',
      '--days',
      '30',
    )
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^weft_pat_\S+\n$/) })
    const answer = await fetch(`http://localhost:${port}/api/v1/me`, {
      headers: { authorization: `Bearer ${out.trim()}` },
    })
    expect(await answer.json()).toMatchObject({ name: 'Inès Carvalho', company: 'Maurevel' })
  })

  test('people come in from a file: checked first, then once', async () => {
    const file = join(folder, 'people.csv')
    await writeFile(file, 'prénom;nom;courriel;service\nAwa;Diallo;awa@maurevel.example;Méthodes\n')
    expect(JSON.parse((await weft('import', 'check', 'people', file, '--json')).out)).toMatchObject({
      found: { people: 1 },
    })
    expect(JSON.parse((await weft('import', 'run', 'people', file, '--json')).out)).toMatchObject({
      people: { created: 1 },
    })
    expect(JSON.parse((await weft('import', 'run', 'people', file, '--json')).out)).toMatchObject({
      people: { created: 0, unchanged: 1 },
    })
  })

  test('administrator grant makes a colleague an administrator, and says so when it cannot', async () => {
    const grant = (address: string) => weft('administrator', 'grant', '--person', address)
    const { code, out } = await grant('awa@maurevel.example')
    expect({ code, out }).toEqual({ code: 0, out: 'awa@maurevel.example administers Weft.\n' })
    expect(await grant('nobody@maurevel.example')).toMatchObject({ code: 3, out: '' })
  })

  test('a mistyped command costs a glance', async () => {
    expect(await weft('databse', 'prepare')).toMatchObject({
      code: 2,
      err: expect.stringContaining('database prepare'),
    })
  })
})

test('the server stops when asked, and stands again on the same data', async () => {
  server.kill('SIGINT')
  const [code] = await once(server, 'exit')
  expect(code).toBe(0)
  said = ''
  server = start()
  await ready()
  expect(said).not.toContain('/setup#')
  expect(await readFile(join(folder, 'data/pg-password'), 'utf8')).toBeTruthy()
}, 60_000)
