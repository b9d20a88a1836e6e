import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contracts } from '../../server/contracts.ts'
import type { House } from '../../server/platform/house.ts'
import { found } from '../../server/platform/refusal.ts'
import { openWorld } from '../world.ts'
import { moves } from './draw.ts'
import { explore } from './explore.ts'
import { pagesWithoutContract } from './surfaces.ts'

let built: string

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'weft-built-'))
  await writeFile(join(built, 'index.html'), '<html lang="en"><body><div id="root"></div></body></html>')
})
afterAll(() => rm(built, { recursive: true, force: true }))

for (const seed of [1, 2])
  test(`nobody sees what the oracle hides, and everyone sees the rest (seed ${seed})`, async () => {
    const given: House[] = []
    const world = await openWorld({
      ...{ built, limitScale: 100_000 },
      more: (house) => {
        given.push(house)
        return []
      },
    })
    try {
      const [drawn = []] = fc.sample(moves(60), { seed, numRuns: 1 })
      const seen = await explore(world, {
        seed,
        moves: drawn,
        every: 30,
        samples: 1,
        asked: async () => {},
        house: () => found(given[0]),
      })
      const reads = Object.values(contracts).filter(({ method }) => method === 'GET')
      expect(seen.surfaces.size).toBe(reads.length + pagesWithoutContract.length)
      expect(seen.requests).toBeGreaterThan(400)
      expect(seen.mails).toBeGreaterThan(0)
    } finally {
      await world.end()
    }
  }, 120_000)
