import { describe, expect, test } from 'vitest'
import { chartWords } from './charts/words.ts'
import { lintFrench } from './french.ts'
import { galleryChartWords } from './gallery-chart-words.ts'
import { galleryWords } from './gallery-words.ts'
import { kitWords } from './texts.ts'
import { sayIn } from './words.tsx'

const rulesBroken = (text: string) => lintFrench(text).map(({ rule }) => rule)

describe('French typography', () => {
  test.each([
    ['Où chercher\u202f?'],
    ['Sujet\u00a0: «\u202ftrempe\u202f»\u202f; rendez-vous à 14:05, c’est dit\u202f!'],
    ['40\u202f% à 1\u202f150\u00a0€…'],
    ['Voir https://weft.example/q?a=1;b'],
    ['{n, plural, one {# ligne} many {# de lignes} other {# lignes}}'],
  ])('%s is well written', (text) => {
    expect(lintFrench(text)).toEqual([])
  })

  test.each([
    ['Où chercher ?', 'U+202F goes before ; ! ?'],
    ['Sujet : trempe', 'U+00A0 goes before :'],
    ['« trempe\u202f»', 'U+202F goes after «'],
    ['«\u202ftrempe »', 'U+202F goes before »'],
    ["l'atelier", 'the apostrophe is ’'],
    ['"trempe"', 'quotes are « »'],
    ['40 %', 'a no-break space goes before % and €'],
    ['attendez...', 'the ellipsis is …'],
    ['salarié·e', 'no median dot'],
    ['Postez ici', 'not a word of ours'],
    ['{n, plural, one {# ligne} other {# lignes}}', 'a plural needs its many form'],
  ])('%s breaks a rule', (text, rule) => {
    expect(rulesBroken(text)).toContain(rule)
  })

  test.each(Object.entries({ ...kitWords, ...chartWords, ...galleryWords, ...galleryChartWords }))(
    'the kit’s text %s is well written',
    (_, { fr }) => {
      expect(lintFrench(fr)).toEqual([])
    },
  )
})

describe('Texts', () => {
  test('French counts none and one alike, and millions with "de"', () => {
    const t = sayIn(kitWords, 'fr')
    expect(t('guests', { count: 1, company: 'Brzeg' })).toBe('1\u00a0invité de Brzeg')
    expect(t('guests', { count: 0, company: 'Brzeg' })).toBe('0\u00a0invité de Brzeg')
    expect(t('guests', { count: 2_000_000, company: 'Brzeg' })).toContain('d’invités')
  })

  test('a regional tag speaks its language', () => {
    expect(sayIn(kitWords, 'fr-CA')('undo')).toBe('Annuler l’action')
    expect(sayIn(kitWords, 'en-GB')('undo')).toBe('Undo')
  })
})
