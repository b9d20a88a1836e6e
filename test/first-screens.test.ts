import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstScreenAt, firstScreens } from '../server/first-screens.ts'

const web = join(import.meta.dirname, '../web')
const somebody = '01900000-0000-7000-8000-000000000000'

test('every page that the shell knows is one of the web’s own, and loads its script when it is opened', async () => {
  const routes = await readFile(join(web, 'app/routes.tsx'), 'utf8')
  for (const { source } of firstScreens) {
    expect(existsSync(join(web, source)), source).toBe(true)
    expect(routes).toContain(`import('../${source}')`)
  }
})

test('an address leads to its own page, whatever stands before it in the list', () => {
  const sourceAt = (path: string) => firstScreenAt(path, somebody).source
  expect(sourceAt('/')).toBe('feed/home-page.tsx')
  expect(sourceAt('/p/abcdefghjkmnpqrs-valve/versions')).toBe('content/articles/versions-page.tsx')
  expect(sourceAt('/p/abcdefghjkmnpqrs-valve')).toBe('content/thread-page.tsx')
  expect(sourceAt('/people/me/edit')).toBe('people/edit-card-page.tsx')
  expect(firstScreenAt('/people/me/edit', somebody).first).toEqual([
    { name: 'readPerson', input: { personId: somebody } },
  ])
  expect(firstScreenAt('/nowhere', somebody)).toEqual({ source: null, first: [] })
})
