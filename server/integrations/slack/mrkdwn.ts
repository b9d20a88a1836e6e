import {
  asLine,
  codeBlock,
  codeSpan,
  escaped,
  link,
  linkTarget,
  mention,
  quote,
} from '../archives/markdown.ts'

/** Who and where a text speaks of. `space` answers null where the archive does not hold it. */
export type Names = {
  person(id: string, label: string | undefined): string
  space(id: string): string | null
}

const marks = { '*': '**', _: '_', '~': '~~' } as const
const deepest = 4

/** Slack's own markup to Markdown. Never throws; what is not markup comes out as the text it was. */
export function mrkdwnToMarkdown(text: string, names: Names): string {
  const parts = text.replace(/\r\n?/g, '\n').split('```')
  // An even number of parts: the last fence is never closed and is text.
  const closed = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('```')]
  return closed
    .map((part, index) => (index % 2 === 1 ? codeBlock(codeText(part)) : textBlocks(part, names)))
    .filter((block) => block !== '' && block !== '```\n\n```')
    .join('\n\n')
}

export function decoded(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

function codeText(raw: string): string {
  return decoded(
    raw.replace(/<((?:https?|mailto):[^<>|\n]+)(?:\|([^<>\n]*))?>/g, (_, url, label) => label ?? url),
  )
}

function textBlocks(text: string, names: Names): string {
  const blocks: string[] = []
  let lines: string[] = []
  let quoted = false
  const flush = () => {
    const block = lines.join('  \n')
    if (block.trim() !== '') blocks.push(quoted ? quote(block) : block)
    lines = []
  }
  let restQuoted = false
  for (const line of text.split('\n')) {
    restQuoted ||= line.startsWith('&gt;&gt;&gt;')
    const isQuote = restQuoted || line.startsWith('&gt;')
    const content = isQuote ? line.replace(/^(&gt;&gt;&gt;|&gt;) ?/, '') : line
    if (isQuote !== quoted || content.trim() === '') flush()
    quoted = isQuote
    if (content.trim() !== '') lines.push(asLine(inline(content, names, 0)))
  }
  flush()
  return blocks.join('\n\n')
}

const token = /`([^`\n]+)`|<([^<>\n]+)>|[\s\S]/gy

function inline(raw: string, names: Names, depth: number): string {
  let out = ''
  let plain = ''
  let at = 0
  const unclosed = new Set<string>()
  const flush = () => {
    out += escaped(decoded(plain))
    plain = ''
  }
  while (at < raw.length) {
    token.lastIndex = at
    const [whole = '', code, special] = token.exec(raw) ?? []
    if (code !== undefined || special !== undefined) {
      flush()
      out += code !== undefined ? codeSpan(codeText(code)) : spoken(special ?? '', names)
      at += whole.length
      continue
    }
    const mark = markAt(raw, at)
    const end = mark === null || depth >= deepest || unclosed.has(mark) ? -1 : closingOf(raw, at)
    if (mark !== null && end !== -1) {
      flush()
      out += marks[mark] + inline(raw.slice(at + 1, end), names, depth + 1) + marks[mark]
      at = end + 1
      continue
    }
    // No mark that begins later can be closed either: this keeps a hostile line from taking quadratic time.
    if (mark !== null) unclosed.add(mark)
    plain += whole
    at += whole.length
  }
  flush()
  return out
}

function markAt(raw: string, at: number): keyof typeof marks | null {
  const mark = raw[at]
  if (mark !== '*' && mark !== '_' && mark !== '~') return null
  const next = raw[at + 1]
  if (next === undefined || next === mark || /\s/.test(next)) return null
  return raw[at - 1] !== mark && isBoundary(raw[at - 1]) ? mark : null
}

function closingOf(raw: string, from: number): number {
  const mark = raw[from]
  let at = from + 1
  while (at < raw.length) {
    const closes = raw[at] === mark && at > from + 1 && !/\s/.test(raw[at - 1] ?? ' ')
    if (closes && raw[at + 1] !== mark && isBoundary(raw[at + 1])) return at
    token.lastIndex = at
    at += token.exec(raw)?.[0].length ?? 1
  }
  return -1
}

function isBoundary(character: string | undefined): boolean {
  return character === undefined || /[\s\p{P}\p{S}]/u.test(character)
}

/** What stands between angle brackets. */
function spoken(special: string, names: Names): string {
  const bar = special.indexOf('|')
  const target = bar === -1 ? special : special.slice(0, bar)
  const label = bar === -1 ? undefined : decoded(special.slice(bar + 1))
  if (/^@[A-Z0-9]+$/.test(target))
    return mention('person', target.slice(1), names.person(target.slice(1), label))
  if (/^#[A-Z0-9]+$/.test(target)) return spaceMention(target.slice(1), label, names)
  if (target.startsWith('!')) return escaped(announced(target.slice(1), label))
  return address(decoded(target), label)
}

export function spaceMention(id: string, label: string | undefined, names: Names): string {
  const name = names.space(id)
  return name === null ? escaped(`#${label || id}`) : mention('space', id, name)
}

function announced(command: string, label: string | undefined): string {
  const [word = ''] = command.split('^')
  if (label !== undefined && label !== '' && word !== 'here') return label
  return word === 'date' ? '' : `@${word}`
}

function address(url: string, label: string | undefined): string {
  const shown = label ?? url
  if (linkTarget(url) === null || url.startsWith('/'))
    return escaped(label ? `${label} (${url})` : `<${url}>`)
  if (shown === url && /^https?:\/\/[^\s<>`\\]+$/.test(url)) return `<${url}>`
  return link(escaped(shown.replace(/^mailto:/, '')), url)
}
