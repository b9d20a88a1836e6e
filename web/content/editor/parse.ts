import type { JSONContent } from '@tiptap/core'
import { parseMarkdown, type Token } from '../../../engines/text/parse.ts'
import { referenceOf } from '../../../engines/text/reference.ts'

type Marks = NonNullable<JSONContent['marks']>

/** The document of a Markdown text, read by the same parser that renders it; null when it is too much for one. */
export function docOf(markdown: string): JSONContent | null {
  const tokens = parseMarkdown(markdown)
  if (typeof tokens === 'string') return null
  const content = blocksOf(tokens)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function blocksOf(tokens: readonly Token[]): JSONContent[] {
  const open: Open[] = [{ token: null, content: [], at: -1 }]
  for (const [at, token] of tokens.entries()) {
    const top = open.at(-1)
    if (!top) break
    if (token.nesting === 1) open.push({ token, content: [], at })
    else if (token.nesting === -1) {
      const { token: opening, content, at: from } = open.pop() ?? top
      if (opening) open.at(-1)?.content.push(...blockOf(opening, content, tokens.slice(from, at)))
    } else top.content.push(...leafOf(token))
  }
  return open[0]?.content ?? []
}

type Open = { token: Token | null; content: JSONContent[]; at: number }

function leafOf(token: Token): JSONContent[] {
  if (token.type === 'inline') return inlineOf(token.children ?? [])
  if (token.type === 'hr') return [{ type: 'horizontalRule' }]
  const text = token.content.replace(/\n$/, '')
  const content = text ? [{ type: 'text', text }] : []
  return [{ type: 'codeBlock', attrs: { language: token.info.trim() }, content }]
}

function blockOf(token: Token, content: JSONContent[], inside: readonly Token[]): JSONContent[] {
  const { type } = token
  if (type === 'thead_open' || type === 'tbody_open') return content
  if (type === 'heading_open')
    return [{ type: 'heading', attrs: { level: Number(token.tag.slice(1)) }, content }]
  if (type === 'bullet_list_open')
    return [{ type: 'bulletList', attrs: { tight: isTight(token, inside) }, content }]
  if (type === 'ordered_list_open') {
    const start = Number(token.attrGet('start') ?? 1)
    return [{ type: 'orderedList', attrs: { start, tight: isTight(token, inside) }, content }]
  }
  if (type === 'list_item_open') return [{ type: 'listItem', content: filled(content) }]
  if (type === 'blockquote_open') return [{ type: 'blockquote', content: filled(content) }]
  if (type === 'th_open' || type === 'td_open') {
    const [, align = null] = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? '')) ?? []
    return [{ type: 'tableCell', attrs: { align }, content }]
  }
  if (type === 'tr_open') return [{ type: 'tableRow', content }]
  return [{ type: type === 'table_open' ? 'table' : 'paragraph', content }]
}

const filled = (content: JSONContent[]) => (content.length > 0 ? content : [{ type: 'paragraph' }])

/** A list is loose when the paragraphs of its items stand apart. */
function isTight(list: Token, inside: readonly Token[]): boolean {
  return !inside.some(
    ({ type, level, hidden }) => type === 'paragraph_open' && level === list.level + 2 && !hidden,
  )
}

function inlineOf(tokens: readonly Token[]): JSONContent[] {
  const content: JSONContent[] = []
  let marks: Marks = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const named = mentionAt(tokens, at)
    const mark = markOf(token)
    if (named) {
      content.push(marked(named, marks))
      at += 2
    } else if (token.nesting === -1) marks = mark ? marks.slice(0, -1) : marks
    else if (token.nesting === 1) marks = mark ? [...marks, mark] : marks
    else content.push(...piecesOf(token).map((piece) => marked(piece, marks)))
  }
  return joined(content)
}

const marked = (piece: JSONContent, marks: Marks): JSONContent => {
  const own = [...marks, ...(piece.marks ?? [])]
  const each = ranks.flatMap((rank) => own.find(({ type }) => type === rank) ?? [])
  return each.length > 0 ? { ...piece, marks: each } : piece
}

/** As the schema orders them. */
const ranks = ['link', 'bold', 'italic', 'strike', 'code']

/** Neighbours that differ in nothing are one text. */
function joined(content: readonly JSONContent[]): JSONContent[] {
  const made: JSONContent[] = []
  for (const piece of content) {
    const last = made.at(-1)
    const same = last?.text && piece.text && JSON.stringify(last.marks) === JSON.stringify(piece.marks)
    if (same) made[made.length - 1] = { ...last, text: `${last.text}${piece.text}` }
    else made.push(piece)
  }
  return made
}

/** `[@Awa](weft:person/…)`: three tokens, one mention. */
function mentionAt(tokens: readonly Token[], at: number): JSONContent | null {
  const [opening, text, closing] = tokens.slice(at, at + 3)
  if (opening?.type !== 'link_open' || text?.type !== 'text' || closing?.type !== 'link_close') return null
  const reference = referenceOf(String(opening.attrGet('href') ?? ''))
  const sign = reference?.kind === 'person' ? '@' : '#'
  if (!reference || reference.kind === 'file' || opening.attrGet('title') !== null) return null
  if (!text.content.startsWith(sign) || text.content.length < 2) return null
  return { type: 'mention', attrs: { ...reference, name: text.content.slice(1) } }
}

function markOf(token: Token): Marks[number] | null {
  if (token.type.startsWith('em_')) return { type: 'italic' }
  if (token.type.startsWith('strong_')) return { type: 'bold' }
  if (token.type.startsWith('s_')) return { type: 'strike' }
  // Addresses that stand for themselves are text: they are found again where they are rendered.
  if (!token.type.startsWith('link_') || token.markup === 'linkify' || token.markup === 'autolink')
    return null
  return { type: 'link', attrs: { href: token.attrGet('href') ?? '', title: token.attrGet('title') ?? null } }
}

function piecesOf(token: Token): JSONContent[] {
  if (token.type === 'hardbreak') return [{ type: 'hardBreak' }]
  if (token.type === 'softbreak') return [{ type: 'softBreak' }]
  if (token.type === 'image') {
    const alt = (token.children ?? []).map(({ content }) => content).join('')
    const title = token.attrGet('title') ?? null
    return [{ type: 'image', attrs: { src: String(token.attrGet('src') ?? ''), alt, title } }]
  }
  if (token.content === '') return []
  const marks = token.type === 'code_inline' ? [{ type: 'code' }] : []
  return [{ type: 'text', text: token.content, ...(marks.length > 0 && { marks }) }]
}
