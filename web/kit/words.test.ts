import { expect, test } from 'vitest'
import { defineWords, sayIn } from './words.tsx'

const words = defineWords({
  network: { fr: 'Le réseau de {company}', en: 'The network of {company}' },
  known: { fr: 'Ce que <b>{name}</b> sait', en: 'What <b>{name}</b> knows' },
  below: { fr: 'moins de {people}', en: 'fewer than {people}' },
})

test('French drops the vowel before a name that begins with one, and nowhere else', () => {
  const french = sayIn(words, 'fr')
  expect(french('network', { company: 'Ateliers Ruissel' })).toBe('Le réseau d’Ateliers Ruissel')
  expect(french('network', { company: 'Épinal' })).toBe('Le réseau d’Épinal')
  expect(french('network', { company: 'Maurevel' })).toBe('Le réseau de Maurevel')
  expect(french('below', { people: 8 })).toBe('moins de 8')
  expect(sayIn(words, 'en')('network', { company: 'Ateliers' })).toBe('The network of Ateliers')
})

test('a word in bold elides too', () => {
  const said = sayIn(words, 'fr').rich('known', { name: 'Inès', b: (inside) => inside })
  expect(JSON.stringify(said)).toContain('Ce qu’')
})
