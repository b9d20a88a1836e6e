import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingNames } from '../server/platform/config/index.ts'
import { stair } from '../server/stair.ts'
import { readSources, root } from './architecture/sources.ts'

const read = (name: string) => readFileSync(join(root, name), 'utf8')

test('ARCHITECTURE names every kind of fact, and no other', async () => {
  const sources = (await readSources()).filter(
    ({ path }) => path.startsWith('server/') && !path.endsWith('.test.ts'),
  )
  const kinds = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bfactKind\(\s*'([\w.]+)'/g)].map(([, name]) => name),
  )
  const table =
    read('ARCHITECTURE.md').split('## Facts and what they will measure')[1]?.split('\n## ')[0] ?? ''
  const written = [...table.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, name]) => name)
  expect(written.toSorted()).toEqual(kinds.toSorted())
})

test('ARCHITECTURE shows every slice of the stair', () => {
  const text = read('ARCHITECTURE.md')
  expect(stair.filter((name) => !text.includes(`${name}/`))).toEqual([])
})

test('README tells of every setting that one may need', () => {
  const text = read('README.md')
  const quiet = [
    'WEFT_INSECURE_HTTP',
    'WEFT_LOG_LEVEL',
    'WEFT_STATEMENT_NAMES',
    'WEFT_INSIDE_URL',
    'WEFT_OUTSIDE_URL',
    'WEFT_FILES_QUOTA_MB',
  ]
  expect(
    settingNames.options.filter((name) => !quiet.includes(name) && !text.includes(`\`${name}\``)),
  ).toEqual([])
})

test('the documents ask for nothing that does not lie in the repository', () => {
  for (const name of [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'GLOSSARY.md',
    'SECURITY.md',
    'STYLE.md',
  ]) {
    expect({ name, outside: /\.\.\/|\/work\/|https?:\/\/(?!localhost|www\.gnu)/.test(read(name)) }).toEqual({
      name,
      outside: false,
    })
  }
})
