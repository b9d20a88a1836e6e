import type { Db } from '../../platform/database/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayPrepareValue, mayReadValue } from '../offices/rules.ts'
import type { Driver } from './driver.ts'
import { changedBetween, driverAt, type Edition, editionOf, originalDriver } from './editions.ts'
import { driverEdited, driverRestored } from './facts.ts'
import { formulaOf, formulaRefusal } from './formulas.ts'
import { mayRange, mayValue } from './rules.ts'
import { findDrivers, findVersions, insertVersion, type PastVersion } from './store.ts'

type Told = { driver: Driver; versions: PastVersion[] }
type Named = { driverId: string }

export async function listDrivers(db: Db, viewer: Viewer): Promise<Driver[]> {
  allow(mayReadValue(viewer))
  return findDrivers(db)
}

export async function readDriver(db: Db, viewer: Viewer, { driverId }: Named): Promise<Told> {
  allow(mayReadValue(viewer))
  const original = originalDriver(driverId)
  const versions = await findVersions(db, viewer, driverId)
  return { driver: driverAt(original, versions[0]), versions }
}

type Tried = Named & { formula: string; values: Record<string, number> }

export async function checkDriver(db: Db, viewer: Viewer, { driverId, formula, values }: Tried) {
  const { driver } = await readDriver(db, viewer, { driverId })
  return { driver, formula, values }
}

export async function editDriver(
  change: Change,
  { driverId, reason, ...given }: Named & Edition & { reason: string },
  expected: number,
): Promise<Told> {
  const { tx, viewer, record, unchanged } = change
  allow(mayPrepareValue(viewer))
  const { driver } = await readDriver(tx, viewer, { driverId })
  refuseStale(driver, expected)
  const edition = editedFrom(driver, given)
  if (changedBetween(editionOf(driver), edition).length === 0) unchanged()
  else {
    await keepVersion(change, driver, { definition: edition, restored: false, reason })
    record(driverEdited({ driver: driverId, version: driver.version + 1 }))
  }
  return readDriver(tx, viewer, { driverId })
}

export async function restoreDriver(
  change: Change,
  { driverId, reason }: Named & { reason: string },
  expected: number,
): Promise<Told> {
  const { tx, viewer, record, unchanged } = change
  allow(mayPrepareValue(viewer))
  const { driver } = await readDriver(tx, viewer, { driverId })
  refuseStale(driver, expected)
  const definition = editionOf(originalDriver(driverId))
  if (changedBetween(editionOf(driver), definition).length === 0) unchanged()
  else {
    await keepVersion(change, driver, { definition, restored: true, reason })
    record(driverRestored({ driver: driverId, version: driver.version + 1 }))
  }
  return readDriver(tx, viewer, { driverId })
}

function refuseStale({ version }: Driver, expected: number): void {
  if (version !== expected) throw new Refusal('version.changed', { current: version })
}

/** What was asked, held to the driver's own symbols, to its ranges and to its formula. */
function editedFrom(driver: Driver, given: Edition): Edition {
  const before = editionOf(driver)
  for (const { symbol, default: range } of given.inputs) {
    if (!before.inputs.some((input) => input.symbol === symbol)) throw new Refusal('driver.input', { symbol })
    if (mayRange(range) !== 'allowed') throw new Refusal('driver.range', { symbol })
  }
  const read = formulaOf({ formula: given.formula, inputs: driver.inputs })
  if (!read.ok) throw formulaRefusal(read.fault, driver)
  allow(mayValue(originalDriver(driver.id), read.formula))
  const inputs = before.inputs.map(
    (input) => given.inputs.find(({ symbol }) => symbol === input.symbol) ?? input,
  )
  return { ...given, inputs }
}

async function keepVersion(
  { tx, viewer }: Change,
  { id, version }: Driver,
  given: { definition: Edition; restored: boolean; reason: string },
): Promise<void> {
  const next = { ...given, driver: id, version: version + 1, authorId: viewer.personId }
  if (!(await insertVersion(tx, next))) throw new Refusal('version.changed', { current: version + 1 })
}
