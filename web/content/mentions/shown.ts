/** A mention as it shows in the text being written: `@Inès Carvalho`, for a link that names her by her id. */
export type ShownMention = { short: string; link: string; at: number }
export type Shown = { text: string; mentions: readonly ShownMention[] }

const links =
  /\[([@#](?:\\.|[^\\[\]\n])*)\]\(weft:(?:person|space|subject)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)/g

/** The text as it shows while it is written: mentions by their names alone. */
export function shown(text: string): Shown {
  const mentions: ShownMention[] = []
  let saved = 0
  const made = text.replace(links, (link, label: string, from: number) => {
    const short = label.replace(/\\([\\[\]*_`~<&])/g, '$1')
    mentions.push({ short, link, at: from - saved })
    saved += link.length - short.length
    return short
  })
  return { text: made, mentions }
}

/**
 * The text to keep once what shows was edited into `typed`, the caret at `caret`. Mentions that the edit did not touch
 * stay; one that it cut becomes plain words; a name already mentioned here is a mention again when it is written out.
 */
export function retyped(
  text: string,
  typed: string,
  { caret, known }: { caret: number; known: ReadonlyMap<string, string> },
): string {
  const before = shown(text)
  const behind = commonEnd(before.text, typed, Math.max(0, typed.length - caret))
  const ahead = commonStart(before.text, typed, Math.min(before.text.length, typed.length) - behind)
  const kept = [
    linked(before, 0, ahead),
    typed.slice(ahead, typed.length - behind),
    linked(before, before.text.length - behind, before.text.length),
  ]
  return relinked(kept.join(''), known)
}

/** That part of what shows, its whole mentions as links. */
function linked({ text, mentions }: Shown, from: number, to: number): string {
  const whole = mentions.filter(({ at, short }) => at >= from && at + short.length <= to)
  const pieces = whole.map(({ at, short, link }, index) => {
    const previous = whole[index - 1]
    return text.slice(previous ? previous.at + previous.short.length : from, at) + link
  })
  const last = whole.at(-1)
  return pieces.join('') + text.slice(last ? last.at + last.short.length : from, to)
}

function relinked(text: string, known: ReadonlyMap<string, string>): string {
  const names = [...known.keys()].sort((one, other) => other.length - one.length).map(escaped)
  if (names.length === 0) return text
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const plain = (words: string) => words.replace(named, (name) => known.get(name) ?? name)
  const standing = [...text.matchAll(links)]
  const pieces = standing.map((link, index) => {
    const previous = standing[index - 1]
    return plain(text.slice(previous ? previous.index + previous[0].length : 0, link.index)) + link[0]
  })
  const last = standing.at(-1)
  return pieces.join('') + plain(text.slice(last ? last.index + last[0].length : 0))
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function commonStart(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return length
}

function commonEnd(one: string, other: string, most: number): number {
  let length = 0
  const longest = Math.min(most, one.length, other.length)
  while (length < longest && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1
  return length
}

/** Where in the text that is kept stands what shows at this place; behind a mention, when it is inside one. */
export function keptAt({ mentions }: Shown, at: number): number {
  const ahead = mentions.filter((mention) => mention.at < at)
  const inside = ahead.find(({ at: from, short }) => at < from + short.length)
  const shownAt = inside ? inside.at + inside.short.length : at
  return shownAt + ahead.reduce((more, { link, short }) => more + link.length - short.length, 0)
}
