import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldAccents, languageOf, nearestName, slugOf, tidyText, visibleName } from './index.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        'e',
        ' ',
        '\n',
        '\u0301',
        '\u0323',
        '\u202e',
        '\u200d',
        '\u3164',
        '\ud83d',
        '😀',
        '각',
        'ᄀ',
        'ᅡ',
      ),
    )
    .map((pieces) => pieces.join('')),
)

describe('visibleName', () => {
  test.each([
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['Zo\u200bé\u2066\u00ad', 'Zoé'],
    ['  Anne\n\t Marie ', 'Anne Marie'],
    ['a\u0000\u001b[31mb\u009b', 'a[31mb'],
    ['\u3164\u2800', '\u2800'],
    ['\u{e0041}\ufeff', ''],
    [`x${'\u0336'.repeat(10_000)}y`, 'x\u0336\u0336\u0336y'],
    ['e\u0301', 'é'],
    ['مريم', 'مريم'],
    ['😀'.repeat(10_000), '😀'.repeat(100)],
  ])('case %# is seen as it should be', (text, seen) => {
    expect(visibleName(text)).toBe(seen)
  })

  test('is stable, short and free of what cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = visibleName(text)
        expect(visibleName(seen)).toBe(seen)
        expect(seen.length).toBeLessThanOrEqual(200)
        expect(seen).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\p{M}{4}|^\s|\s$/u)
      }),
    )
  })
})

describe('tidyText', () => {
  test.each([
    ['a\r\nb\rc\td\u0000\u0007\u001b\u009b', 'a\nb\nc\td'],
    [`x${'\u0336'.repeat(20)}`, `x${'\u0336'.repeat(8)}`],
    ['e\u0301 \ud800', 'é \ufffd'],
    ['👩‍🔧 שלום', '👩‍🔧 שלום'],
  ])('tidies case %#', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })

  test('is stable', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidy = tidyText(text)
        expect(tidyText(tidy)).toBe(tidy)
        expect(tidy.isWellFormed()).toBe(true)
      }),
    )
  })
})

test.each([
  ['Œuvre à Łódź', 'OEuvre a Lodz'],
  ['straße, cœur, Ærø', 'strasse, coeur, AEro'],
  ['हिन्दी', 'हिन्दी'],
])('foldAccents(%j)', (text, folded) => {
  expect(foldAccents(text)).toBe(folded)
})

test.each([
  ['L’été à Besançon : 3 idées !', 'l-ete-a-besancon-3-idees'],
  ['日本', ''],
  [`${'mot '.repeat(30)}`, 'mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('slugOf, case %#', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a slug is short and fit for an address', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      expect(slugOf(title)).toMatch(/^$|^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }),
  )
})

test.each([
  ['Bonjour à tous, quelqu’un sait-il comment régler la presse ?', 'fr'],
  ['Does anyone know how to set the press?', 'en'],
  ['On a un problème avec le build de la release, qui peut regarder ?', 'fr'],
  ['The déjà-vu café is in the résumé of the team', 'en'],
  ['OK', null],
  ['Machine 42', null],
  ['', null],
])('languageOf(%j) is %j', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test.each([
  ['Methodes', 'Méthodes'],
  ['usinnage', 'Usinage'],
  ['achat', 'Achats'],
  ['zz', null],
  ['comptabilité', null],
  ['', null],
  ['x'.repeat(5_000), null],
])('nearestName, case %#', (word, name) => {
  expect(nearestName(word, ['Usinage', 'Méthodes', 'Achats'])).toBe(name)
})
