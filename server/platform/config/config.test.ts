import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigError, type Environment, readConfig, showConfig } from './index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weft-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (env: Environment) => readConfig(env, folder)

function problemsOf(env: Environment): readonly string[] {
  try {
    read(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('nothing set is a working configuration', () => {
  const { config, sources } = read({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    url: 'http://localhost:3000',
  })
  expect(config).toMatchObject({
    databaseUrl: null,
    statementNames: true,
    trustProxy: false,
    logLevel: 'info',
  })
  expect(sources.PORT).toBe('default')
})

test('the environment wins over weft.toml, and each value knows its source', () => {
  writeFileSync(join(folder, 'weft.toml'), 'PORT = 4000\nHOST = "0.0.0.0"\nWEFT_STATEMENT_NAMES = false\n')
  const { config, sources } = read({ PORT: '5000', HOST: '' })
  expect(config).toMatchObject({
    port: 5000,
    host: '0.0.0.0',
    statementNames: false,
    url: 'http://localhost:5000',
  })
  expect(sources).toMatchObject({ PORT: 'environment', HOST: 'file weft.toml', WEFT_DATA: 'default' })
})

test('an unknown name is an error that names the nearest one', () => {
  writeFileSync(join(folder, 'weft.toml'), 'PROT = 4000\n')
  expect(problemsOf({ WEFT_DATTA: 'x', HOME: '/root', WEFT_TEST_BROWSER: 'none' })).toEqual([
    'PROT in weft.toml is not a setting of Weft. Did you mean PORT?',
    'WEFT_DATTA in the environment is not a setting of Weft. Did you mean WEFT_DATA?',
  ])
})

test.each([
  [{ PORT: '70000' }, 'PORT is "70000": it must be a number from 0 to 65535.'],
  [{ PORT: 'http' }, 'PORT is "http": it must be a number from 0 to 65535.'],
  [{ WEFT_LOG_LEVEL: 'loud' }, 'WEFT_LOG_LEVEL is "loud": it must be debug, info, warn or error.'],
  [{ WEFT_TRUST_PROXY: '10.0.0.0/33' }, /WEFT_TRUST_PROXY is "10.0.0.0\/33"/],
  [{ DATABASE_URL: 'mysql://u:secret@h/d' }, /^DATABASE_URL has a value that cannot be used/],
  [{ DATABASE_URL_FILE: '/nowhere/at/all' }, /^DATABASE_URL_FILE names a file that cannot be read/],
  [{ DATABASE_URL: 'postgres://h/d', DATABASE_URL_FILE: 'x' }, /are both set/],
])('%o is refused', (env: Environment, sentence) => {
  expect(problemsOf(env)).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)])
})

test.each([
  ['https://weft.example.com', true],
  ['http://localhost:8080', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:3000', true],
  ['http://weft.example.com', false],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
])('%s without encryption between machines: accepted is %s', (url, accepted) => {
  expect(problemsOf({ WEFT_URL: url })).toHaveLength(accepted ? 0 : 1)
  expect(problemsOf({ WEFT_URL: url, WEFT_INSECURE_HTTP: '1' })).toEqual([])
})

test('a secret may come from a file and is shown without its password', () => {
  writeFileSync(join(folder, 'secret'), 'postgres://weft:hunter2@db/weft?sslpassword=hunter3\n')
  const { config, sources } = read({ DATABASE_URL_FILE: join(folder, 'secret') })
  expect(config.databaseUrl).toContain('hunter2')
  const shown = showConfig(config, sources)
  expect(shown.find(({ name }) => name === 'DATABASE_URL')).toEqual({
    name: 'DATABASE_URL',
    value: 'postgres://weft:***@db/weft?***',
    source: 'environment',
  })
  expect(JSON.stringify(shown)).not.toMatch(/hunter/)
})
