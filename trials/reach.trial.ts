import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { loginNames, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { moves } from '../test/reach/draw.ts'
import { explore } from '../test/reach/explore.ts'
import { openWorld } from '../test/world.ts'
import { ownFolder, trialLog } from './house.ts'
import type { Given, Outcome, Trial } from './trial.ts'

export const trial: Trial = {
  about:
    'Random people act, and no surface, page or stream shows anyone what the oracle without SQL hides from them.',
  async run(given) {
    const dataDir = await ownFolder()
    const embedded = await openEmbedded({ dataDir, log: trialLog, tuning: 'test' })
    try {
      await prepareLogins(embedded.ownerUrl)
      await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), trialLog)
      return await press(embedded.ownerUrl, given)
    } finally {
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}

/** A world a seed; the first that leaks ends the trial, and its seed repeats it. */
async function press(ownerUrl: string, { minutes, say }: Given): Promise<Outcome> {
  const until = Date.now() + minutes * 60_000
  const first = Math.floor(Date.now() / 1000)
  const figures = { firstSeed: first, seeds: 0, moves: 0, requests: 0, surfaces: 0 }
  for (let seed = first; Date.now() < until; seed += 1) {
    const world = await openWorld({ ownerUrl, limitScale: 1_000_000 })
    try {
      const [drawn = []] = fc.sample(moves(150), { seed, numRuns: 1 })
      const seen = await explore(world, { seed, moves: drawn, every: 30, samples: 3 })
      figures.seeds += 1
      figures.moves += seen.moves
      figures.requests += seen.requests
      figures.surfaces = seen.surfaces.size
      say(`Seed ${seed}: ${seen.moves} moves, ${seen.requests} requests, ${seen.surfaces.size} surfaces.`)
    } catch (error) {
      say(`Seed ${seed}: ${error instanceof Error ? error.message : error}`)
      return { held: false, figures: { ...figures, failedSeed: seed } }
    } finally {
      await world.end()
    }
  }
  return { held: true, figures }
}
