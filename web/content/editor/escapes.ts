type Around = {
  /** Square brackets would end it. */
  inLink: boolean
  /** The character that follows in the next piece of text, if any. */
  next: string
}

const address = /(?:https?|ftp):\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** A text as Markdown that says just this text; addresses stay addresses. */
export function escaped(text: string, around: Around): string {
  let made = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const bare = marksEscaped(found, {
      inLink: around.inLink,
      next: text.slice(index + found.length) || around.next,
    })
    made += marksEscaped(text.slice(from, index), { inLink: around.inLink, next: found })
    made += bare === found || around.inLink ? bare : `<${found}>`
    from = index + found.length
  }
  return made + marksEscaped(text.slice(from), around)
}

const alone = /^[\p{L}\p{N}]$/u

function marksEscaped(text: string, { inLink, next }: Around): string {
  return text.replace(/[\\`*_~[\]<&]/g, (sign, at: number) => {
    const [before = '', after = next[0] ?? ''] = [text[at - 1], text[at + 1]]
    return needsEscape(sign, { before, after, rest: text.slice(at + 1, at + 40) + next, inLink })
      ? `\\${sign}`
      : sign
  })
}

type Sign = { before: string; after: string; rest: string; inLink: boolean }

function needsEscape(sign: string, { before, after, rest, inLink }: Sign): boolean {
  const spaced = /^\s$/.test(before) && /^\s$/.test(after)
  switch (sign) {
    case '\\':
      return after === '' || /[!-/:-@[-`{-~\n]/.test(after)
    case '*':
      return !spaced
    case '_':
      return !spaced && !(alone.test(before) && alone.test(after))
    case '~':
      return before === '' || after === '' || before === '~' || after === '~'
    case '[':
      return inLink
    case ']':
      return inLink || after === '' || '([:'.includes(after)
    case '<':
      return /^[a-z/]/i.test(after)
    case '&':
      return /^#?\w+;/.test(rest)
    default:
      return true
  }
}

/** The lines of a paragraph, none of which begins something else. */
export function lineStartEscaped(lines: string): string {
  return lines
    .split('\n')
    .map((line) => edgesKept(line.replace(/^[ \t]+|[ \t]+$/g, '')))
    .map((line, index) => lineEscaped(line, index > 0))
    .join('\n')
}

// The parser takes these away at the edges of a line, though they are not spaces to whoever typed them.
const edgesKept = (line: string) =>
  line.replace(/^\s+|\s+$/g, (spaces) => [...spaces].map((one) => `&#${one.codePointAt(0)};`).join(''))

function lineEscaped(line: string, below: boolean): string {
  if (below && /^[\s|:-]*-[\s|:-]*$/.test(line)) return line.replace('-', '\\-')
  if (/^(?:#{1,6}|[-+*])(?:\s|$)|^>|^=+\s*$|^(?:[-_*]\s*){3,}$/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}
