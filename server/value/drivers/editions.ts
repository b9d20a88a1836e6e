import { found } from '../../platform/refusal.ts'
import { catalogue } from './catalogue/index.ts'
import type { Driver, DriverInput, Original } from './driver.ts'
import { formulaOf } from './formulas.ts'

/** What a company may change of a driver; the rest of it is what it is. */
export type Edition = Pick<Driver, 'on' | 'name' | 'formula' | 'bias' | 'guard'> & {
  inputs: readonly EditedInput[]
}
type EditedInput = Pick<DriverInput, 'symbol' | 'name' | 'default' | 'defaultSource'>

/** A version as it is kept; `definition` says all that may be changed. */
export type Kept = { driver: string; version: number; definition: Edition }

/** The driver as it came; refused as missing where there is none of that name. */
export function originalDriver(id: string): Driver {
  return driverAt(found(catalogue.find((each) => each.id === id)), undefined)
}

/** The driver as its newest version says it. */
export function driverAt(original: Original | Driver, kept: Kept | undefined): Driver {
  if (!kept) return { ...original, version: 1, on: true }
  const { on, name, formula, bias, guard, inputs } = kept.definition
  const driver = {
    ...{ ...original, version: kept.version, on, name, formula, bias, guard },
    inputs: original.inputs.map((input) => ({
      ...input,
      ...inputs.find(({ symbol }) => symbol === input.symbol),
    })),
  }
  const read = formulaOf(driver)
  return { ...driver, valued: original.valued && read.ok && !read.formula.reported }
}

export function editionOf({ on, name, formula, bias, guard, inputs }: Driver): Edition {
  const edited = inputs.map(({ symbol, name, default: range, defaultSource }) => ({
    ...{ symbol, name, default: range, defaultSource },
  }))
  return { on, name, formula, bias, guard, inputs: edited }
}

export const parts = ['on', 'name', 'formula', 'inputs', 'bias', 'guard'] as const

/** What a version changed of the one before. */
export function changedBetween(before: Edition, after: Edition): (typeof parts)[number][] {
  return parts.filter((part) => !same(before[part], after[part]))
}

// Two orders of the same fields are the same: jsonb keeps its own.
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return fields.map(([name, of]) => [name, inOrder(of)])
}
