import { closeBehind } from '../../identity/index.ts'
import {
  type DirectoryPerson,
  familiesByName,
  keyOf,
  peopleImported,
  storePeople,
  unitsByPath,
  type Weighed,
  weighPeople,
} from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import { change, type Ground } from '../../platform/facts/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { PersonRow } from '../people-file/shapes.ts'

/** Rows a transaction: some hundred milliseconds each. */
export const batchSize = 500

export type Given = { source: string; columns: readonly string[]; keeper: string | null }

/** What these rows would change. */
export async function weighRows(db: Db, given: Given, rows: readonly PersonRow[]): Promise<Weighed[]> {
  return weighPeople(db, { ...given, people: await directoryPeople(db, rows, false) })
}

/** Stores these rows with one fact. */
export async function storeRows(
  ground: Ground,
  viewer: Viewer,
  given: Given,
  batchId: string,
  rows: readonly PersonRow[],
): Promise<Weighed[]> {
  return change(ground, viewer, async ({ tx, record }) => {
    const stored = await storePeople(tx, { ...given, people: await directoryPeople(tx, rows, true) })
    const left = stored.flatMap((each) => (each.left ? [each.personId] : []))
    await closeBehind(tx, viewer, left)
    const count = (outcome: Weighed['outcome']) => stored.filter((each) => each.outcome === outcome).length
    record(
      peopleImported({
        batchId,
        source: given.source,
        created: count('created'),
        updated: count('updated'),
        left: left.length,
      }),
    )
    return stored
  })
}

/** Which units and job families of these rows are not there yet. */
export async function findNew(db: Db, rows: readonly PersonRow[]) {
  const paths = rows.map(({ unitPath }) => unitPath)
  const units = await unitsByPath(db, paths, { create: false })
  const names = rows.flatMap(({ jobFamily }) => jobFamily ?? [])
  const families = await familiesByName(db, names, { create: false })
  const all = paths.flatMap((path) => path.map((_, index) => keyOf(path.slice(0, index + 1))))
  return {
    units: all,
    newUnits: all.filter((key) => !units.has(key)),
    families: names.map((name) => name.toLowerCase()),
    newFamilies: names.map((name) => name.toLowerCase()).filter((name) => !families.has(name)),
  }
}

async function directoryPeople(
  db: Db,
  rows: readonly PersonRow[],
  create: boolean,
): Promise<DirectoryPerson[]> {
  const paths = rows.map(({ unitPath }) => unitPath)
  const units = await unitsByPath(db, paths, { create })
  const names = rows.flatMap(({ jobFamily }) => jobFamily ?? [])
  const families = await familiesByName(db, names, { create })
  // What is not there yet differs from anything that a person has now.
  const unitOf = (path: readonly string[]) => (path.length > 0 ? (units.get(keyOf(path)) ?? newId()) : null)
  const familyOf = (name: string | null) => (name ? (families.get(name.toLowerCase()) ?? newId()) : null)
  return rows.map((row) => ({
    row: row.row,
    id: newId(),
    externalId: row.externalId,
    email: row.email,
    name: row.name,
    nameless: row.problems.some(({ code }) => code === 'no_name'),
    title: row.title,
    unitId: unitOf(row.unitPath),
    jobFamilyId: familyOf(row.jobFamily),
    site: row.site,
    languages: row.languages,
    skills: row.skills,
    startedOn: row.startedOn,
    active: row.active,
  }))
}
