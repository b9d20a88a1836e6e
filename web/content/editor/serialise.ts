import type { Node } from '@tiptap/pm/model'
import { MarkdownSerializer } from 'prosemirror-markdown'
import { linkOf } from '../mentions/typed.ts'
import { escaped, lineStartEscaped } from './escapes.ts'

/** The Markdown of a document. The marks inside a line are prosemirror-markdown's work; how blocks stand, ours. */
export function markdownOf(doc: Node): string {
  return blocks(doc, { tight: false, inList: false })
}

type Standing = { tight: boolean; inList: boolean }

function blocks(parent: Node, standing: Standing): string {
  const kept = childrenOf(parent).filter((node) => !isBlank(node))
  let written = ''
  let alternate = false
  for (const [index, node] of kept.entries()) {
    const before = kept[index - 1]
    // Two lists that follow each other would be one: the second takes the other sign.
    alternate = before !== undefined && before.type === node.type && isList(node) && !alternate
    const gap = before && standing.tight && mayTouch(before, node) ? '\n' : '\n\n'
    written += (before ? gap : '') + block(node, { ...standing, alternate })
  }
  return written
}

const isBlank = (node: Node) => node.type.name === 'paragraph' && node.childCount === 0
const isList = (node: Node) => node.type.name.endsWith('List')

function childrenOf(parent: Node): Node[] {
  const children: Node[] = []
  parent.forEach((node) => {
    children.push(node)
  })
  return children
}

/** Whether the second stays what it is right under the first. */
function mayTouch(before: Node, node: Node): boolean {
  const [first, second] = [before.type.name, node.type.name]
  if (second === 'paragraph') return ['codeBlock', 'heading', 'horizontalRule'].includes(first)
  if (first === 'paragraph' && second === 'orderedList') return node.attrs.start === 1
  return second !== 'table' && (first !== second || isList(node))
}

function block(node: Node, { inList, alternate }: Standing & { alternate: boolean }): string {
  switch (node.type.name) {
    case 'heading':
      return heading(node)
    case 'codeBlock':
      return fence(node)
    case 'horizontalRule':
      // Inside a list `---` could be the sign of an item.
      return inList ? '___' : '---'
    case 'blockquote':
      return blocks(node, { tight: false, inList: false })
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'bulletList':
      return list(node, () => (alternate ? '* ' : '- '))
    case 'orderedList':
      return list(node, (index) => `${Number(node.attrs.start) + index}${alternate ? ')' : '.'} `)
    case 'table':
      return table(node)
    default:
      return lineStartEscaped(inline(node))
  }
}

function heading(node: Node): string {
  const level = Number(node.attrs.level)
  const text = inline(node)
  // Only the underlined form can go over several lines.
  if (text.includes('\n') && level <= 2) return `${lineStartEscaped(text)}\n${level === 1 ? '===' : '---'}`
  const line = text.replace(/\\?\n/g, ' ').replace(/(?<=^|\s)(#+)$/, '\\$1')
  return `${'#'.repeat(level)} ${line}`.trimEnd()
}

function fence(node: Node): string {
  const language = String(node.attrs.language)
  const sign = language.includes('`') ? '~' : '`'
  const longest = Math.max(
    2,
    ...[...node.textContent.matchAll(sign === '~' ? /~+/g : /`+/g)].map(([run]) => run.length),
  )
  const edge = sign.repeat(longest + 1)
  return [edge + language, ...(node.textContent ? [node.textContent] : []), edge].join('\n')
}

function list(node: Node, sign: (index: number) => string): string {
  const tight = node.attrs.tight !== false && childrenOf(node).every(couldBeTight)
  return childrenOf(node)
    .map((item, index) => {
      const marker = sign(index)
      const lines = blocks(item, { tight, inList: true }).split('\n')
      const indented = lines.map((line) => (line ? ' '.repeat(marker.length) + line : ''))
      return (marker + indented.join('\n').trimStart()).trimEnd()
    })
    .join(tight ? '\n' : '\n\n')
}

function couldBeTight(item: Node): boolean {
  const children = childrenOf(item).filter((node) => !isBlank(node))
  return children.every((node, index) => {
    const before = children[index - 1]
    return !before || mayTouch(before, node)
  })
}

function table(node: Node): string {
  const [head, ...rows] = childrenOf(node).map((row) => childrenOf(row))
  const line = (cells: readonly Node[]) => `| ${cells.map(cell).join(' | ')} |`
  const sides = (head ?? []).map(({ attrs }) => rules.get(String(attrs.align)) ?? '---')
  return [line(head ?? []), `| ${sides.join(' | ')} |`, ...rows.map(line)].join('\n')
}

const rules = new Map([
  ['left', ':---'],
  ['center', ':---:'],
  ['right', '---:'],
])

const cell = (node: Node) => inline(node).replaceAll('|', '\\|').replace(/\\?\n/g, ' ').trim()

/** The Markdown of what stands in one block, as one string. */
function inline(block: Node): string {
  return serializer.serialize(block.type.schema.topNodeType.create(null, block))
}

type Written = ConstructorParameters<typeof MarkdownSerializer>[0][string]
const line: Written = (state, node) => state.renderInline(node)

const serializer = new MarkdownSerializer(
  {
    ...{ paragraph: line, heading: line, tableCell: line },
    text: (state, node, parent, index) =>
      state.text(escaped(node.text ?? '', around(node, parent, index)), false),
    hardBreak(state, _node, parent, index) {
      const after = childrenOf(parent).slice(index + 1)
      if (after.some(({ type }) => !type.name.endsWith('Break'))) state.text('\\\n', false)
    },
    softBreak(state, _node, parent, index) {
      if (index > 0 && index < parent.childCount - 1) state.text('\n', false)
    },
    image(state, { attrs: { src, alt, title } }) {
      const words = escaped(String(alt), { inLink: true, next: '' })
      state.text(`![${words}](${String(src)}${titled(title)})`, false)
    },
    mention: (state, { attrs: { kind, id, name } }) =>
      state.text(linkOf({ kind: kindOf(kind), id: String(id), name: String(name) }), false),
  },
  {
    bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    italic: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
    strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
    code: {
      open: (_state, _mark, parent, index) => ticks(parent.child(index)).open,
      close: (_state, _mark, parent, index) => ticks(parent.child(index - 1)).close,
      escape: false,
    },
    link: {
      open: '[',
      close: (_state, { attrs: { href, title } }) =>
        `](${String(href).replace(/[()\\]/g, '\\$&')}${titled(title)})`,
      mixable: true,
    },
  },
  { hardBreakNodeName: 'hardBreak' },
)

function around(node: Node, parent: Node, index: number) {
  const after = parent.maybeChild(index + 1)
  return { inLink: node.marks.some(({ type }) => type.name === 'link'), next: after?.text ?? '' }
}

/** Longer than any run of ticks within; what begins or ends with one, or with spaces, stands apart from them. */
function ticks({ text = '' }: Node): { open: string; close: string } {
  const run = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([each]) => each.length)) + 1)
  const apart = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '')
  return apart ? { open: `${run} `, close: ` ${run}` } : { open: run, close: run }
}

const titled = (title: unknown) =>
  typeof title === 'string' && title ? ` "${title.replace(/["\\&]/g, '\\$&')}"` : ''

const kindOf = (kind: unknown) => (kind === 'space' || kind === 'subject' ? kind : 'person')
