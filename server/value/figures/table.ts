import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

export type Separator = ',' | ';' | '\t'
export type Line = { row: number; cells: string[] }
export type TableFile = {
  separator: Separator
  encoding: 'utf-8' | 'windows-1252'
  heads: Line
  lines: Line[]
}
export type Unreadable = { unreadable: 'empty' | 'not_text' | 'wrong_csv'; row: number }

const record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/** The file as lines of cells, with the number of each in the file; empty lines are left out. */
export function tableOf(bytes: Buffer): TableFile | Unreadable {
  const decoded = textOf(bytes)
  if (decoded === null) return { unreadable: 'not_text', row: 0 }
  const { encoding } = decoded
  // Spreadsheets may begin a file with the separator that they used.
  const named = /^sep=(.)\r?\n/i.exec(decoded.text)
  const text = named ? decoded.text.slice(named[0].length) : decoded.text
  const separator = separatorOf(text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '')
  try {
    const options = { delimiter: separator, relax_column_count: true, info: true, max_record_size: 100_000 }
    const [heads, ...lines] = z
      .array(record)
      .parse(parse(text, options))
      .map(({ record: cells, info }) => ({
        row: info.lines + (named ? 1 : 0),
        cells: cells.map((cell) => cell.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '')),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    if (!heads || lines.length === 0) return { unreadable: 'empty', row: heads?.row ?? 0 }
    return { separator, encoding, heads, lines }
  } catch (error) {
    if (error instanceof CsvError) return { unreadable: 'wrong_csv', row: Number(error.lines ?? 0) }
    throw error
  }
}

function textOf(bytes: Buffer): { text: string; encoding: TableFile['encoding'] } | null {
  if (bytes.includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function separatorOf(heads: string): Separator {
  const bare = heads.replace(/"[^"]*"/g, '')
  const count = (separator: string) => bare.split(separator).length
  const candidates: Separator[] = [';', '\t', ',']
  return candidates.reduce((best, each) => (count(each) > count(best) ? each : best))
}
