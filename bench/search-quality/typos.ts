import { below, type Random } from '../seed/random.ts'

/** The text with one slip in every word of four letters or more: two letters swapped, one dropped, doubled or missed by a key. */
export function withTypos(text: string, random: Random): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu, (word) => slipped(word, random))
}

/** The first letter stays, as it mostly does. */
function slipped(word: string, random: Random): string {
  const letters = [...word]
  const at = 1 + below(random, letters.length - 2)
  const [before, letter = '', next = '', after] = [
    letters.slice(0, at).join(''),
    letters[at],
    letters[at + 1],
    letters.slice(at + 2).join(''),
  ]
  const slips = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    before + besideOf(letter) + next + after,
  ]
  const drawn = slips[below(random, slips.length)] ?? word
  return drawn === word ? before + next + after : drawn
}

const rows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']

function besideOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase()
  const row = rows.find((keys) => keys.includes(plain)) ?? plain
  const at = row.indexOf(plain)
  return row[at + 1] ?? row[at - 1] ?? plain
}
