import { expect, test } from 'vitest'
import { lintFrench } from '../kit/french.ts'
import { asTyped, has, otherOperators, turned, without, wordsAlone } from './query.ts'
import { searchWords } from './words.ts'

test('a filter is put on in the reader’s language and taken off whatever its form', () => {
  expect(turned('alésage', 'unanswered', 'fr')).toBe('alésage est:sans-réponse')
  expect(turned('bore is:unanswered', 'unanswered', 'fr')).toBe('bore')
  expect(turned('bore EST:Sans-Reponse', 'unanswered', 'en')).toBe('bore')
  expect(has('bore has:file', 'file')).toBe(true)
  expect(has('bore "has:file"', 'file')).toBe(false)
})

test('people, places and dates stand apart, with their quotes', () => {
  const line = 'outil from:"Awa Diallo" in:Usinage after:2026-01 kind:question'
  expect(otherOperators(line)).toEqual(['from:"Awa Diallo"', 'in:Usinage', 'after:2026-01'])
  expect(without(line, 'from:"Awa Diallo"')).toBe('outil in:Usinage after:2026-01 kind:question')
  expect(wordsAlone(line)).toBe('outil')
  expect(wordsAlone('is:unanswered')).toBe('')
})

test('mended words can be held to what was typed, and announcements asked for', () => {
  expect(asTyped('varaiteur U07 in:Usinage', ['varaiteur'])).toBe('"varaiteur" U07 in:Usinage')
  expect(turned('arrêt', 'announcement', 'fr')).toBe('arrêt type:annonce')
})

test('an address is no operator', () => {
  expect(wordsAlone('https://weft.example/q "mot à mot"')).toBe('https://weft.example/q "mot à mot"')
})

test.each(Object.entries(searchWords))('the text %s is well written in French', (_, { fr }) => {
  expect(lintFrench(fr)).toEqual([])
})
