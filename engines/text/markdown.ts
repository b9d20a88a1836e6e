import { type MarkdownRefusal, markdownLimits, parseMarkdown, parser, type Token } from './parse.ts'
import { clean } from './sanitise.ts'

/**
 * Says whether a Markdown text is small enough to keep: 'allowed', or the word for what `markdownLimits`
 * finds too much in it. Ask before storing; the words are made to be refusal codes. Never throws.
 */
export function mayRender(markdown: string): 'allowed' | MarkdownRefusal {
  const parsed = parseMarkdown(markdown)
  return typeof parsed === 'string' ? parsed : 'allowed'
}

/**
 * Turns Markdown (CommonMark, tables, strike-through, bare addresses) into HTML that is safe to insert.
 * `weft:person/<uuid>` and its siblings become mentions, pictures come from internal files only, headings
 * start at h3. Text that `mayRender` refuses is shown as it was typed, escaped, at most 200,000 units.
 * Never throws; `sanitiseHtml` leaves the answer unchanged.
 */
export function renderMarkdown(markdown: string): string {
  const parsed = parseMarkdown(markdown)
  if (typeof parsed === 'string') return asTyped(markdown)
  shiftHeadings(parsed)
  alignCells(parsed)
  return clean(parser.renderer.render(parsed, parser.options, {}))
}

function asTyped(markdown: string): string {
  const shown = markdown.slice(0, markdownLimits.characters)
  return `<pre>${shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`
}

function shiftHeadings(tokens: Token[]): void {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')
  const highest = headings.reduce((level, { tag }) => Math.min(level, levelOf(tag)), 6)
  for (const heading of headings) heading.tag = `h${Math.min(6, levelOf(heading.tag) - highest + 3)}`
}

function levelOf(tag: string): number {
  return Number(tag.slice(1))
}

function alignCells(tokens: Token[]): void {
  for (const token of tokens) {
    const [, side] = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? '')) ?? []
    if (side !== undefined) token.attrSet('data-align', side)
  }
}
