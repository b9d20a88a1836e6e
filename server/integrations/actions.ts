import { newId } from '../platform/clock.ts'
import type { Change } from '../platform/facts/index.ts'
import { found, Refusal } from '../platform/refusal.ts'
import { importApproved, importAsked, importStopAsked } from './facts.ts'
import { type ArchiveFolder, archivePath } from './folder.ts'
import type { ArchiveKind } from './importing/kinds.ts'
import { askStop, findRun, type ImportRun, insertRun, isTurnTaken, moveRun } from './importing/store-runs.ts'

type Seen = { run: ImportRun; alive: boolean }

export const checkImport =
  (folder: ArchiveFolder) =>
  async (
    { tx, viewer, record }: Change,
    { kind, file }: { kind: ArchiveKind; file: string },
  ): Promise<Seen> => {
    const path = await archivePath(folder, file)
    if (!path) throw new Refusal('import.no_file')
    const run = { id: newId(), kind, path, askedById: found(viewer.personId) }
    await insertRun(tx, run)
    record(importAsked({ importId: run.id, kind }))
    return seen({ tx }, run.id)
  }

export async function runImport({ tx, record }: Change, { importId }: { importId: string }): Promise<Seen> {
  const { run, alive } = await seen({ tx }, importId)
  const ready = ['checked', 'stopped', 'failed'] as const
  const from = run.state === 'running' && !alive ? (['running'] as const) : ready
  if (run.fingerprint === null || !(await moveRun(tx, importId, from, 'approved')))
    throw new Refusal('import.not_checked')
  record(importApproved({ importId, kind: run.kind }))
  return seen({ tx }, importId)
}

export async function stopImport({ tx, record }: Change, { importId }: { importId: string }): Promise<Seen> {
  found(await findRun(tx, importId))
  const waiting = await moveRun(tx, importId, ['approved'], 'stopped')
  if (!waiting && !(await askStop(tx, importId))) throw new Refusal('import.not_running')
  record(importStopAsked({ importId }))
  return seen({ tx }, importId)
}

export async function seen({ tx }: Pick<Change, 'tx'>, importId: string): Promise<Seen> {
  return { run: found(await findRun(tx, importId)), alive: await isTurnTaken(tx) }
}
