import type { Selected } from '../markdown-edit.ts'

/** A mention being typed: its sign, what follows, and where the sign stands. */
export type Typed = { sign: '@' | '#'; q: string; at: number }
export type Mention = { kind: 'person' | 'space' | 'subject'; id: string; name: string }

// After a letter or a bracket it is an address, a fragment or a mention that stands already.
const typing = /(?<=^|[\s(«“"'’—–/])([@#])((?:[^\s@#[\]]+ ?){0,3})$/u
const longest = 60

/** What is being typed before the caret; null when it is no mention, or when something is selected. */
export function typedIn({ text, from, to }: Selected): Typed | null {
  if (from !== to) return null
  const line = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - longest), from)
  const found = typing.exec(line)
  if (!found) return null
  const [whole, sign, q = ''] = found
  return { sign: sign === '#' ? '#' : '@', q: q.trimEnd(), at: from - whole.length }
}

/** The text with the name in the place of what was typed, the caret after it. */
export function mention(text: string, { at }: Typed, to: number, named: Mention): Selected {
  const short = shortOf(named)
  const rest = text.slice(to)
  const space = /^\s/.test(rest) ? '' : ' '
  const caret = at + short.length + 1
  return { text: text.slice(0, at) + short + space + rest, from: caret, to: caret }
}

/** What shows of a mention, */
export const shortOf = ({ kind, name }: Mention): string => `${kind === 'person' ? '@' : '#'}${name}`

/** and what is kept of it. */
export function linkOf(named: Mention): string {
  const { kind, id } = named
  return `[${shortOf(named).replace(/[\\[\]*_`~<&]/g, '\\$&')}](weft:${kind}/${id})`
}

const people = /\]\(weft:person\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/g

/** The ids of the people a text mentions, each once. */
export function peopleIn(text: string): string[] {
  return [...new Set([...text.matchAll(people)].map(([, id = '']) => id))].slice(0, 50)
}
