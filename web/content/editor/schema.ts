import {
  type Extensions,
  Mark,
  markInputRule,
  Node,
  nodeInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core'
import { imageSourceOf } from '../../../engines/text/reference.ts'

// What a text may hold is what the server renders, and nothing more. The first row of a table is its head, so a
// cell needs no kind of its own; a title is drawn one level lower than it is written, below the page's own.

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const text = Node.create({ name: 'text', group: 'inline' })

const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${Math.min(6, Number(node.attrs.level) + 1)}`, 0],
  addInputRules() {
    return levels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^(#{${level}})\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})
const levels = [1, 2, 3, 4, 5, 6]

const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

const codeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({ language: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', ['code', { spellcheck: 'false' }, 0]],
  addInputRules() {
    const getAttributes = ([, language = '']: RegExpMatchArray) => ({ language })
    return [textblockTypeInputRule({ find: /^```([a-z0-9+#-]*)\s$/i, type: this.type, getAttributes })]
  },
})

const horizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^---$/, type: this.type })]
  },
})

const tight = { tight: { default: true, rendered: false } }
const bulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => tight,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })]
  },
})

const orderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({ ...tight, start: { default: 1 } }),
  parseHTML: () => [
    { tag: 'ol', getAttrs: (list) => ({ start: Number(list.getAttribute('start') ?? 1) || 1 }) },
  ],
  renderHTML: ({ HTMLAttributes: { start } }) => ['ol', start === 1 ? {} : { start }, 0],
  addInputRules() {
    const getAttributes = ([, start]: RegExpMatchArray) => ({ start: Number(start) })
    return [wrappingInputRule({ find: /^(\d{1,9})\.\s$/, type: this.type, getAttributes })]
  },
})

const listItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
})

const roles = new Map([
  ['table', 'table'],
  ['tableRow', 'row'],
  ['tableCell', 'cell'],
])

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => (roles.has(name) ? { tableRole: roles.get(name) } : {}),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
})

const tableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const tableCell = Node.create({
  name: 'tableCell',
  content: '(text | image | mention)*',
  isolating: true,
  addAttributes: () => ({
    align: {
      default: null,
      parseHTML: (cell) => cell.getAttribute('data-align'),
      renderHTML: ({ align }) => (align ? { 'data-align': align } : {}),
    },
    ...{ colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false } },
    colwidth: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
})

/** A line end that is read as a space. */
const softBreak = Node.create({
  name: 'softBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'span[data-soft]' }],
  renderHTML: () => ['span', { 'data-soft': '' }, ' '],
  renderText: () => ' ',
})

const image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: null } }),
  parseHTML: () => [{ tag: 'img[src^="/api/v1/files/"]' }],
  renderHTML: ({ HTMLAttributes: { src, alt } }) => ['img', { src: imageSourceOf(String(src)) ?? '', alt }],
})

const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  addAttributes: () => ({
    kind: { default: 'person', ...kept('kind') },
    id: { default: '', ...kept('id') },
    name: { default: '', ...kept('name') },
  }),
  parseHTML: () => [{ tag: 'span[data-name]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { class: 'mention', ...HTMLAttributes },
    signOf(String(node.attrs.kind)) + String(node.attrs.name),
  ],
  renderText: ({ node }) => signOf(String(node.attrs.kind)) + String(node.attrs.name),
})

const kept = (name: string) => ({
  parseHTML: (shown: HTMLElement) => shown.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name]) }),
})

const signOf = (kind: string) => (kind === 'person' ? '@' : '#')

const link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [{ tag: 'a[href^="http"]' }, { tag: 'a[href^="mailto:"]' }, { tag: 'a[href^="tel:"]' }],
  renderHTML: ({ HTMLAttributes: { href, title } }) => ['a', { href, title, rel: 'noopener' }, 0],
})

const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (b) => b.style.fontWeight !== 'normal' && null },
  ],
  renderHTML: () => ['strong', 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(\*\*(?!\s)([^*]+)(?<!\s)\*\*)$/, type: this.type })]
  },
})

const italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i', getAttrs: (i) => i.style.fontStyle !== 'normal' && null }],
  renderHTML: () => ['em', 0],
  addInputRules() {
    return [
      markInputRule({ find: /(?:^|[^*])(\*(?!\s)([^*]+)(?<!\s)\*)$/, type: this.type }),
      markInputRule({ find: /(?:^|\s)(_(?!\s)([^_]+)(?<!\s)_)$/, type: this.type }),
    ]
  },
})

const strike = Mark.create({
  name: 'strike',
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }],
  renderHTML: () => ['s', 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(~~(?!\s)([^~]+)(?<!\s)~~)$/, type: this.type })]
  },
})

const code = Mark.create({
  name: 'code',
  code: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', { spellcheck: 'false' }, 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])(`([^`]+)`)$/, type: this.type })]
  },
})

export const pieces: Extensions = [
  ...[doc, paragraph, heading, blockquote, codeBlock, horizontalRule, bulletList, orderedList, listItem],
  ...[table, tableRow, tableCell, text, hardBreak, softBreak, image, mention],
  // Their order is the order in which they close: code within all others.
  ...[link, bold, italic, strike, code],
]
