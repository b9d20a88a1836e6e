import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignment } from './alignment.ts'
import { type ComparedLine, linesBetween, type Piece, wordsBetween } from './index.ts'

const left = (pieces: readonly Piece[], out: 'added' | 'removed') =>
  pieces
    .filter(({ kind }) => kind !== out)
    .map(({ text }) => text)
    .join('')
const side = (lines: readonly ComparedLine[], out: 'added' | 'removed') =>
  lines
    .filter(({ kind }) => kind !== out)
    .map(({ pieces }) => left(pieces, out))
    .join('\n')

const words = fc.array(
  fc.constantFrom('le', 'tour', 'chauffe', '.', ' ', '  ', 'é', 'é', '\ud83d', '# ', 'dix'),
)
const text = fc.array(
  words.map((list) => list.join('')),
  { maxLength: 12 },
)

test('either side comes back, to the character', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join('\n'), other.join('\n')]
      const lines = linesBetween(before, after)
      expect(side(lines, 'added')).toBe(before)
      expect(side(lines, 'removed')).toBe(after)
      const pieces = wordsBetween(before, after)
      expect(left(pieces, 'added')).toBe(before)
      expect(left(pieces, 'removed')).toBe(after)
    }),
    { numRuns: 500 },
  )
})

test('nothing differs from itself, and the steps are the fewest', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(alignment(before, before, 5)).toEqual(before.map(() => 'same'))
      const steps = alignment(before, after, 100)
      expect(steps.filter((step) => step === 'same')).toHaveLength(longestInCommon(before, after))
    }),
  )
})

test('a changed line is told word by word, a new sentence as a whole', () => {
  const before = '# Réglage\n\nLaissez chauffer le tour dix minutes.\nFini.'
  const after = '# Réglage\n\nLaissez chauffer le tour vingt minutes.\nNotez la cote au carnet.'
  expect(linesBetween(before, after)).toEqual([
    { kind: 'same', pieces: [{ kind: 'same', text: '# Réglage' }] },
    { kind: 'same', pieces: [{ kind: 'same', text: '' }] },
    {
      kind: 'changed',
      pieces: [
        { kind: 'same', text: 'Laissez chauffer le tour ' },
        { kind: 'removed', text: 'dix' },
        { kind: 'added', text: 'vingt' },
        { kind: 'same', text: ' minutes.' },
      ],
    },
    { kind: 'removed', pieces: [{ kind: 'removed', text: 'Fini.' }] },
    { kind: 'added', pieces: [{ kind: 'added', text: 'Notez la cote au carnet.' }] },
  ])
})

test('words that change side by side are told together', () => {
  expect(wordsBetween('la pièce du haut', 'la cote de haut')).toEqual([
    { kind: 'same', text: 'la ' },
    { kind: 'removed', text: 'pièce du' },
    { kind: 'added', text: 'cote de' },
    { kind: 'same', text: ' haut' },
  ])
})

test('what differs beyond measure is replaced whole, and still comes back', () => {
  const many = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word} ${index}`).join('\n')
  const lines = linesBetween(`Début\n${many('avant')}\nFin`, `Début\n${many('après')}\nFin`)
  expect(side(lines, 'added')).toBe(`Début\n${many('avant')}\nFin`)
  expect(side(lines, 'removed')).toBe(`Début\n${many('après')}\nFin`)
  expect([lines[0]?.kind, lines.at(-1)?.kind]).toEqual(['same', 'same'])
})

test('the longest texts of the shortest lines are compared as well', () => {
  const [before, after] = ['a\n'.repeat(100_000), 'b\n'.repeat(100_000)]
  const lines = linesBetween(before, after)
  expect(side(lines, 'added')).toBe(before)
  expect(side(lines, 'removed')).toBe(after)
})

/** The textbook table, as a second opinion. */
function longestInCommon(before: readonly string[], after: readonly string[]): number {
  let row = after.map(() => 0)
  for (const one of before) {
    const former = row
    row = []
    for (const [at, other] of after.entries()) {
      const corner = former[at - 1] ?? 0
      row.push(one === other ? corner + 1 : Math.max(former[at] ?? 0, row[at - 1] ?? 0))
    }
  }
  return row.at(-1) ?? 0
}
