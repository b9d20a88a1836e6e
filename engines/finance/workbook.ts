import { creditFactors, creditOf } from './credit.ts'
import type { Line } from './flows.ts'
import type { Grade } from './grade.ts'
import { capHours, overlapGroups } from './overlap.ts'
import { type Assessment, assess } from './tei.ts'

/** Where a value comes from: the network's facts, a survey, an import, or an assumption. */
export const sources = ['E', 'S', 'F', 'A'] as const
export type Source = (typeof sources)[number]

/** With assumptions, marked as a scenario; or only what was measured. */
export type Mode = 'scenario' | 'booked'

/** A benefit with its evidence. `hours` saved a person and a week, where the driver gives back time. */
export type DriverLine = Line & {
  driver: string
  grade: Grade
  /** Where each input comes from; `decisive` for those without which the figure is an assumption. */
  inputs: readonly { source: Source; decisive?: boolean }[]
  hours?: number
}

export type Workbook = {
  mode: Mode
  /** All that counts, and what is credited of it by grade: the headline. Costs are whole in both. */
  uncredited: Assessment
  credited: Assessment
  /** Present values of the benefits, after risk, by grade. */
  byGrade: ReturnType<typeof creditOf>['byGrade']
  /** Drivers that count nothing in this mode: nothing of them was measured. */
  notMeasured: readonly string[]
  /** Drivers of O1 of which only a part counts. */
  capped: readonly { driver: string; factor: number; hours: number }[]
}

/** Whether a driver counts when only the measured does: its decisive inputs are, or, where none is named so, one is. */
export function isBooked(inputs: DriverLine['inputs']): boolean {
  const decisive = inputs.filter((each) => each.decisive)
  const measured = ({ source }: { source: Source }) => source !== 'A'
  return decisive.length > 0 ? decisive.every(measured) : inputs.some(measured)
}

/** Costs and graded drivers as one workbook; the cap of O1 is applied before risk and credit. */
export function workbookOf(
  discountRate: number,
  costs: readonly Line[],
  drivers: readonly DriverLine[],
  mode: Mode,
): Workbook {
  const counted = drivers.filter(({ inputs }) => mode === 'scenario' || isBooked(inputs))
  const inHours = counted.filter(({ driver }) => overlapGroups.O1.some((each) => each === driver))
  const caps = capHours(inHours.map(({ driver, hours = 0, grade }) => ({ driver, hours, grade })))
  // By line and not by driver: two of one driver, a job family each, may be proven unlike.
  const lines = counted.map((line) => scaled(line, caps[inHours.indexOf(line)]?.factor ?? 1))
  const uncredited = assess({ discountRate, costs, benefits: lines })
  const credited = lines.map((line) => scaled(line, creditFactors[line.grade]))
  const graded = lines.map(({ grade }, index) => ({
    grade,
    cents: uncredited.benefits[index]?.adjusted.presentValue ?? 0,
  }))
  return {
    mode,
    uncredited,
    credited: assess({ discountRate, costs, benefits: credited }),
    byGrade: creditOf(graded).byGrade,
    notMeasured: drivers.filter((each) => !counted.includes(each)).map(({ driver }) => driver),
    capped: caps.filter(({ factor }) => factor < 1),
  }
}

function scaled(line: DriverLine, factor: number): DriverLine {
  const times = (cents: number) => cents * factor
  return {
    ...line,
    ...(line.initial !== undefined && { initial: times(line.initial) }),
    ...(line.years && { years: line.years.map(times) }),
    ...(line.months && { months: line.months.map(times) }),
  }
}
