import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { nearestName } from '../../engines/text/index.ts'
import { CommandRefused, exit } from '../command.ts'

/** A table from a CSV file with headings; separated by commas, semicolons or tabs. */
export type Table = {
  name: string
  headings: readonly string[]
  rows: readonly TableRow[]
  /** Numbers may have a decimal comma, since commas separate nothing. */
  decimalComma: boolean
}

/** `row` as a spreadsheet counts: the headings are row 1. */
export type TableRow = { row: number; cells: readonly string[] }

/** A refusal that names what is wrong in the data and how to mend it. */
export const invalid = (sentence: string): CommandRefused => new CommandRefused(sentence, exit.invalid)

export async function readTable(path: string): Promise<Table> {
  const name = basename(path)
  const text = await textOf(path)
  const [heading = ''] = text.split(/\r?\n|\r/)
  const delimiter = separatorOf(heading)
  const [headings = [], ...records] = recordsOf(name, text, delimiter)
  const rows = records
    .map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (rows.length === 0)
    throw invalid(`${name} has no rows below its headings. Export it again with its data.`)
  for (const { row, cells } of rows) {
    if (cells.length !== headings.length) {
      throw invalid(
        `Row ${row} has ${cells.length} cells where ${headings.length} headings stand. Put text that holds a separator in double quotes.`,
      )
    }
  }
  return { name, headings: headings.map((each) => each.trim()), rows, decimalComma: delimiter !== ',' }
}

/** Reads the cells under a heading; refused where there is none of that name. */
export function column({ name, headings }: Table, wanted: string): (row: TableRow) => string {
  const place = headings.indexOf(wanted)
  if (place < 0) {
    const near = nearestName(wanted, headings)
    const hint = near ? `Did you mean "${near}"?` : `Its columns: ${headings.join(', ')}.`
    throw invalid(`${name} has no column "${wanted}". ${hint}`)
  }
  if (headings.lastIndexOf(wanted) !== place) {
    throw invalid(`${name} has two columns "${wanted}". Rename one of them.`)
  }
  return ({ cells }) => cells[place] ?? ''
}

/** Reads numbers under a heading; a cell that is none is refused with its row. */
export function numbers(table: Table, wanted: string): (row: TableRow) => number {
  const cell = column(table, wanted)
  return (row) => {
    const found = numberOf(cell(row), table.decimalComma)
    if (found !== null) return found
    throw invalid(
      `Row ${row.row}: ${shown(cell(row))} under "${wanted}" is not a number. Write a plain number such as 12.5.`,
    )
  }
}

/** Reads a yes or no, written 1 or 0. */
export function flags(table: Table, wanted: string): (row: TableRow) => boolean {
  const cell = column(table, wanted)
  return (row) => {
    const number = numberOf(cell(row), table.decimalComma)
    if (number === 0 || number === 1) return number === 1
    throw invalid(
      `Row ${row.row}: ${shown(cell(row))} under "${wanted}" is neither 0 nor 1. Write 1 for yes, 0 for no.`,
    )
  }
}

/** Reads names under a heading; an empty one is refused with its row. */
export function names(table: Table, wanted: string): (row: TableRow) => string {
  const cell = column(table, wanted)
  return (row) => {
    if (cell(row) !== '') return cell(row)
    throw invalid(`Row ${row.row} is empty under "${wanted}". Fill it in, or leave the row out.`)
  }
}

/** What statistics programs write where nothing was measured. */
export const isMissing = (cell: string): boolean => ['', 'NA'].includes(cell)

const shown = (cell: string) => (cell === '' ? 'an empty cell' : `"${cell}"`)

function numberOf(cell: string, decimalComma: boolean): number | null {
  const plain = decimalComma ? cell.replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : cell
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const number = Number(plain)
  return Number.isFinite(number) ? number : null
}

/** The text of a file; a sentence where there is none to read. */
export async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const { code } = z.object({ code: z.string().optional() }).parse(error)
    if (code === 'ENOENT')
      throw new CommandRefused(`There is no file ${path}. Check its path.`, exit.notFound)
    if (code === 'EISDIR') throw new CommandRefused(`${path} is a folder. Give a file in it.`, exit.usage)
    throw error
  }
}

function separatorOf(heading: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: heading.split(mark).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark
}

function recordsOf(name: string, text: string, delimiter: string): string[][] {
  try {
    const records = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false })
    return z.array(z.array(z.string())).parse(records)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = z.object({ lines: z.number() }).safeParse(error).data?.lines
    throw invalid(
      `${name} cannot be read as CSV${line === undefined ? '' : ` at line ${line}`}. Close each double quote, and double those within text.`,
    )
  }
}
