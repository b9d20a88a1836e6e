/** Charts are laid out where nothing can be measured (a mail, a file, before the first paint), so letters are estimated,
    a little wider than they are: a word may stand looser than it could, but is never cut. */
export type Lettering = { size: number; bold?: boolean }

export const lineHeight = (size: number): number => Math.round(size * 1.25)

export function widthOf(text: string, { size, bold = false }: Lettering): number {
  let units = 0
  for (const letter of text) units += unitsOf(letter)
  return units * size * (bold ? 1.06 : 1)
}

export const widest = (texts: readonly string[], lettering: Lettering): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text, lettering)), 0)

/** Lines no wider than this; a word that is too long by itself is broken with a hyphen. */
export function wrap(text: string, within: number, lettering: Lettering): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => broken(one, within, lettering))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer, lettering) > within) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function broken(word: string, within: number, lettering: Lettering): string[] {
  if (widthOf(word, lettering) <= within) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part.length > 1 && widthOf(`${part}${letter}-`, lettering) > within) {
      parts.push(part.endsWith('-') ? part : `${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

function unitsOf(letter: string): number {
  if (/[ijlI.,:;'’|!()[\]\u00a0\u202f·]/.test(letter)) return 0.31
  if (/[frt\- /]/.test(letter)) return 0.4
  if (/[mwMW@%—œŒ]/.test(letter)) return 0.9
  if (/\p{Lu}/u.test(letter)) return 0.68
  return 0.58
}
