/** Pieces of Markdown that read back as exactly the text given; what they return holds no raw HTML. */

const misread = /[\\`*[\]<|~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
const controls = /[^\P{Cc}\n\t]/gu

/** Text inside a line. */
export function escaped(text: string): string {
  return text.replace(controls, '').replace(misread, '\\$&')
}

/** Lines already escaped or marked up: what Markdown would take for a heading, list, quote or rule at their start. */
export function asLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(asLine).join('  \n')
}

export function asLine(line: string): string {
  return line
    .trim()
    .replace(/^(?=[#>+=-]|:-)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\')
}

export function plainParagraphs(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)
  return paragraphs
    .map((paragraph) => asLines(escaped(paragraph.trim())))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

export function codeSpan(code: string): string {
  const line = code.replace(controls, '').replace(/\s*\n\s*/g, ' ')
  if (line.trim() === '') return escaped(line)
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return ticks + pad + line + pad + ticks
}

export function codeBlock(code: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(code) + 1))
  const lines = code.replace(controls, '').replace(/^\n+/, '').trimEnd()
  return `${ticks}\n${lines}\n${ticks}`
}

export function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** `label` is Markdown already. An address that is neither the web's nor a mail's is left out. */
export function link(label: string, address: string): string {
  const target = linkTarget(address)
  if (target === null) return label
  const shown = label.trim() === '' ? escaped(address) : label
  return `[${shown}](${target})`
}

export function linkTarget(address: string): string | null {
  const clean = address.trim().replace(/[\p{Cc}]/gu, '')
  if (!/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i.test(clean)) return null
  return clean.replace(/[\s<>()\\`"|]/g, percent).replace(/&(?=#?\w+;)/g, '&amp;')
}

export function mention(kind: 'person' | 'space', sourceId: string, name: string): string {
  const sign = kind === 'person' ? '@' : '#'
  return `[${sign}${escaped(name.replace(/\s+/g, ' '))}](weft:${kind}/${addressPart(sourceId)})`
}

function percent(character: string): string {
  return encodeURIComponent(character).replace(/[()]/, asHex)
}

function asHex(character: string): string {
  return character === '(' ? '%28' : '%29'
}

function addressPart(sourceId: string): string {
  return encodeURIComponent(sourceId.toWellFormed()).replace(/[()]/g, asHex)
}

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
