import { describe, expect, test } from 'vitest'
import { linkOf, mention, peopleIn, typedIn } from './typed.ts'

const awa = '018f0000-0000-7000-8000-000000000001'
const at = (text: string) => typedIn({ text, from: text.length, to: text.length })

describe('what is a mention being typed', () => {
  test.each([
    ['@', { sign: '@', q: '', at: 0 }],
    ['Voir avec @aw', { sign: '@', q: 'aw', at: 10 }],
    ['(@Awa Dia', { sign: '@', q: 'Awa Dia', at: 1 }],
    ['deux lignes\n#Usin', { sign: '#', q: 'Usin', at: 12 }],
    ['«\u202f@inès', { sign: '@', q: 'inès', at: 2 }],
  ])('%j is', (text, found) => expect(at(text)).toEqual(found))

  test.each([
    ['awa@maurevel'],
    ['# Un titre'],
    ['## Un titre'],
    ['@awa viendra demain à midi'],
    [`[@Awa](weft:person/${awa}) `],
    ['@a\nb'],
  ])('%j is not', (text) => expect(at(text)).toBeNull())

  test('nor what is selected', () => {
    expect(typedIn({ text: '@awa', from: 1, to: 4 })).toBeNull()
  })
})

test('the name takes the place of what was typed, and the caret stands after it', () => {
  const typed = { sign: '@', q: 'aw', at: 5 } as const
  const named = { kind: 'person', id: awa, name: 'Awa [A]' } as const
  expect(mention('Voir @aw', typed, 8, named)).toEqual({ text: 'Voir @Awa [A] ', from: 14, to: 14 })
  expect(mention('Voir @aw demain', typed, 8, named).text).toBe('Voir @Awa [A] demain')
  expect(linkOf(named)).toBe(`[@Awa \\[A\\]](weft:person/${awa})`)
})

test('the people of a text are each named once', () => {
  const link = `[@Awa](weft:person/${awa})`
  expect(peopleIn(`${link} et ${link}, weft:person/${awa}`)).toEqual([awa])
})
