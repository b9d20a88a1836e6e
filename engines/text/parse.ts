import markdownIt, { type MarkdownIt, type StateCore, type Token } from 'markdown-it'
import { imageSourceOf, referenceOf } from './reference.ts'

export type { Token }
export type MarkdownRefusal =
  | 'markdown.too_long'
  | 'markdown.too_many_links'
  | 'markdown.too_deep'
  | 'markdown.too_many_parts'

/**
 * What one text may hold: characters (UTF-16 units), links and pictures together, levels of nesting,
 * parts (paragraphs, marks, pieces of text as the parser counts them), table cells (empty ones included),
 * lines, opening square brackets, at signs.
 */
export const markdownLimits = {
  characters: 200_000,
  links: 2_000,
  nesting: 50,
  parts: 40_000,
  cells: 10_000,
  lines: 20_000,
  brackets: 20_000,
  atSigns: 10_000,
} as const

export const parser = openParser()

/** The tokens of a Markdown text, or the word for what is too much in it. */
export function parseMarkdown(markdown: string): Token[] | MarkdownRefusal {
  if (markdown.length > markdownLimits.characters) return 'markdown.too_long'
  if (costsTooMuch(markdown)) return 'markdown.too_many_parts'
  const tokens = parser.parse(markdown, {})
  return excessOf(tokens) ?? tokens
}

/** Every token in reading order, those inside paragraphs, headings and cells included. */
export function* walk(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token
    if (token.children !== null && token.type !== 'image') yield* walk(token.children)
  }
}

/** Asked before parsing, since these are what takes the parser long. */
function costsTooMuch(markdown: string): boolean {
  const { lines, brackets, atSigns, cells } = markdownLimits
  if (count(markdown, '\n') > lines || cellsAtMost(markdown) > cells) return true
  return count(markdown, '[') > brackets || count(markdown, '@') > atSigns
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1
  return found
}

/** Short rows are filled up to the width of their table. */
function cellsAtMost(markdown: string): number {
  let cells = 0
  let width = 0
  for (const line of markdown.split('\n')) {
    if (line.includes('-') && /^[\s>|:+*-]+$/.test(line)) width = Math.max(width, line.split('|').length)
    else if (line.trim() === '') width = 0
    cells += width > 1 ? width : 0
  }
  return cells
}

function excessOf(tokens: readonly Token[]): MarkdownRefusal | null {
  let links = 0
  let parts = 0
  for (const token of walk(tokens)) {
    // The parser drops what lies below its limit without a word: refuse at the last level it still shows.
    if (token.nesting === 1 && token.level >= markdownLimits.nesting - 1) return 'markdown.too_deep'
    if (token.type === 'link_open' || token.type === 'image') links += 1
    parts += 1
    if (links > markdownLimits.links) return 'markdown.too_many_links'
    if (parts > markdownLimits.parts) return 'markdown.too_many_parts'
  }
  return null
}

function openParser(): MarkdownIt {
  const markdown = markdownIt({ html: false, linkify: true, maxNesting: markdownLimits.nesting })
  markdown.validateLink = isAllowedAddress
  // Without a scheme, `notes.md` or `main.rs` would turn into links.
  markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true })
  markdown.core.ruler.push('foreign_pictures', linkForeignPictures)
  return markdown
}

function isAllowedAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s]/i.test(address.trim()) || referenceOf(address.trim()) !== null
}

function linkForeignPictures(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.children !== null) token.children = withoutForeignPictures(state, token.children)
  }
}

/** A picture from elsewhere would tell its host who reads: it becomes a link, or its words inside a link. */
function withoutForeignPictures(state: StateCore, children: Token[]): Token[] {
  let insideLink = false
  return children.flatMap((token) => {
    if (token.type === 'link_open') insideLink = true
    if (token.type === 'link_close') insideLink = false
    const source = token.type === 'image' ? String(token.attrGet('src') ?? '') : ''
    if (token.type !== 'image' || imageSourceOf(source) !== null) return [token]
    const words = new state.Token('text', '', 0)
    words.content = [...walk(token.children ?? [])].map(({ content }) => content).join('') || source
    if (insideLink) return [words]
    const opening = new state.Token('link_open', 'a', 1)
    opening.attrSet('href', source)
    return [opening, words, new state.Token('link_close', 'a', -1)]
  })
}
