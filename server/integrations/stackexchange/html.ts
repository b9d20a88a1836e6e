import { type ChildNode, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import {
  asLine,
  asLines,
  codeBlock,
  codeSpan,
  escaped,
  link,
  linkTarget,
  plainParagraphs,
  quote,
} from '../archives/markdown.ts'

export type Converted = { markdown: string; images: number }
type Drawing = { images: number }

/** Deeper than any text a person wrote; a hostile one comes out flat instead of exhausting the stack. */
const deepest = 60

/** HTML to Markdown in which no raw HTML is left. Never throws. */
export function htmlToMarkdown(html: string): Converted {
  if (isBottomless(html)) return { markdown: plainParagraphs(html), images: 0 }
  const drawing = { images: 0 }
  const markdown = blocks(parseDocument(html).children, drawing, 0)
  return { markdown, images: drawing.images }
}

/** The parser's time grows with the square of the depth: such a source is shown as it stands, tags and all. */
function isBottomless(html: string): boolean {
  let depth = 0
  for (const [, closing] of html.matchAll(/<(\/?)(?!br|hr|img|p\b|li\b)[a-z]/gi)) {
    depth = closing === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > 2000) return true
  }
  return false
}

const headings: Record<string, string> = {
  h1: '#',
  h2: '##',
  h3: '###',
  h4: '####',
  h5: '#####',
  h6: '######',
}
const containers = new Set([
  'div',
  'section',
  'article',
  'center',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'body',
  'html',
])
const blockTags = new Set([
  ...Object.keys(headings),
  ...containers,
  'p',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'hr',
  'table',
])
const unseen = new Set(['script', 'style', 'head', 'template', 'iframe', 'object', 'svg', 'math'])

function blocks(nodes: ChildNode[], drawing: Drawing, depth: number): string {
  const out: string[] = []
  let run: ChildNode[] = []
  const flush = () => {
    out.push(paragraph(run, drawing, depth))
    run = []
  }
  for (const node of nodes) {
    if (!isTag(node) || !blockTags.has(node.name)) {
      run.push(node)
      continue
    }
    flush()
    out.push(
      depth > deepest
        ? asLines(escaped(flat([node])))
        : block(node.name, node.children, node.attribs, drawing, depth + 1),
    )
  }
  flush()
  return out.filter((part) => part.trim() !== '').join('\n\n')
}

function block(
  tag: string,
  children: ChildNode[],
  attributes: Record<string, string>,
  drawing: Drawing,
  depth: number,
): string {
  const mark = headings[tag]
  if (mark !== undefined) return heading(mark, children, drawing, depth)
  if (tag === 'hr') return '---'
  if (tag === 'pre') return codeBlock(flat(children))
  if (tag === 'ul' || tag === 'ol') return list(tag, children, attributes, drawing, depth)
  if (tag === 'table') return table(children, drawing, depth)
  const inside = blocks(children, drawing, depth)
  return tag === 'blockquote' && inside !== '' ? quote(inside) : inside
}

function heading(mark: string, children: ChildNode[], drawing: Drawing, depth: number): string {
  const title = inline(children, drawing, depth).replace(/\s+/g, ' ').trim()
  return title === '' ? '' : `${mark} ${title.replace(/(#+)$/, '\\$1')}`
}

function list(
  tag: string,
  children: ChildNode[],
  attributes: Record<string, string>,
  drawing: Drawing,
  depth: number,
): string {
  const start = Number.parseInt(attributes.start ?? '1', 10)
  let number = start >= 0 && start < 1_000_000 ? start : 1
  const items: string[] = []
  for (const node of children) {
    const content = isTag(node) && node.name === 'li' ? node.children : [node]
    const text = blocks(content, drawing, depth)
    if (text === '') continue
    const bullet = tag === 'ol' ? `${number}. ` : '- '
    number += 1
    items.push(bullet + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(bullet.length)}`))
  }
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n')
}

/** A table has no place in a conversation: its rows become lines. */
function table(children: ChildNode[], drawing: Drawing, depth: number): string {
  const rows: string[] = []
  for (const node of children) {
    if (isTag(node) && node.name === 'tr') {
      const cells = node.children.filter(isTag).map((cell) => oneLine(blocks(cell.children, drawing, depth)))
      rows.push(cells.join(' \\| '))
    } else if (isTag(node) && depth <= deepest) rows.push(table(node.children, drawing, depth + 1))
    else rows.push(asLine(escaped(oneLine(flat([node])))))
  }
  return rows.filter((row) => row !== '').join('  \n')
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim()
}

function paragraph(nodes: ChildNode[], drawing: Drawing, depth: number): string {
  return asLines(inline(nodes, drawing, depth).trim())
}

const hardBreak = '\n'

function inline(nodes: ChildNode[], drawing: Drawing, depth: number): string {
  if (depth > deepest) return escaped(oneLine(flat(nodes)))
  return nodes.map((node) => inlineNode(node, drawing, depth + 1)).join('')
}

function inlineNode(node: ChildNode, drawing: Drawing, depth: number): string {
  if (isText(node)) return escaped(node.data.replace(/\s+/g, ' '))
  if (!isTag(node) || unseen.has(node.name)) return ''
  const { name, attribs, children } = node
  if (name === 'br') return hardBreak
  if (name === 'img') return image(attribs, drawing)
  if (name === 'code' || name === 'kbd' || name === 'samp' || name === 'tt') return codeSpan(flat(children))
  if (name === 'a') return link(oneLine(inline(children, drawing, depth)), absolute(attribs.href ?? ''))
  const text = inline(children, drawing, depth)
  if (name === 'strong' || name === 'b') return wrapped('**', text)
  if (name === 'em' || name === 'i') return wrapped('*', text)
  if (name === 's' || name === 'strike' || name === 'del') return wrapped('~~', text)
  if (name === 'sup') return raised(text, '⁰¹²³⁴⁵⁶⁷⁸⁹')
  if (name === 'sub') return raised(text, '₀₁₂₃₄₅₆₇₈₉')
  return blockTags.has(name) ? hardBreak + text + hardBreak : text
}

function image({ src = '', alt = '' }: Record<string, string>, drawing: Drawing): string {
  const target = linkTarget(absolute(src))
  if (target === null) return escaped(alt)
  drawing.images += 1
  return `![${escaped(oneLine(alt))}](${target})`
}

function absolute(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address
}

function wrapped(mark: string, text: string): string {
  const core = text.trim()
  if (core === '' || core.includes('\n')) return text
  const lead = text.slice(0, text.length - text.trimStart().length)
  return lead + mark + core + mark + text.slice(text.trimEnd().length)
}

function raised(text: string, digits: string): string {
  return /^\d+$/.test(text) ? [...text].map((digit) => [...digits][Number(digit)]).join('') : text
}

/** The text alone, without recursion, as deep as it may be. */
function flat(nodes: ChildNode[]): string {
  let text = ''
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) text += node.data
    else if (isTag(node) && node.name === 'br') text += '\n'
    else if (isTag(node) && !unseen.has(node.name)) waiting.push(...[...node.children].reverse())
  }
  return text
}
