import type { Output } from '../../platform/contract/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayPrepareValue } from '../offices/rules.ts'
import type { contract } from './contract.ts'
import type { Driver } from './driver.ts'
import { changedBetween, editionOf, originalDriver } from './editions.ts'
import { defaultsOf, faultSentence, formulaOf, sayFormula, worthOf } from './formulas.ts'
import { isReady, unmeasured } from './known.ts'
import type { PastVersion } from './store.ts'

const mayEdit = (viewer: Viewer) => mayPrepareValue(viewer) === 'allowed'

export function drivers(found: readonly Driver[], viewer: Viewer): Output<typeof contract.listDrivers> {
  return {
    mayEdit: mayEdit(viewer),
    drivers: found.map((driver) => ({
      ...driver,
      written: writtenOf(driver, viewer),
      unmeasured: unmeasured(driver),
      sources: (['E', 'S', 'F', 'A'] as const).filter((each) =>
        driver.inputs.some(({ source }) => source === each),
      ),
    })),
  }
}

export function whole(
  { driver, versions }: { driver: Driver; versions: readonly PastVersion[] },
  viewer: Viewer,
): Output<typeof contract.readDriver> {
  const read = formulaOf(driver)
  const worth = read.ok ? worthOf(read.formula, defaultsOf(driver)) : { result: null, lacking: [] }
  return {
    ...driver,
    ...worth,
    mayEdit: mayEdit(viewer),
    written: writtenOf(driver, viewer),
    unmeasured: unmeasured(driver),
    inputs: driver.inputs.map((input) => ({ ...input, ready: isReady(input) })),
    history: historyOf(driver.id, versions),
  }
}

export function checked(
  { driver, formula, values }: { driver: Driver; formula: string; values: Record<string, number> },
  viewer: Viewer,
): Output<typeof contract.checkDriver> {
  const read = formulaOf({ ...driver, formula })
  if (!read.ok) {
    const sentence = faultSentence(read.fault, driver, viewer.locale)
    return { fault: { at: read.fault.at, sentence }, written: null, result: null, lacking: [], unused: [] }
  }
  const unused = driver.inputs
    .map(({ symbol }) => symbol)
    .filter((symbol) => !read.formula.names.includes(symbol))
  const written = sayFormula(read.formula, driver.inputs, viewer.locale)
  return { fault: null, written, ...worthOf(read.formula, values), unused }
}

function writtenOf(driver: Driver, { locale }: Viewer) {
  const read = formulaOf(driver)
  return read.ok
    ? sayFormula(read.formula, driver.inputs, locale)
    : { symbols: driver.formula, words: driver.formula }
}

function historyOf(
  id: string,
  versions: readonly PastVersion[],
): Output<typeof contract.readDriver>['history'] {
  const original = editionOf(originalDriver(id))
  const changes = versions.map(({ version, definition, restored, reason, author, at }, index) => ({
    ...{ version, formula: definition.formula, restored, reason, author, at },
    changed: changedBetween(versions[index + 1]?.definition ?? original, definition),
  }))
  const first = { version: 1, formula: original.formula, restored: false, changed: [], reason: null }
  return [...changes, { ...first, author: null, at: null }]
}
