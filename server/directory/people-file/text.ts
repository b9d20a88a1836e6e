import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { ldifRows, looksLikeLdif, type TableRow } from './ldif.ts'
import { PeopleFileRefused } from './refused.ts'
import type { Encoding, Separator } from './shapes.ts'

/** `separator` null: entries of a directory (LDIF), no table. */
export type TextFile = { path: string; bytes: number; encoding: Encoding; separator: Separator | null }

const largest = 200_000_000

/** Reads the whole file once: only its last byte tells whether it was UTF-8 all along. */
export async function sniff(path: string, maximumBytes = largest): Promise<TextFile> {
  const bytes = await sizeOf(path)
  if (bytes === 0) throw new PeopleFileRefused('empty')
  if (bytes > maximumBytes) throw new PeopleFileRefused('too_large')
  const start = await startOf(path)
  const encoding = encodingByMark(start) ?? (await encodingByContent(path))
  const text = new TextDecoder(encoding).decode(start)
  const [header = ''] = text.split(/\r?\n|\r/)
  return { path, bytes, encoding, separator: looksLikeLdif(text) ? null : separatorOf(header) }
}

/** The headings, then row by row, with the number of the row or line in the file. Cells are text, never formulas. */
export function rowsOf(
  { path, encoding, separator }: TextFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<TableRow> {
  // An LDIF file is read twice; what was read is told of the second time.
  let times = 0
  const read = () => textOf(path, encoding, times++ === 0 ? () => undefined : onBytes)
  return separator === null ? ldifRows(read) : csvRows(textOf(path, encoding, onBytes), separator)
}

async function* csvRows(text: AsyncIterable<string>, separator: Separator): AsyncGenerator<TableRow> {
  const parser = parse({ delimiter: separator, relax_column_count: true, max_record_size: 1_000_000 })
  // The same error comes out of the loop below, so the callback has nothing left to tell.
  pipeline(Readable.from(text), parser, () => undefined)
  let row = 0
  try {
    for await (const record of parser) {
      row += 1
      yield { row, cells: z.array(z.string()).parse(record), heading: row === 1 }
    }
  } catch (error) {
    if (error instanceof CsvError) throw new PeopleFileRefused('wrong_csv', parser.info.lines)
    throw error
  }
}

async function* textOf(
  path: string,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path)) {
    onBytes(chunk.length)
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new PeopleFileRefused('not_text')
    return found.size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new PeopleFileRefused('not_found')
    throw error
  }
}

async function startOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 65_535 })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function encodingByMark(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return null
}

async function encodingByContent(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: Encoding = 'utf-8'
  for await (const chunk of createReadStream(path)) {
    if (chunk.includes(0)) throw new PeopleFileRefused('not_text')
    if (encoding === 'utf-8' && !decodes(decoder, chunk)) encoding = 'windows-1252'
  }
  return encoding === 'utf-8' && !decodes(decoder) ? 'windows-1252' : encoding
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function separatorOf(header: string): Separator {
  const bare = header.replace(/"[^"]*"/g, '')
  const count = (separator: string) => bare.split(separator).length
  const candidates: Separator[] = [',', ';', '\t']
  return candidates.reduce((best, each) => (count(each) > count(best) ? each : best))
}
