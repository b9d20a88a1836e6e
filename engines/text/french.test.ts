import { expect, test } from 'vitest'
import { lintFrench } from './index.ts'

test.each([
  ['Publier\u202f? Oui\u202f! Bien\u202f; merci.'],
  ['Attention\u00a0: «\u202fl’été\u202f»'],
  ['Réunion à 12:30, https://x.fr/a?b=1;c=2 :merci: (?) …\u202f?!'],
  ['{count, plural, one {# message} other {# messages}}'],
  ['{count, plural, one {Vraiment\u202f?} other {Vraiment\u202f?}}'],
  ['{when, date, ::yyyyMMdd}'],
  ["C’est '{'littéral'}'"],
])('is content with %j', (text) => {
  expect(lintFrench(text)).toEqual([])
})

test.each([
  ['Publier ?', ['narrow_space_before']],
  ['Publier?', ['narrow_space_before']],
  ['Publier\u00a0!', ['narrow_space_before']],
  ['{name}!', ['narrow_space_before']],
  ['{count, plural, one {Vraiment?} other {Ici ;}}', ['narrow_space_before', 'narrow_space_before']],
  ['Objet : x', ['space_before_colon']],
  ['Objet: x', ['space_before_colon']],
  ['Objet\u202f: x', ['space_before_colon']],
  ['« a »', ['space_in_guillemets', 'space_in_guillemets']],
  ['«a»', ['space_in_guillemets', 'space_in_guillemets']],
  ["l'été d'{name}", ['curly_apostrophe', 'curly_apostrophe']],
])('finds the fault in %j', (text, rules) => {
  expect(lintFrench(text).map(({ rule }) => rule)).toEqual(rules)
})

test('says where and what', () => {
  expect(lintFrench('Oui !')).toEqual([{ rule: 'narrow_space_before', index: 3, found: ' !' }])
})
