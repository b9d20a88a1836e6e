import { newId } from '../../platform/clock.ts'
import { change, type Ground } from '../../platform/facts/index.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { nobody } from '../../platform/viewer.ts'
import type { ArchiveReport } from '../archives/records.ts'
import { ArchiveRefused, printable } from '../archives/refused.ts'
import { importAsked, importEnded } from '../facts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type ArchiveKind, archives } from './kinds.ts'
import { carryOut, type ImportOptions, type ImportOutcome } from './run.ts'
import {
  endTurn,
  findCurrent,
  findRun,
  findUnfinished,
  type ImportRun,
  insertRun,
  moveRun,
  storeReport,
  takeTurn,
} from './store-runs.ts'

export type ImportOrder = { kind: ArchiveKind; path: string; askedById?: string | null }

/** Goes through the whole archive and stores nothing. Throws `ArchiveRefused` where it is broken or hostile. */
export async function checkArchive(
  { kind, path }: ImportOrder,
  { onProgress, signal }: ImportOptions = {},
): Promise<ArchiveReport> {
  return archives[kind].reader.check(path, {
    onProgress: ({ bytes, totalBytes }) => {
      signal?.throwIfAborted()
      onProgress?.({ stage: 'check', done: bytes, total: totalBytes })
    },
  })
}

/**
 * Brings an archive in: checks all of it, then stores it batch by batch. An import of the same archive that did
 * not come to its end goes on where it stopped. Refuses with `import.busy` while another import runs.
 */
export async function importArchive(
  ground: Ground,
  order: ImportOrder,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  return inTurn(ground, async () => {
    const fingerprint = await fingerprintOf(order.path)
    const unfinished = await findUnfinished(ground.inside, order.kind, fingerprint)
    if (unfinished) return carryOut(ground, { ...unfinished, path: order.path }, options)
    const report = await checkArchive(order, options)
    const askedById = order.askedById ?? null
    const run = { id: newId(), kind: order.kind, path: order.path, askedById }
    await change(ground, viewerOf(run), async ({ tx, record }) => {
      await insertRun(tx, run)
      await storeReport(tx, run.id, { fingerprint, report, total: messagesIn(report) })
      record(importAsked({ importId: run.id, kind: run.kind }))
    })
    return carryOut(ground, found(await findRun(ground.inside, run.id)), options)
  })
}

/** What an administrator asked for on the page: the check, or the import once they read its report. */
export async function carryOutAsked(
  ground: Ground,
  importId: string,
  options: ImportOptions = {},
): Promise<void> {
  await inTurn(ground, async () => {
    const run = await findRun(ground.inside, importId)
    if (run?.state === 'asked') await checkAsked(ground, run, options)
    if (run?.state !== 'approved') return
    const same = (await fingerprintOf(run.path)) === run.fingerprint
    if (same || (await checkAsked(ground, run, options)))
      await carryOut(ground, found(await findRun(ground.inside, importId)), options)
  })
}

async function checkAsked(ground: Ground, run: ImportRun, options: ImportOptions): Promise<boolean> {
  const outcome = await checked(run, options)
  await change(ground, viewerOf(run), async ({ tx, record }) => {
    const refused = outcome instanceof ArchiveRefused
    if (refused) await moveRun(tx, run.id, [run.state], 'refused', refusalOf(outcome))
    else await storeReport(tx, run.id, outcome)
    record(importEnded({ importId: run.id, kind: run.kind, state: refused ? 'refused' : 'checked' }))
  })
  return !(outcome instanceof ArchiveRefused)
}

async function checked({ kind, path }: ImportRun, options: ImportOptions) {
  try {
    const fingerprint = await fingerprintOf(path)
    const report = await checkArchive({ kind, path }, options)
    return { fingerprint, report, total: messagesIn(report) }
  } catch (error) {
    if (error instanceof ArchiveRefused) return error
    throw error
  }
}

const refusalOf = ({ code, where, line }: ArchiveRefused) =>
  [code, printable(where), line === null ? '' : `: ${line}`].filter(Boolean).join(' ')

async function inTurn<T>(ground: Ground, work: () => Promise<T>): Promise<T> {
  return ground.inside.connection().execute(async (connection) => {
    if (!(await takeTurn(connection)))
      throw new Refusal('import.busy', { ...(await findCurrent(ground.inside)) })
    try {
      return await work()
    } finally {
      await endTurn(connection)
    }
  })
}

function messagesIn({ found: { posts = 0, answers = 0, comments = 0 } }: ArchiveReport): number {
  return posts + answers + comments
}

const viewerOf = ({ askedById }: { askedById: string | null }) => ({ ...nobody('fr'), personId: askedById })
