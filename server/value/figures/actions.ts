import { createHash } from 'node:crypto'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayPrepareValue, mayReadValue } from '../offices/rules.ts'
import type { Mapping } from './columns.ts'
import { figuresApproved, figuresRefused, figuresSubmitted, figuresUndone } from './facts.ts'
import { keysOf, type System, systems } from './keys.ts'
import type { DecimalSign } from './numbers.ts'
import { type FileRead, readFigures } from './reading.ts'
import { mayDecide, mayUndo } from './rules.ts'
import {
  findFigures,
  findImport,
  findImports,
  findPlaced,
  findSame,
  findTeams,
  holdImport,
  type ImportRow,
  insertImport,
  storeDecision,
  storeUndoing,
} from './store.ts'
import type { Team } from './teams.ts'
import { headingOf, templateOf } from './templates.ts'
import { weigh } from './weighing.ts'

type FileGiven = {
  system: System
  name: string
  content: string
  mapping: Mapping
  decimal?: DecimalSign | undefined
}
type Reasoned = { importId: string; reason: string }

export async function readTemplates(_db: Db, viewer: Viewer) {
  allow(mayReadValue(viewer))
  return {
    systems: systems.map((system) => ({
      system,
      ...templateOf(system, viewer.locale),
      columns: keysOf(system).map((key) => ({ key, heading: headingOf(key, viewer.locale) })),
    })),
  }
}

const shownProblems = 200

export async function checkFigures(db: Db, viewer: Viewer, given: FileGiven) {
  allow(mayPrepareValue(viewer))
  const teams = await findTeams(db)
  const { bytes, hash } = bytesOf(given)
  const read = readGiven(bytes, given, teams)
  const { problems, figures, columns, ...shape } = read
  const same = await findSame(db, viewer, hash, given.system)
  return {
    ...{ name: given.name, system: given.system, hash: hash.toString('hex') },
    ...shape,
    columns: columns.map(({ heading, field, samples }) => ({ heading, field, samples })),
    problems: { count: problems.length, first: problems.slice(0, shownProblems) },
    ...weigh(await placed(db, read, teams)),
    same: same && { id: same.id, state: same.state, submittedAt: same.submittedAt },
  }
}

export async function submitFigures(
  { tx, viewer, record }: Change,
  given: FileGiven,
): Promise<{ id: string }> {
  allow(mayPrepareValue(viewer))
  const { bytes, hash } = bytesOf(given)
  const { problems, figures, rows } = readGiven(bytes, given, await findTeams(tx))
  if (problems.length > 0) throw new Refusal('figures.wrong', { count: problems.length })
  const { system, name } = given
  const added = { id: newId(), system, name, hash, rows }
  if (!(await insertImport(tx, viewer, added, figures))) throw new Refusal('figures.same_file')
  record(figuresSubmitted({ importId: added.id, system, rows, hash: hash.toString('hex') }))
  return { id: added.id }
}

export async function listImports(
  db: Db,
  viewer: Viewer,
  page: { limit: number; cursor?: string | undefined },
) {
  allow(mayReadValue(viewer))
  return findImports(db, viewer, page)
}

export async function readImport(db: Db, viewer: Viewer, { importId }: { importId: string }) {
  allow(mayReadValue(viewer))
  const loaded = found(await findImport(db, viewer, importId))
  const prepares = mayPrepareValue(viewer) === 'allowed'
  return {
    ...loaded,
    mayDecide: prepares && mayDecide(loaded) === 'allowed',
    mayUndo: prepares && mayUndo(loaded) === 'allowed',
    ...weigh(await findPlaced(db, importId)),
  }
}

export async function approveFigures(change: Change, { importId }: { importId: string }): Promise<void> {
  const loaded = await heldToDecide(change, importId)
  await storeDecision(change.tx, change.viewer, { id: importId, state: 'approved', refusal: null })
  change.record(figuresApproved(toldOf(loaded)))
}

export async function refuseFigures(change: Change, { importId, reason }: Reasoned): Promise<void> {
  const loaded = await heldToDecide(change, importId)
  await storeDecision(change.tx, change.viewer, { id: importId, state: 'refused', refusal: reason })
  change.record(figuresRefused(toldOf(loaded)))
}

export async function undoFigures(
  { tx, viewer, record }: Change,
  { importId, reason }: Reasoned,
): Promise<void> {
  allow(mayPrepareValue(viewer))
  const loaded = found(await holdImport(tx, viewer, importId))
  allow(mayUndo(loaded))
  await storeUndoing(tx, viewer, importId, reason)
  record(figuresUndone(toldOf(loaded)))
}

async function heldToDecide({ tx, viewer }: Change, importId: string): Promise<ImportRow> {
  allow(mayPrepareValue(viewer))
  const loaded = found(await holdImport(tx, viewer, importId))
  allow(mayDecide(loaded))
  return loaded
}

const toldOf = ({ id, system, rows, hash }: ImportRow) => ({ importId: id, system, rows, hash })

function bytesOf({ content }: FileGiven) {
  const bytes = Buffer.from(content, 'base64')
  return { bytes, hash: createHash('sha256').update(bytes).digest() }
}

function readGiven(bytes: Buffer, { system, mapping, decimal }: FileGiven, teams: readonly Team[]): FileRead {
  const thisMonth = new Date().toISOString().slice(0, 7)
  return readFigures(bytes, { system, teams, thisMonth, mapping, decimal })
}

/** What stands now in the places of a file's figures. */
async function placed(db: Db, { figures, months }: FileRead, teams: readonly Team[]) {
  const [from = '2000-01', to = from] = [months[0], months.at(-1)]
  const keys = [...new Set(figures.map(({ key }) => key))]
  const standing = keys.length === 0 ? [] : await findFigures(db, { keys, from, to })
  const placeOf = (figure: { unitId: string; month: string; key: string }) =>
    `${figure.unitId} ${figure.month} ${figure.key}`
  const values = new Map(standing.map((figure) => [placeOf(figure), figure.value]))
  const names = new Map(teams.map(({ id, path }) => [id, path.at(-1) ?? null]))
  return figures.map((figure) => ({
    ...figure,
    unit: names.get(figure.unitId) ?? null,
    before: values.get(placeOf(figure)) ?? null,
  }))
}
