import { SaxesParser } from 'saxes'
import { type OnBytes, textOf } from './content.ts'
import type { Archive } from './open-archive.ts'
import { ArchiveRefused } from './refused.ts'

export type Row = Readonly<Record<string, string | undefined>>

/** The attributes of each `<row …/>` of a file, as they come. No document type, no nesting, one row in memory at a time. */
export async function* readRows(archive: Archive, name: string, onBytes: OnBytes): AsyncGenerator<Row> {
  const parser = new SaxesParser()
  let rows: Row[] = []
  let depth = 0
  let sinceRow = 0
  const refuse = () => {
    throw new ArchiveRefused('wrong_xml', name, parser.line)
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name: tag, attributes }) => {
    depth += 1
    sinceRow = 0
    if (depth > 2) refuse()
    if (tag === 'row') rows.push(attributes)
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  for await (const piece of textOf(archive, name, onBytes)) {
    sinceRow += piece.length
    if (sinceRow > archive.limits.rowBytes) throw new ArchiveRefused('file_too_large', name, parser.line)
    parser.write(piece)
    yield* rows
    rows = []
  }
  parser.close()
}
