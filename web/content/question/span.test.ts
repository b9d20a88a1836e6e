import { expect, test } from 'vitest'
import { frenchFrom, minutesBetween } from './span.ts'

test.each([
  ['Gdańsk', 'de Gdańsk'],
  ['Angers', 'd’Angers'],
  ['Épinal', 'd’Épinal'],
  ['Le Havre', 'du Havre'],
  ['Les Ulis', 'des Ulis'],
  ['Saint-Étienne', 'de Saint-Étienne'],
])('from %s is "%s" in French', (site, from) => expect(frenchFrom(site)).toBe(from))

test('minutes lie between two moments', () => {
  expect(minutesBetween('2026-11-16T08:42:00Z', '2026-11-16T10:20:00Z')).toBe(98)
})
