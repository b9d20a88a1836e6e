import { closeBehind } from '../../identity/index.ts'
import { findActiveOf, findByRefs, markLeft, peopleImported, setManagers } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import { change, type Ground } from '../../platform/facts/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { checkPeopleFile } from '../people-file/reader.ts'
import type { DateOrder, FileProblem, Mapping, PeopleReport } from '../people-file/shapes.ts'
import { batchSize, findNew, type Given, storeRows, weighRows } from './batches.ts'
import { problemOf } from './reasons.ts'
import { type ManagerChange, type Managers, managerChanges } from './reporting.ts'
import { type Counts, type Walk, walk } from './walk.ts'

export type ImportOptions = {
  /** Which directory the file comes from: people who left are sought only among those it brought. */
  source: string
  mapping?: Mapping
  dateOrder?: DateOrder
  /** Whether people of the source who are not in the file have left. */
  leavers: boolean
  /** How many deactivations were agreed to; needed beyond 5 %. */
  deactivations?: number
  onRows?: (done: number, total: number) => Promise<void> | void
}

export type ImportWeighed = {
  file: PeopleReport
  people: Counts
  units: Counts
  jobFamilies: Counts
  /** Found by e-mail: placeholders of imported conversations, accounts made by hand. */
  adopted: number
  /** Active people of the source now; those whom the file calls gone; those it no longer names. */
  active: number
  gone: number
  missing: { id: string; name: string }[]
  /** What this import would deactivate, and whether so many must be agreed to. */
  deactivations: number
  mustAgree: boolean
  /** Managers whom neither the file nor Weft knows. */
  orphans: { managers: number; people: number }
  problems: FileProblem[]
}

export type ImportDone = Pick<ImportWeighed, 'file' | 'people' | 'units' | 'jobFamilies'> & {
  deactivated: number
}

const mostUnasked = 0.05

/** What importing the file would do; writes nothing. Throws `PeopleFileRefused` where it cannot be read. */
export async function weighImport(
  db: Db,
  viewer: Viewer,
  path: string,
  options: ImportOptions,
): Promise<ImportWeighed> {
  const file = await checkPeopleFile(path, options)
  const given = givenOf(file, viewer, options)
  const places = createPlaces()
  const walked = await walk(path, options, {
    async weigh(rows) {
      places.add(await findNew(db, rows))
      return weighRows(db, given, rows)
    },
  })
  const managers = await managersOf(db, file, walked, options)
  const { orphans, problems } = withoutKnown(file, managers.known)
  const before = await findActiveOf(db, options.source)
  const passedOver = new Set((await findByRefs(db, options.source, walked.passedOver)).values())
  const unnamed = before.filter(
    ({ id }) => !walked.outcomes.has(id) && !passedOver.has(id) && id !== viewer.personId,
  )
  const missing = unnamed.filter(({ administrator }) => !administrator)
  const staying = options.leavers ? unnamed.filter(({ administrator }) => administrator) : []
  const deactivations = walked.left.length + (options.leavers ? missing.length : 0)
  return {
    file,
    people: countsOf(walked, managers.changes),
    ...places.counts(),
    adopted: walked.adopted,
    active: before.length,
    gone: walked.left.length,
    missing,
    deactivations,
    mustAgree: deactivations > before.length * mostUnasked,
    orphans,
    problems: [...problems, ...walked.problems, ...staying.flatMap(stays)],
  }
}

/**
 * Imports the file: batches of 500 rows a transaction with one fact each, then managers, then who left.
 * Running it again changes nothing. Refuses with 'import.many_leave' when more than 5 % of the source's
 * people would be deactivated and that very number was not agreed to.
 */
export async function runImport(
  ground: Ground,
  viewer: Viewer,
  path: string,
  options: ImportOptions,
): Promise<ImportDone> {
  const before = await weighImport(ground.inside, viewer, path, options)
  if (before.mustAgree && options.deactivations !== before.deactivations) {
    const percent = Math.round((before.deactivations / before.active) * 100)
    throw new Refusal('import.many_leave', { count: before.deactivations, active: before.active, percent })
  }
  const { file } = before
  const given = givenOf(file, viewer, options)
  const total = file.found.people ?? 0
  const batchId = newId()
  const walked = await walk(path, options, {
    weigh: (rows) => weighRows(ground.inside, given, rows),
    store: (rows) => storeRows(ground, viewer, given, batchId, rows),
    onRows: (done) => options.onRows?.(done, total),
  })
  const managers = await managersOf(ground.inside, file, walked, options)
  const fact = (updated: number, left: number) =>
    peopleImported({ batchId, source: options.source, created: 0, updated, left })
  for (const lines of slices(managers.changes))
    await change(ground, viewer, async ({ tx, record }) => {
      await setManagers(tx, lines)
      record(fact(lines.length, 0))
    })
  for (const people of slices(options.leavers ? before.missing : []))
    await change(ground, viewer, async ({ tx, record }) => {
      const ids = people.map(({ id }) => id)
      await markLeft(tx, ids, 'directory')
      await closeBehind(tx, viewer, ids)
      record(fact(0, people.length))
    })
  return {
    file,
    people: countsOf(walked, managers.changes),
    units: before.units,
    jobFamilies: before.jobFamilies,
    deactivated: before.deactivations,
  }
}

/** No row is about them: the problem stands at none. */
const stays = ({ name }: { name: string }) => problemOf({ row: 0, reason: 'administrator_stays' }, name)

function givenOf({ columns }: PeopleReport, viewer: Viewer, { source }: ImportOptions): Given {
  const fields = new Set(columns.map(({ field }) => field))
  const tells = {
    name: fields.has('name') || fields.has('firstName') || fields.has('lastName'),
    title: fields.has('title'),
    unit: (['organisation', 'division', 'department', 'team'] as const).some((level) => fields.has(level)),
    jobFamily: fields.has('jobFamily'),
    site: fields.has('site'),
    languages: fields.has('languages'),
    skills: fields.has('skills'),
    startedOn: fields.has('startedOn'),
  }
  const columnsTold = Object.entries(tells).flatMap(([field, told]) => (told ? [field] : []))
  return { source, columns: columnsTold, keeper: viewer.personId }
}

async function managersOf(
  db: Db,
  { columns, cycles }: PeopleReport,
  walked: Walk,
  { source }: ImportOptions,
): Promise<Managers> {
  if (!columns.some(({ field }) => field === 'manager')) return { changes: [], known: new Set() }
  return managerChanges(db, source, walked, cycles)
}

/** The file alone cannot tell that a manager it does not hold is here already. */
function withoutKnown({ orphans, problems }: PeopleReport, known: ReadonlySet<string>) {
  const found = orphans.managers.filter(({ ref }) => known.has(ref))
  const placed = new Set(found.map(({ ref, rows }) => `${ref} × ${rows}`))
  return {
    orphans: {
      managers: orphans.managers.length - found.length,
      people: orphans.people - found.reduce((sum, { rows }) => sum + rows, 0),
    },
    problems: problems.filter(({ code, where }) => code !== 'manager_absent' || !placed.has(where)),
  }
}

/** A person whose manager alone changes is an updated one. */
function countsOf({ outcomes, skipped }: Walk, managers: readonly ManagerChange[]): Counts {
  const moved = new Set(managers.map(({ personId }) => personId))
  const counts = { created: 0, updated: 0, unchanged: 0, skipped }
  for (const [personId, outcome] of outcomes)
    counts[outcome === 'unchanged' && moved.has(personId) ? 'updated' : outcome] += 1
  return counts
}

function createPlaces() {
  const all = { units: new Set<string>(), families: new Set<string>() }
  const fresh = { units: new Set<string>(), families: new Set<string>() }
  const counts = (every: Set<string>, created: Set<string>): Counts => ({
    created: created.size,
    updated: 0,
    unchanged: every.size - created.size,
    skipped: 0,
  })
  return {
    add(found: Awaited<ReturnType<typeof findNew>>) {
      for (const key of found.units) all.units.add(key)
      for (const key of found.newUnits) fresh.units.add(key)
      for (const key of found.families) all.families.add(key)
      for (const key of found.newFamilies) fresh.families.add(key)
    },
    counts: () => ({
      units: counts(all.units, fresh.units),
      jobFamilies: counts(all.families, fresh.families),
    }),
  }
}

function* slices<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize)
}
