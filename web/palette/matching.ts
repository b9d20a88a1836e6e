/** The word as everyone types it: without accents, in small letters. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Every word typed begins a word of what is looked for, in any order. */
export function matches(typed: string, texts: readonly string[]): boolean {
  const words = wordsOf(texts.join(' '))
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)))
}

/** It begins with what was typed, or what was typed is one of its words: this is surely what is meant. */
export function meant(typed: string, text: string): boolean {
  const asked = plain(typed).trim()
  if (asked.length < 2) return false
  return plain(text).startsWith(asked) || (asked.length > 3 && wordsOf(text).includes(asked))
}

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
