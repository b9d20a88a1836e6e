import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from './index.ts'

const nothing = parseSearch('')

test.each([
  ['pompe  à  vide', { words: 'pompe à vide' }],
  ['"pompe à vide" fuite', { words: 'fuite', phrases: ['pompe à vide'] }],
  ['from:zoe de:Max FROM:zoe', { from: ['zoe', 'Max'] }],
  ['in:"Usinage et méthodes" dans:Achats', { in: ['Usinage et méthodes', 'Achats'] }],
  ['kind:Question type:idée', { kinds: ['question', 'idee'] }],
  ['is:unanswered', { isUnanswered: true }],
  ['est:sans-réponse est:acceptée', { isUnanswered: true, isAccepted: true }],
  ['has:file', { hasFile: true }],
  ['avec:fichier', { hasFile: true }],
  ['before:2026-03-15', { before: new Date('2026-03-15T00:00:00Z') }],
  [
    'après:2026-03 avant:2027',
    { after: new Date('2026-03-01T00:00:00Z'), before: new Date('2027-01-01T00:00:00Z') },
  ],
  ['apre\u0300s:2026-03', { after: new Date('2026-03-01T00:00:00Z') }],
  ['before:2026-02-30 after:hier is:blue', { unknown: ['before:2026-02-30', 'after:hier', 'is:blue'] }],
  ['after:2026-13', { unknown: ['after:2026-13'] }],
  ['http://x.fr/a at 12:30 note:x', { words: 'http://x.fr/a at 12:30 note:x' }],
  ['from: zoe', { words: 'from: zoe' }],
  ['"not closed', { phrases: ['not closed'] }],
  ['in:"not closed', { in: ['not closed'] }],
  ['"from:zoe"', { phrases: ['from:zoe'] }],
  ['constructor:x __proto__:y', { words: 'constructor:x __proto__:y' }],
  [`${'a'.repeat(300)} from:zoe`, { words: 'a'.repeat(300) }],
])('parseSearch, case %#', (query, found) => {
  expect(parseSearch(query)).toEqual({ ...nothing, ...found })
})

test('never throws, and keeps every word of plain text', () => {
  const piece = fc.constantFrom(
    'from:',
    'in:"',
    '"',
    ':',
    ' ',
    'avant:',
    '9999-99-99',
    '2026-01',
    'é',
    'x',
    '\u0000',
    '\ud800',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (query) => {
        const { words, before, after } = parseSearch(query)
        expect(words).toBe(words.trim())
        for (const date of [before, after])
          if (date !== null) expect(Number.isNaN(date.getTime())).toBe(false)
      },
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9é]{1,9}$/), { maxLength: 20 }), (words) => {
      expect(parseSearch(words.join(' ')).words).toBe(words.join(' '))
    }),
  )
})
