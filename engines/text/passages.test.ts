import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedPassage, passagesBetween } from './index.ts'
import { anyMarkdown } from './test/attacks.ts'

const told = (passages: readonly ComparedPassage[]) =>
  passages.map(({ kind, shape, marker, pieces }) => [
    kind,
    shape,
    marker +
      pieces
        .map((piece) =>
          piece.kind === 'same' ? piece.text : `${piece.kind === 'added' ? '+' : '-'}${piece.text}`,
        )
        .join('|'),
  ])

test('what is read is told, not what is typed', () => {
  const before =
    '# Réglage\n\nLaissez **chauffer** dix minutes.\n\n1. Serrez\n2. Mesurez\n\n| Outil | Cote |\n|-|-|\n| Plaquette A | 12 |\n\n> Vu.'
  const after =
    '# Réglage\n\nLaissez **chauffer** vingt minutes.\n\n1. Nettoyez\n2. Serrez\n3. Mesurez\n\n| Outil | Cote |\n|-|-|\n| Plaquette A | 14 |\n\nVu.'
  expect(told(passagesBetween(before, after))).toEqual([
    ['same', 'heading', 'Réglage'],
    ['changed', 'paragraph', 'Laissez |chauffer| |-dix|+vingt| minutes.'],
    ['added', 'item', '1.+Nettoyez'],
    ['same', 'item', '2.Serrez'],
    ['same', 'item', '3.Mesurez'],
    ['same', 'head', 'Outil\tCote'],
    ['changed', 'row', 'Plaquette A\t|-12|+14'],
    ['removed', 'paragraph', '-Vu.'],
    ['added', 'paragraph', '+Vu.'],
  ])
})

test('a look is a change, an empty line is none', () => {
  expect(passagesBetween('Un mot\n\n\n\nsuit', 'Un **mot**\n\nsuit')).toMatchObject([
    {
      kind: 'changed',
      pieces: [
        { kind: 'same', text: 'Un ', marks: [] },
        { kind: 'removed', text: 'mot', marks: [] },
        { kind: 'added', text: 'mot', marks: ['strong'] },
      ],
    },
    { kind: 'same' },
  ])
  expect(passagesBetween('[a](https://x.fr)', '[a](https://y.fr)')).toMatchObject([
    {
      kind: 'changed',
      pieces: [
        { kind: 'removed', marks: ['link'] },
        { kind: 'added', marks: ['link'] },
      ],
    },
  ])
})

test('either side comes back, whatever was written', () => {
  const side = (passages: readonly ComparedPassage[], out: 'added' | 'removed') =>
    passages
      .filter(({ kind }) => kind !== out)
      .map(({ shape, pieces }) => [
        shape,
        pieces
          .filter(({ kind }) => kind !== out)
          .map(({ text }) => text)
          .join(''),
      ])
  fc.assert(
    fc.property(anyMarkdown, anyMarkdown, (before, after) => {
      const passages = passagesBetween(before, after)
      expect(side(passages, 'added')).toEqual(side(passagesBetween(before, before), 'added'))
      expect(side(passages, 'removed')).toEqual(side(passagesBetween(after, after), 'removed'))
    }),
    { numRuns: 200 },
  )
})
