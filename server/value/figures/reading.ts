import { type Column, columnsOf, type Mapping } from './columns.ts'
import { type FigureKey, kindOf, type System } from './keys.ts'
import { type DecimalSign, decimalOf } from './numbers.ts'
import { placesOf } from './places.ts'
import { type Problem, problem } from './problems.ts'
import { type Line, type Separator, type TableFile, tableOf } from './table.ts'
import type { Team } from './teams.ts'
import { bareNumber, figureAt } from './values.ts'

export type Figure = { unitId: string; month: string; key: FigureKey; value: number }
export type FileOptions = {
  system: System
  teams: readonly Team[]
  /** The month of today: none after it is taken. */
  thisMonth: string
  /** What a column means, where its heading alone would mislead; null leaves it out. */
  mapping?: Mapping
  decimal?: DecimalSign | undefined
}
export type FileRead = {
  separator: Separator | null
  encoding: string
  /** `asked`: some number reads in two ways, and nothing in the file tells which. */
  decimal: { sign: DecimalSign | null; asked: boolean }
  columns: (Column & { samples: string[] })[]
  rows: number
  months: string[]
  figures: Figure[]
  first: { row: number; cells: string[] }[]
  problems: Problem[]
}

const mostFigures = 100_000
const shownRows = 5

/** Reads a whole file of figures and lists all that is wrong with it; figures count only where nothing is. */
export function readFigures(bytes: Buffer, options: FileOptions): FileRead {
  const file = tableOf(bytes)
  if ('unreadable' in file) return unreadable(problem(file.unreadable, file.row, ''))
  const { columns, problems } = columnsOf(file, options.system, options.mapping ?? {})
  const decimal = decimalIn(file, columns, options.decimal)
  const places = placesOf(columns, options)
  const figures: Figure[] = []
  for (const line of file.lines) {
    const place = places.at(line)
    problems.push(...place.problems, ...lineProblems(line, file, columns))
    for (const { key, at, heading } of keyed(columns)) {
      const read = figureAt(key, line.cells[at] ?? '', decimal.sign)
      if (read === null) continue
      if ('value' in read && place.found) {
        const few = kindOf(key).ofFew && place.found.tooFew
        if (few) problems.push(problem('few_people', line.row, heading, { fewest: String(few) }))
        figures.push({ unitId: place.found.unitId, month: place.found.month, key, value: read.value })
      } else if ('code' in read) problems.push(problem(read.code, line.row, heading, read.values))
    }
  }
  if (figures.length > mostFigures) problems.push(problem('too_many', 0, '', { most: String(mostFigures) }))
  if (figures.length === 0 && problems.length === 0) problems.push(problem('empty', 0, ''))
  return {
    separator: file.separator,
    encoding: file.encoding,
    decimal: { sign: decimal.sign, asked: decimal.asked },
    columns: columns.map((column) => ({ ...column, samples: samplesOf(file.lines, column.at) })),
    rows: file.lines.length,
    months: [...new Set(figures.map(({ month }) => month))].sort(),
    figures,
    first: file.lines.slice(0, shownRows).map(({ row, cells }) => ({ row, cells })),
    problems: problems.sort((one, other) => one.row - other.row),
  }
}

type Keyed = { key: FigureKey; at: number; heading: string }

export const keyed = (columns: readonly Column[]): Keyed[] =>
  columns.flatMap(({ field, at, heading }) =>
    field === null || field === 'team' || field === 'month' ? [] : [{ key: field, at, heading }],
  )

function decimalIn({ lines }: TableFile, columns: readonly Column[], stated: DecimalSign | undefined) {
  if (stated) return { sign: stated, asked: false }
  const cells = keyed(columns).flatMap(({ key, at }) =>
    lines.map((line) => bareNumber(key, line.cells[at] ?? '') ?? ''),
  )
  const { sign, ambiguous } = decimalOf(cells)
  return { sign, asked: sign === null && ambiguous }
}

/** What no column tells: rows that are too long, formulas, and addresses of people. */
function lineProblems({ row, cells }: Line, { heads }: TableFile, columns: readonly Column[]): Problem[] {
  const long = cells.slice(heads.cells.length).some((cell) => cell !== '')
  const found = cells.flatMap((cell, at) => {
    const heading = columns[at]?.heading ?? ''
    if (/^[=+@\t]|^-\D*[a-z(]/i.test(cell))
      return [problem('formula', row, heading, { found: cell.slice(0, 40) })]
    if (/[^\s@]+@[^\s@]+\.[^\s@]+/.test(cell)) return [problem('people_cell', row, heading)]
    return []
  })
  return long ? [problem('too_many_cells', row, ''), ...found] : found
}

function samplesOf(lines: readonly Line[], at: number): string[] {
  const cells = lines.slice(0, 50).map(({ cells }) => (cells[at] ?? '').slice(0, 60))
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 3)
}

const unreadable = (found: Problem): FileRead => ({
  separator: null,
  encoding: '',
  decimal: { sign: null, asked: false },
  columns: [],
  rows: 0,
  months: [],
  figures: [],
  first: [],
  problems: [found],
})
