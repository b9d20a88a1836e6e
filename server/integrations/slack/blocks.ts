import { z } from 'zod'
import { asLines, codeBlock, codeSpan, escaped, link, mention, quote } from '../archives/markdown.ts'
import { decoded, mrkdwnToMarkdown, type Names, spaceMention } from './mrkdwn.ts'

const word = z.string().optional().catch(undefined)
const style = z.record(z.string(), z.unknown()).catch({})

const inlineElement = z.object({
  type: z.string().catch(''),
  text: word,
  url: word,
  user_id: word,
  channel_id: word,
  usergroup_id: word,
  name: word,
  unicode: word,
  range: word,
  fallback: word,
  value: word,
  style: style.optional(),
})
type Inline = z.infer<typeof inlineElement>

const inlines = z.array(inlineElement).catch([])
const richPart = z.object({
  type: z.string().catch(''),
  style: z.string().optional().catch(undefined),
  indent: z.number().int().min(0).max(8).catch(0),
  offset: z.number().int().min(0).max(100_000).catch(0),
  elements: z.array(z.unknown()).catch([]),
})
type RichPart = z.infer<typeof richPart>

const textObject = z.object({ type: z.string().catch('plain_text'), text: z.string() })
const layoutBlock = z.object({
  type: z.string().catch(''),
  text: textObject.optional().catch(undefined),
  fields: z.array(textObject).catch([]),
  title: textObject.optional().catch(undefined),
  alt_text: word,
  image_url: word,
  elements: z.array(z.unknown()).catch([]),
})

/** `structured`: it holds a list, which Slack's plain `text` can only imitate. */
export type FromBlocks = { markdown: string; structured: boolean }

export function blocksToMarkdown(blocks: unknown, names: Names): FromBlocks {
  const read = z
    .array(layoutBlock.catch(() => layoutBlock.parse({})))
    .catch([])
    .parse(blocks)
  const structured = read.some(({ type, elements }) => type === 'rich_text' && elements.some(isList))
  const parts = read.map((block) => layout(block, names)).filter((part) => part !== '')
  return { markdown: parts.join('\n\n'), structured }
}

function layout(block: z.infer<typeof layoutBlock>, names: Names): string {
  const written = (text: z.infer<typeof textObject> | undefined) => {
    if (text === undefined) return ''
    return text.type === 'mrkdwn' ? mrkdwnToMarkdown(text.text, names) : asLines(escaped(text.text.trim()))
  }
  if (block.type === 'rich_text') return richText(block.elements, names)
  if (block.type === 'divider') return '---'
  if (block.type === 'header') return `### ${escaped((block.text?.text ?? '').replace(/\s+/g, ' ').trim())}`
  if (block.type === 'image') {
    return link(escaped(block.title?.text || block.alt_text || 'image'), block.image_url ?? '')
  }
  const context = block.elements.map((element) => written(textObject.safeParse(element).data))
  return [written(block.text), ...block.fields.map(written), ...context]
    .filter((part) => part !== '')
    .join('\n\n')
}

function isList(element: unknown): boolean {
  return richPart.safeParse(element).data?.type === 'rich_text_list'
}

function richText(elements: unknown[], names: Names): string {
  const parts = elements.map((element) => richPart.catch(() => richPart.parse({})).parse(element))
  let markdown = ''
  let above: RichPart | undefined
  for (const part of parts) {
    const indent = above?.type === 'rich_text_list' ? Math.min(part.indent, above.indent + 1) : 0
    const settled = { ...part, indent }
    const text = richBlock(settled, names)
    if (text.trim() === '') continue
    const together = above?.type === 'rich_text_list' && part.type === 'rich_text_list'
    markdown += markdown === '' ? text : (together ? '\n' : '\n\n') + text
    above = settled
  }
  return markdown
}

function richBlock(part: RichPart, names: Names): string {
  if (part.type === 'rich_text_list') return list(part, names)
  const elements = inlines.parse(part.elements)
  if (part.type === 'rich_text_preformatted') return codeBlock(elements.map(plainText).join(''))
  const text = lines(elements, names)
  return part.type === 'rich_text_quote' && text !== '' ? quote(text) : text
}

function list({ elements, style: kind, indent, offset }: RichPart, names: Names): string {
  const margin = '    '.repeat(indent)
  const items = elements.map((element) => inlines.parse(richPart.safeParse(element).data?.elements))
  return items
    .map((item, index) => {
      const bullet = kind === 'ordered' ? `${offset + index + 1}. ` : '- '
      return margin + bullet + lines(item, names).replace(/\n+/g, `\n${margin}${' '.repeat(bullet.length)}`)
    })
    .join('\n')
}

function lines(elements: Inline[], names: Names): string {
  const text = elements
    .map((element, index) => inline(element, elements[index - 1], elements[index + 1], names))
    .join('')
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => asLines(paragraph.trim()))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function inline(
  element: Inline,
  before: Inline | undefined,
  after: Inline | undefined,
  names: Names,
): string {
  if (element.type === 'user') {
    const id = element.user_id ?? ''
    return mention('person', id, names.person(id, undefined))
  }
  if (element.type === 'channel') return spaceMention(element.channel_id ?? '', undefined, names)
  if (element.type === 'link') return link(escaped(plainText(element)), element.url ?? '')
  if (element.type !== 'text') return escaped(plainText(element))
  return styled(element, last(before), first(after))
}

function plainText(element: Inline): string {
  if (element.type === 'emoji') return emoji(element)
  if (element.type === 'broadcast') return `@${element.range ?? ''}`
  if (element.type === 'usergroup') return `@${element.usergroup_id ?? ''}`
  return decoded(element.text ?? element.url ?? element.fallback ?? element.value ?? '')
}

function emoji({ unicode, name }: Inline): string {
  const points = (unicode ?? '').split('-').map((hex) => Number.parseInt(hex, 16))
  const known = points.every((point) => point > 0x20 && point <= 0x10ffff)
  return known ? String.fromCodePoint(...points) : `:${name ?? ''}:`
}

/** Marks only where Markdown would read them as marks: not over line ends, not half inside a word. */
function styled(element: Inline, before: string, after: string): string {
  const kinds = element.style ?? {}
  const text = plainText(element)
  const core = text.trim()
  if (core === '') return text
  const lead = text.slice(0, text.length - text.trimStart().length)
  const tail = text.slice(text.trimEnd().length)
  if (kinds.code) return lead + codeSpan(core) + tail
  const openable = lead !== '' || isEdge(before)
  const closable = tail !== '' || isEdge(after)
  const inner = escaped(core)
  if (!openable || !closable || core.includes('\n')) return lead + inner + tail
  const open = (kinds.strike ? '~~' : '') + (kinds.bold ? '**' : '') + (kinds.italic ? '_' : '')
  return lead + open + inner + [...open].reverse().join('') + tail
}

function isEdge(character: string): boolean {
  return /^\s?$/.test(character)
}

function last(element: Inline | undefined): string {
  return element === undefined ? '' : (plainText(element).at(-1) ?? 'x')
}

function first(element: Inline | undefined): string {
  return element === undefined ? '' : (plainText(element)[0] ?? 'x')
}
