import type { Panel, PanelUnit } from '../../engines/causal/index.ts'
import { invalid, names, numbers, type Table } from './table.ts'

export type PanelColumns = { unit: string; time: string; outcome: string; group: string; cluster?: string }

/** What a row says, and which row said it. */
type Said = { row: number; unit: string; time: number; outcome: number; group: number; cluster: string }

/** A balanced panel of units that were not treated from the start; refused with the row that breaks it. */
export function panelOf(table: Table, columns: PanelColumns): Panel {
  const said = saidIn(table, columns)
  const periods = [...new Set(said.map(({ time }) => time))].sort((a, b) => a - b)
  const [first] = periods
  if (first === undefined || periods.length < 2) {
    throw invalid(
      `All rows are of one period. An effect needs at least one before the treatment and one after.`,
    )
  }
  const units = new Map<string, Said[]>()
  for (const each of said) units.set(each.unit, [...(units.get(each.unit) ?? []), each])
  return { periods, units: [...units.values()].map((rows) => unitOf(rows, periods, first)) }
}

function saidIn(table: Table, columns: PanelColumns): Said[] {
  const unit = names(table, columns.unit)
  const cluster = names(table, columns.cluster ?? columns.unit)
  const time = numbers(table, columns.time)
  const outcome = numbers(table, columns.outcome)
  const group = numbers(table, columns.group)
  return table.rows.map((row) => ({
    row: row.row,
    unit: unit(row),
    time: time(row),
    outcome: outcome(row),
    group: group(row),
    cluster: cluster(row),
  }))
}

function unitOf(rows: readonly Said[], periods: readonly number[], first: number): PanelUnit {
  const [start] = rows
  if (!start) throw new RangeError('A unit has rows.')
  const { unit, group, cluster } = start
  const seen = new Map<number, Said>()
  for (const each of rows) {
    const before = seen.get(each.time)
    if (before) {
      throw invalid(
        `Row ${each.row} tells of ${unit} in period ${each.time} again, first told in row ${before.row}. Keep one of the two.`,
      )
    }
    refuseChange(start, each)
    seen.set(each.time, each)
  }
  if (group !== 0 && group <= first) {
    throw invalid(
      `Row ${start.row}: ${unit} is treated from period ${group} on and first seen in ${first}, so nothing is known of it before. Leave it out, or add earlier periods.`,
    )
  }
  const outcomes = periods.map((period) => {
    const found = seen.get(period)
    if (found) return found.outcome
    throw invalid(
      `${unit} (row ${start.row}) has no row for period ${period}. Add it, or leave ${unit} out of all periods.`,
    )
  })
  return { cluster, firstTreated: group === 0 ? null : group, outcomes }
}

function refuseChange(start: Said, each: Said): void {
  if (each.group !== start.group) {
    throw invalid(
      `Row ${each.row}: ${each.unit} is first treated in ${each.group} here and in ${start.group} in row ${start.row}. Write one first treated period in all its rows (0: never).`,
    )
  }
  if (each.cluster !== start.cluster) {
    throw invalid(
      `Row ${each.row}: ${each.unit} is in cluster ${each.cluster} here and in ${start.cluster} in row ${start.row}. Write the cluster it was assigned with in all its rows.`,
    )
  }
}
