/** What a letter may do, and the letters it does it by at first: one, or two typed one after the other. */
export const firstLetters = {
  home: ['g', 'h'],
  inbox: ['g', 'i'],
  spaces: ['g', 's'],
  questions: ['g', 'q'],
  people: ['g', 'p'],
  conversations: ['g', 'm'],
  drafts: ['g', 'd'],
  saved: ['g', 'b'],
  back: ['u'],
  nextLine: ['j'],
  lineBefore: ['k'],
  loadNew: ['.'],
  ask: ['c'],
  reply: ['r'],
  edit: ['e'],
  react: ['l'],
  done: ['e'],
  save: ['s'],
  saveForLater: ['b'],
  undo: ['z'],
  mutedLevel: ['m', 'm'],
  normalLevel: ['m', 'n'],
  trackingLevel: ['m', 't'],
  watchingLevel: ['m', 'w'],
  palette: ['/'],
  keys: ['?'],
} as const satisfies Record<string, readonly string[]>

export type LetterAct = keyof typeof firstLetters
/** No letters: this act has none here. */
export type Letters = Readonly<Record<LetterAct, readonly string[]>>

export const letterActs = Object.keys(firstLetters).filter(isAct)
export const mostLetters = 2

/** Acts of one place alone; all others are everywhere. The same letter may serve two places. */
const placeOf: Partial<Record<LetterAct, 'thread' | 'inbox'>> = {
  ...{ reply: 'thread', edit: 'thread', react: 'thread' },
  ...{ done: 'inbox', save: 'inbox' },
}

const kept = 'weft.letters'

/** The letters of this device. */
export function lettersHere(): Letters {
  return { ...firstLetters, ...changedLetters() }
}

export function changeLetters(act: LetterAct, keys: readonly string[]): void {
  const changed = { ...changedLetters(), [act]: keys }
  localStorage.setItem(kept, JSON.stringify(changed))
}

export function restoreLetters(): void {
  localStorage.removeItem(kept)
}

export const sameLetters = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ')

/** The letters in what was typed into a field: spaces are none, and the last count. */
export function lettersIn(typed: string): string[] {
  return [...typed.replaceAll(/\s/g, '')].slice(-mostLetters)
}

/** The act that these keys would get in the way of: it begins with them, or they with it, on the same screen. */
export function clashOf(act: LetterAct, keys: readonly string[], letters: Letters): LetterAct | null {
  const meets = (other: LetterAct) => {
    const theirs = letters[other]
    if (other === act || keys.length === 0 || theirs.length === 0) return false
    const [mine, place] = [placeOf[act], placeOf[other]]
    if (mine && place && mine !== place) return false
    const shorter = Math.min(keys.length, theirs.length)
    return sameLetters(keys.slice(0, shorter), theirs.slice(0, shorter))
  }
  return letterActs.find(meets) ?? null
}

/** What this device remembers, as far as it can be read. */
function changedLetters(): Partial<Letters> {
  const found = parsed(localStorage.getItem(kept))
  const known = Object.entries(found ?? {}).filter(
    (entry): entry is [LetterAct, string[]] => isAct(entry[0]) && areLetters(entry[1]),
  )
  return Object.fromEntries(known)
}

function parsed(text: string | null): object | null {
  if (!text?.startsWith('{') || !text.endsWith('}')) return null
  const found: unknown = JSON.parse(text)
  return typeof found === 'object' ? found : null
}

function areLetters(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= mostLetters &&
    value.every((key) => typeof key === 'string' && [...key].length === 1)
  )
}

function isAct(name: string): name is LetterAct {
  return Object.hasOwn(firstLetters, name)
}
