import { postsImported } from '../../content/index.ts'
import { findCompany } from '../../identity/index.ts'
import { newId } from '../../platform/clock.ts'
import { change, type Ground } from '../../platform/facts/index.ts'
import { nobody, type Viewer } from '../../platform/viewer.ts'
import type { ArchiveReport } from '../archives/records.ts'
import { importEnded } from '../facts.ts'
import { spaceWords } from '../words.ts'
import { type Batch, batchesOf, startPace } from './batches.ts'
import { type Counts, noCounts, sumOf } from './counts.ts'
import type { Desk, Ready } from './desk.ts'
import { archives } from './kinds.ts'
import { openLedger } from './ledger.ts'
import { piecesOf } from './pieces.ts'
import { readyBatch } from './ready.ts'
import { advanceRun, type ImportRun, moveRun, takeRun } from './store-runs.ts'
import { storeBatch } from './storing.ts'

export type ImportProgress = { stage: 'check' | 'import'; done: number; total: number }
export type ImportOptions = {
  /** Stops after the batch under way; what is stored stays, and the next run goes on from there. */
  signal?: AbortSignal
  onProgress?: (progress: ImportProgress) => void
}
export type ImportOutcome = {
  importId: string
  state: 'done' | 'stopped'
  counts: Counts
  /** What could not be kept, and what was odd: whole only for a run that went through in one piece. */
  report: ArchiveReport | null
}

/** Someone else took this import over; nothing of the last batch was stored. */
export class ImportOvertaken extends Error {}

type Runner = {
  ground: Ground
  viewer: Viewer
  run: ImportRun
  token: string
  options: ImportOptions
  counts: Counts
  stopAsked: boolean
}

/** Stores what an archive holds, from where the run stands; each batch is one commit and one fact. */
export async function carryOut(
  ground: Ground,
  run: ImportRun,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const viewer = { ...nobody('fr'), personId: run.askedById }
  const runner: Runner = {
    ...{ ground, viewer, run, options, token: newId(), stopAsked: false },
    counts: sumOf(noCounts(), { ...noCounts(), ...run.counts }),
  }
  await takeRun(ground.inside, run.id, runner.token)
  try {
    const report = await storeAll(runner)
    const state = report ? 'done' : 'stopped'
    await end(runner, state)
    return { importId: run.id, state, counts: runner.counts, report }
  } catch (error) {
    if (!(error instanceof ImportOvertaken))
      await end(runner, 'failed', error instanceof Error ? error.message : String(error))
    throw error
  }
}

async function storeAll(runner: Runner): Promise<ArchiveReport | null> {
  const { ground, run, options } = runner
  const { reader } = archives[run.kind]
  const pace = startPace()
  const desk = await openDesk(runner)
  const batches = batchesOf(piecesOf(reader.read(run.path)), run.position, pace)
  const next = async () => {
    const step = await batches.next()
    return step.done ? step : { ...step, ready: await readyBatch(ground.inside, step.value.pieces, desk) }
  }
  try {
    let step = await next()
    while (!step.done) {
      const { value, ready } = step
      // The next batch is read and rendered while the database stores this one.
      const [following] = await Promise.all([next(), commit(runner, value, ready, pace.took)])
      step = following
      if (!step.done && (options.signal?.aborted || runner.stopAsked)) return null
    }
    return step.value
  } finally {
    await batches.return({ found: {}, lost: [], problems: [] })
  }
}

async function openDesk({ ground, run }: Runner): Promise<Omit<Desk, 'ready'>> {
  const { mark } = archives[run.kind]
  const locale = (await findCompany(ground.inside))?.locale === 'en' ? 'en' : 'fr'
  return {
    ledger: openLedger(ground.inside, run.kind),
    mark,
    openedReason: spaceWords.openedReason[locale](mark),
    purpose: spaceWords.purpose[locale](mark),
    startedAt: new Date(),
  }
}

async function commit(
  runner: Runner,
  { position }: Batch,
  ready: Ready,
  took: (milliseconds: number) => void,
): Promise<void> {
  const { ground, viewer, run, token, options } = runner
  const started = performance.now()
  await change(ground, viewer, async ({ tx, record, unchanged }) => {
    const stored = await storeBatch(tx, run.kind, ready)
    const counts = sumOf(runner.counts, stored.counts)
    const stands = await advanceRun(tx, run.id, token, { position, counts })
    if (!stands) throw new ImportOvertaken('Another import took over.')
    runner.stopAsked = stands.stopAsked
    runner.counts = counts
    if (ready.sources.length > 0 || stored.posts.length > 0)
      record(postsImported({ batchId: newId(), source: run.kind, posts: stored.posts }))
    else unchanged()
  })
  took(performance.now() - started)
  options.onProgress?.({ stage: 'import', done: messagesIn(runner.counts), total: run.total })
}

async function end(
  { ground, viewer, run }: Runner,
  state: 'done' | 'stopped' | 'failed',
  problem: string | null = null,
): Promise<void> {
  await change(ground, viewer, async ({ tx, record }) => {
    await moveRun(tx, run.id, ['running'], state, problem)
    record(importEnded({ importId: run.id, kind: run.kind, state }))
  })
}

function messagesIn(counts: Counts): number {
  return [counts.posts, counts.answers, counts.comments]
    .flatMap((count) => Object.values(count))
    .reduce((sum, count) => sum + count, 0)
}
