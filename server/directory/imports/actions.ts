import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needProof } from '../../identity/index.ts'
import { newId } from '../../platform/clock.ts'
import { type Ground, type Keep, keep } from '../../platform/facts/index.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { checkPeopleFile, previewPeopleFile } from '../people-file/reader.ts'
import { PeopleFileRefused } from '../people-file/refused.ts'
import type { DateOrder, Mapping } from '../people-file/shapes.ts'
import { runImport, weighImport } from './importing.ts'
import {
  claimUpload,
  endUpload,
  findContent,
  findUpload,
  insertUpload,
  type Outcome,
  storeProgress,
} from './store.ts'

export type Reading = { importId: string; mapping: Mapping; dateOrder?: DateOrder | undefined }
export type Wanted = Reading & {
  directory?: string | undefined
  leavers: boolean
  deactivations?: number | undefined
}

export async function uploadPeople(
  { tx, viewer }: Keep,
  { name, content }: { name: string; content: string },
) {
  const id = newId()
  await insertUpload(tx, {
    id,
    ownerId: found(viewer.personId),
    name,
    content: Buffer.from(content, 'base64'),
  })
  return { id, name }
}

export async function previewPeople(ground: Ground, viewer: Viewer, { importId, ...reading }: Reading) {
  const { name } = found(await findUpload(ground.inside, viewer, importId))
  return withFile(ground, viewer, importId, async (path) => {
    const options = readingOf(reading)
    const { columns, ...report } = await checkPeopleFile(path, options)
    const { samples, people } = await previewPeopleFile(path, options)
    const sampled = columns.map((column, index) => ({ ...column, samples: samples[index] ?? [] }))
    return {
      ...report,
      id: importId,
      name,
      columns: sampled,
      people: report.found.people ?? 0,
      first: people,
    }
  })
}

export async function checkPeople(ground: Ground, viewer: Viewer, { importId, ...wanted }: Wanted) {
  return withFile(ground, viewer, importId, (path) =>
    weighImport(ground.inside, viewer, path, optionsOf(wanted)),
  )
}

/**
 * Wants the password given just now, hence a session: a list says who people are, and who has left.
 * Imports in transactions of a few hundred rows; what was done before a failure stays, and a second run goes on.
 */
export async function commitPeople(
  ground: Ground,
  viewer: Viewer,
  { importId, ...wanted }: Wanted,
): Promise<Outcome> {
  await needProof(ground.inside, viewer)
  found(await findUpload(ground.inside, viewer, importId))
  const told = (work: Parameters<typeof keep<void>>[2]) => keep(ground, viewer, work)
  if (!(await keep(ground, viewer, ({ tx }) => claimUpload(tx, importId))))
    throw new Refusal('import.running')
  try {
    const { file: _, ...done } = await withFile(ground, viewer, importId, (path) =>
      runImport(ground, viewer, path, {
        ...optionsOf(wanted),
        onRows: (rows, total) => told(({ tx }) => storeProgress(tx, importId, rows, total)),
      }),
    )
    await told(({ tx }) => endUpload(tx, importId, done))
    return done
  } catch (error) {
    await told(({ tx }) => endUpload(tx, importId, null))
    throw error
  }
}

async function withFile<T>(
  ground: Ground,
  viewer: Viewer,
  importId: string,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const content = found(await findContent(ground.inside, viewer, importId))
  const folder = await mkdtemp(join(tmpdir(), 'weft-import-'))
  try {
    const path = join(folder, 'people.csv')
    await writeFile(path, content, { mode: 0o600 })
    return await work(path)
  } catch (error) {
    if (error instanceof PeopleFileRefused)
      throw new Refusal(`people_file.${error.code}`, { line: error.line ?? '' })
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function readingOf({ mapping, dateOrder }: Omit<Reading, 'importId'>) {
  return { mapping, ...(dateOrder ? { dateOrder } : {}) }
}

function optionsOf({ directory, leavers, deactivations, ...reading }: Omit<Wanted, 'importId'>) {
  return {
    ...readingOf(reading),
    source: sourceOf(directory),
    leavers,
    ...(deactivations === undefined ? {} : { deactivations }),
  }
}

/** What a person brought by that directory is marked with. */
export const sourceOf = (directory = ''): string => (directory ? `directory:${directory}` : 'directory')
