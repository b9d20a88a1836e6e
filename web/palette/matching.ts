/** The word as everyone types it: without accents, in small letters. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Every word typed begins a word of what is looked for, in any order. */
export function matches(typed: string, texts: readonly string[]): boolean {
  const words = wordsOf(texts.join(' '))
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)))
}

/** The first word itself is what was typed: this is surely what is meant. */
export const meant = (typed: string, text: string): boolean =>
  plain(typed).trim().length > 1 && plain(text).startsWith(plain(typed).trim())

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
