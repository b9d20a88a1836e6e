import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { createLog, type LogOptions } from './index.ts'

function open(options: Partial<LogOptions> = {}) {
  const lines: string[] = []
  const log = createLog({ level: 'info', write: (line) => lines.push(line), ...options })
  return { log, lines, entry: () => JSON.parse(lines.at(-1) ?? '') }
}

test('an entry is one line of JSON with its fields', () => {
  const { log, lines, entry } = open()
  log.with({ traceId: 't1' }).info('answered', { route: '/feed', status: 200, durMs: 3.2 })
  expect(lines).toHaveLength(1)
  expect(entry()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    msg: 'answered',
    traceId: 't1',
    route: '/feed',
    status: 200,
    durMs: 3.2,
  })
})

test('an entry below the level is not written', () => {
  const { log, lines } = open()
  log.debug('detail')
  expect(lines).toEqual([])
})

test('no string can forge a line or drive a terminal', () => {
  const { log, lines, entry } = open()
  log.info('a\u001b[31mred\u001b[0m\r\n{"level":"error"}', { route: '/x\u0000\u001b]0;title\u0007\u202ey' })
  expect(lines[0]?.trimEnd()).not.toContain('\n')
  expect(entry()).toMatchObject({ msg: 'ared | {"level":"error"}', route: '/xy' })
})

test('a mail address or a password in an address never reaches the log, at any depth', () => {
  const { log, lines } = open()
  const error = new Error('no mailbox zoé.dupont+x@entreprise.fr', { cause: new Error('for ann@b.example') })
  Object.assign(error, { code: '23505', detail: 'Key (email)=(kim@example.org) exists.' })
  log.error('to <lea@example.com> failed', {
    error,
    list: [{ to: 'root@localhost' }],
    db: 'postgres://u:hunter2@h/d',
  })
  expect(lines[0]).not.toMatch(/entreprise|b\.example|example\.(org|com)|localhost|hunter2/)
  expect(lines[0]).toContain('[mail address]')
  expect(JSON.parse(lines[0] ?? '').error).toMatchObject({ name: 'Error', code: '23505' })
})

test('a person at a terminal reads a short line', () => {
  const { log, lines } = open({ pretty: true })
  log.warn('mail not set up', { durMs: 2 })
  expect(stripVTControlCharacters(lines[0] ?? '')).toMatch(/^\d\d:\d\d:\d\d ! mail not set up durMs=2\n$/)
})
