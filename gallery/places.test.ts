import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { places, routesIn } from './places.ts'

test('every route of the product hangs in the gallery, and nothing else', () => {
  const routes = routesIn(readFileSync(new URL('../web/app/routes.tsx', import.meta.url), 'utf8'))
  const hung = places.map(({ route }) => route)
  expect(routes.length).toBeGreaterThan(15)
  expect(routes.filter((route) => !hung.includes(route))).toEqual([])
  expect(hung.filter((route) => !routes.includes(route))).toEqual([])
})
