import { expect, test } from 'vitest'
import { clashOf, firstLetters, letterActs, lettersIn } from './letters.ts'

test('no two acts of one screen begin with the same keys, as they come', () => {
  for (const act of letterActs) expect(clashOf(act, firstLetters[act], firstLetters), act).toBeNull()
})

test('keys that begin others, or that others begin, are in the way of them; other screens are not', () => {
  expect(clashOf('ask', ['g'], firstLetters)).toBe('home')
  expect(clashOf('ask', ['j', 'x'], firstLetters)).toBe('nextLine')
  expect(clashOf('ask', ['e'], firstLetters)).toBe('edit')
  expect(clashOf('reply', ['s'], firstLetters)).toBeNull()
  expect(clashOf('ask', ['C'], firstLetters)).toBeNull()
  expect(clashOf('ask', ['g'], { ...firstLetters, ...freed })).toBeNull()
})

test('what was typed last counts, spaces do not', () => {
  expect(lettersIn('g h')).toEqual(['g', 'h'])
  expect(lettersIn('g hé')).toEqual(['h', 'é'])
  expect(lettersIn('  ')).toEqual([])
})

const freed = {
  home: [],
  inbox: [],
  spaces: [],
  questions: [],
  people: [],
  conversations: [],
  drafts: [],
  saved: [],
}
