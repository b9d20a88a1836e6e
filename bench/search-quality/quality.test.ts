import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, writtenCompany } from '../../server/demo/index.ts'
import { openWorld, type World } from '../../test/world.ts'
import { seeded } from '../seed/random.ts'
import { judged } from './judged.ts'
import { askDemo } from './quality.ts'
import { askAll, qualityOf, type Search } from './scoring.ts'
import { withTypos } from './typos.ts'

let world: World
let company: Company
let search: Search
const some = judged.filter((_, place) => place % 7 === 0)

beforeAll(async () => {
  world = await openWorld({ limitScale: 1000 })
  company = await writtenCompany()
  search = await askDemo(world)
}, 120_000)
afterAll(() => world.end())

test('colleagues find what they look for in the demo company', { timeout: 60_000 }, async () => {
  const { queries, mrr, recallAt5 } = qualityOf(await askAll(search, some, company))
  expect(queries).toBeGreaterThanOrEqual(20)
  expect(mrr).toBeGreaterThanOrEqual(0.85)
  expect(recallAt5).toBeGreaterThanOrEqual(0.9)
})

test('a slip in every word costs them little', { timeout: 60_000 }, async () => {
  const { mrr, recallAt5 } = qualityOf(await askAll(search, some, company, 20_261_123))
  expect(mrr).toBeGreaterThanOrEqual(0.75)
  expect(recallAt5).toBeGreaterThanOrEqual(0.8)
})

test('every right answer is still in the company', () => {
  const titles = company.conversations.flatMap(({ key, title }) => [key ?? '', title ?? ''])
  const gone = judged
    .filter(({ finds }) => finds === 'posts')
    .flatMap(({ right }) => right)
    .filter((right) => !titles.some((title) => title.startsWith(right)))
  expect(gone).toEqual([])
})

test('a slip changes every word of four letters or more, and nothing else', () => {
  const typed = withTypos('le variateur R40 de la pompe', seeded(1))
  expect(typed).toMatch(/^le \p{L}+ R40 de la \p{L}+$/u)
  expect(typed).not.toMatch(/variateur|pompe/)
})
