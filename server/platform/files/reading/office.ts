import { SaxesParser, type SaxesTagPlain } from 'saxes'
import * as yauzl from 'yauzl'
import { type Gathered, LimitMet, limits } from './limits.ts'

/** The text of a document, sheet or presentation: Office Open XML or OpenDocument. Macros and pictures stay closed. */
export async function readOffice(bytes: Uint8Array, gathered: Gathered): Promise<void> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (zip.entryCount > limits.entries) throw new LimitMet({ whole: true })
  const found: { entry: yauzl.Entry; place: number }[] = []
  let listed = 0
  for await (const entry of zip.eachEntry()) {
    listed += 1
    if (listed > limits.entries) throw new LimitMet({ whole: true })
    const place = placeOf(entry.fileName)
    if (place !== null) found.push({ entry, place })
  }
  if (found.length === 0) throw new Error('No part of this file holds text.')
  const unpacked = { bytes: 0 }
  for (const { entry } of found.sort((one, other) => one.place - other.place)) {
    if (entry.isEncrypted()) throw new Error('This file is locked.')
    weigh(entry.uncompressedSize, entry.compressedSize)
    await readPart(zip, entry, gathered, unpacked)
  }
}

const texts = [
  /^word\/document\.xml$/,
  /^word\/(?:footnotes|endnotes|header\d*|footer\d*)\.xml$/,
  /^xl\/workbook\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/sheet(\d+)\.xml$/,
  /^ppt\/slides\/slide(\d+)\.xml$/,
  /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/,
  /^content\.xml$/,
]

/** Where a part stands among those that hold text; null for the others. */
function placeOf(name: string): number | null {
  for (const [kind, pattern] of texts.entries()) {
    const match = pattern.exec(name)
    if (match) return kind * 100_000 + Math.min(Number(match[1] ?? 0), 99_999)
  }
  return null
}

function weigh(unpacked: number, packed: number): void {
  const isBomb = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio
  if (isBomb || unpacked > limits.unpackedBytes) throw new LimitMet({ whole: true })
}

async function readPart(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  gathered: Gathered,
  unpacked: { bytes: number },
): Promise<void> {
  const parser = textParser(gathered)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let own = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    own += chunk.length
    unpacked.bytes += chunk.length
    weigh(own, entry.compressedSize)
    if (unpacked.bytes > limits.unpackedBytes) throw new LimitMet({ whole: true })
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
  gathered.add('\n')
}

// By local name, in both families: what holds text, what ends a line, what stands for a blank.
const holding = new Set(['t', 'p', 'h'])
const ending = new Set(['p', 'h', 'si', 'row', 'table-row', 'is'])
const blanks = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['line-break', '\n'],
  ['s', ' '],
])

/** Hands over the text of one part. A document type, with whatever it declares, ends the reading. */
function textParser(gathered: Gathered) {
  const parser = new SaxesParser()
  const open: string[] = []
  let inside = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type stands in no office file.')
  })
  parser.on('opentag', (tag) => {
    const name = localName(tag)
    open.push(name)
    if (open.length > limits.depth) throw new LimitMet({ whole: true })
    if (isHolding(tag, name)) inside += 1
    const blank = blanks.get(name)
    if (blank !== undefined) gathered.add(blank)
    const named = name === 'sheet' ? tag.attributes.name : undefined
    if (named !== undefined) gathered.add(`${named}\n`)
  })
  parser.on('closetag', (tag) => {
    const name = localName(tag)
    open.pop()
    if (isHolding(tag, name)) inside -= 1
    if (ending.has(name)) gathered.add('\n')
  })
  parser.on('text', (text) => {
    if (inside > 0) gathered.add(text)
  })
  return parser
}

const localName = ({ name }: SaxesTagPlain) => name.slice(name.indexOf(':') + 1)

// A paragraph of Office Open XML holds runs, whose texts stand in `t`; one of OpenDocument holds its text itself.
const isHolding = (tag: SaxesTagPlain, name: string) =>
  holding.has(name) && (name === 't' || tag.name.startsWith('text:'))
