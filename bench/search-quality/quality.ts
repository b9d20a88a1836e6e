import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writtenCompany } from '../../server/demo/index.ts'
import { importArchive } from '../../server/integrations/index.ts'
import { loginNames, migrate, prepareLogins } from '../../server/platform/database/index.ts'
import { openEmbedded } from '../../server/platform/embedded/index.ts'
import { gather } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'
import { log } from '../database.ts'
import { duplicates, forum, hasForum } from './duplicates.ts'
import { judged } from './judged.ts'
import { type Asked, askAll, type Quality, qualityOf, type Search } from './scoring.ts'

const seed = 20_261_123

type Pair = { asTyped: Quality; withTypos: Quality; lossPercent: { mrr: number; recallAt5: number } }
export type SearchQuality = {
  all: Pair
  fr: Pair
  en: Pair
  /** Pairs nobody here wrote; null where the forum is not beside the repository. */
  duplicates: Pair | null
  /** What was not first as typed, and what was not among the first five with a slip in each word. */
  missed: { asTyped: string[]; withTypos: string[] }
}

/** Asks the judged set of the demo company, with the forum around it where there is one. */
export async function measureQuality(folder: string): Promise<SearchQuality> {
  const embedded = await openEmbedded({ dataDir: join(folder, 'quality'), log, tuning: 'test' })
  try {
    await prepareLogins(embedded.ownerUrl)
    await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
    const world = await openWorld({ ownerUrl: embedded.ownerUrl, limitScale: 1_000_000 })
    try {
      return await measured(
        await askDemo(world, hasForum() ? forum : null),
        hasForum() ? await duplicates() : [],
      )
    } finally {
      await world.end()
    }
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Adds the demo company to this world, and an archive around it; answers how a colleague searches there. */
export async function askDemo(world: World, around: string | null = null): Promise<Search> {
  const { ines, awa } = await gather(world)
  await ines.do('addDemo')
  while ((await ines.do('readDemo')).state !== 'present') await world.settled()
  if (around) await importArchive(world.weft.ground, { kind: 'stackexchange', path: around })
  await world.settled()
  return (q) => awa.do('search', { q })
}

async function measured(
  search: Search,
  doubles: Awaited<ReturnType<typeof duplicates>>,
): Promise<SearchQuality> {
  const company = await writtenCompany()
  const all = [...judged, ...doubles]
  const asTyped = await askAll(search, all, company)
  const withTypos = await askAll(search, all, company, seed)
  const pair = (of: (one: Asked) => boolean) => pairOf(asTyped.filter(of), withTypos.filter(of))
  return {
    all: pair(() => true),
    fr: pair(({ language }) => language === 'fr'),
    en: pair(({ language }) => language === 'en'),
    duplicates: doubles.length > 0 ? pair((one) => doubles.some(({ q }) => q === one.q)) : null,
    missed: { asTyped: missed(asTyped, 1), withTypos: missed(withTypos, 5) },
  }
}

function pairOf(typed: readonly Asked[], slipped: readonly Asked[]): Pair {
  const [asTyped, withTypos] = [qualityOf(typed), qualityOf(slipped)]
  const loss = (of: 'mrr' | 'recallAt5') => (100 * (asTyped[of] - withTypos[of])) / asTyped[of]
  return { asTyped, withTypos, lossPercent: { mrr: loss('mrr'), recallAt5: loss('recallAt5') } }
}

const missed = (asked: readonly Asked[], within: number) =>
  asked
    .filter(({ ranks }) => !ranks.some((rank) => rank > 0 && rank <= within))
    .map(({ typed, ranks }) => `${typed}: ${ranks.join(', ')}`)
