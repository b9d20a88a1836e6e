import { markdownLimits, parseMarkdown, type Token, walk } from './parse.ts'
import { type ReferenceKind, referenceOf } from './reference.ts'

export type Mentions = { people: string[]; spaces: string[]; subjects: string[]; files: string[] }

const wordsPerMinute = 230

/**
 * The ids a Markdown text points at with `weft:` links and pictures: each once, lower case, in reading order.
 * Addresses inside code are not mentions. Text that `mayRender` refuses has none. Never throws.
 */
export function mentionsIn(markdown: string): Mentions {
  const found: Record<ReferenceKind, Set<string>> = {
    person: new Set(),
    space: new Set(),
    subject: new Set(),
    file: new Set(),
  }
  const parsed = parseMarkdown(markdown)
  for (const token of typeof parsed === 'string' ? [] : walk(parsed)) {
    const reference = referenceOf(String(token.attrGet('href') ?? token.attrGet('src') ?? ''))
    if (reference !== null) found[reference.kind].add(reference.id)
  }
  const { person, space, subject, file } = found
  return { people: [...person], spaces: [...space], subjects: [...subject], files: [...file] }
}

/**
 * The words of a Markdown text without its marks: one line a block, pictures by their alternative text,
 * code as typed. Not HTML: escape before inserting. Text that `mayRender` refuses comes back as typed,
 * at most 200,000 UTF-16 units. Never throws.
 */
export function plainText(markdown: string): string {
  const parsed = parseMarkdown(markdown)
  if (typeof parsed === 'string') return markdown.slice(0, markdownLimits.characters).trim()
  let text = ''
  for (const token of walk(parsed)) text += wordsOf(token)
  const lines = text.replace(/[^\S\n]+/g, ' ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/**
 * The start of a Markdown text as one plain line of at most `max` UTF-16 units, whole words, with `…` when
 * something was left out. A first word longer than that is cut. Never throws.
 */
export function excerptOf(markdown: string, max = 280): string {
  const line = plainText(markdown).replace(/\s+/g, ' ')
  if (line.length <= max) return line
  const cut = line.slice(0, Math.max(0, max - 1))
  const end = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ')
  const whole = cut.slice(0, end > 0 ? end : cut.length).replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:.!?–—-]+$/u, '')}…`.slice(0, max)
}

/** Whole minutes to read a Markdown text at 230 words a minute, at least 1. */
export function readingMinutes(markdown: string): number {
  return minutesToRead(plainText(markdown))
}

/** The same of a text without marks, as `plainText` gives it. */
export function minutesToRead(plain: string): number {
  const words = plain.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return minutesFor(words)
}

/** Whole minutes to read so many words, at least 1. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

function wordsOf(token: Token): string {
  if (token.type === 'image' || token.type === 'text' || token.type === 'code_inline') return token.content
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n'
  if (token.type === 'fence' || token.type === 'code_block') return `${token.content}\n`
  if (token.type === 'td_close' || token.type === 'th_close') return ' '
  return token.block && token.nesting === -1 ? '\n' : ''
}
