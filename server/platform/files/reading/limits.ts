/** What a file's text is for the search: read, read in part (its beginning), without legible text, or too large to look into. */
export type TextState = 'readable' | 'partly' | 'unreadable' | 'too_large'

/** What was read of a file. `text` is empty unless something could be read. */
export type ReadText = { state: TextState; text: string }

export type ReadableKind = 'pdf' | 'office' | 'text'

/** Sizes in bytes, texts in UTF-16 units. A ratio above `ratio` counts as a bomb once `ratioFrom` bytes have come out. */
export const limits = {
  /** Larger files are not looked into. */
  fileBytes: 50_000_000,
  letters: 400_000,
  pages: 1000,
  entries: 10_000,
  unpackedBytes: 100_000_000,
  ratio: 200,
  ratioFrom: 5_000_000,
  depth: 200,
} as const

/** A limit was met: what has come out so far is all that will be read, or nothing is (`whole`). */
export class LimitMet extends Error {
  readonly whole: boolean
  constructor({ whole }: { whole: boolean }) {
    super('a limit of reading was met')
    this.whole = whole
  }
}

/** Gathers text up to the limit of letters, lines apart. */
export function gatherText() {
  const parts: string[] = []
  let letters = 0
  return {
    add(part: string) {
      parts.push(part)
      letters += part.length
      if (letters > limits.letters) throw new LimitMet({ whole: false })
    },
    text: () => parts.join('').slice(0, limits.letters),
  }
}

export type Gathered = ReturnType<typeof gatherText>
