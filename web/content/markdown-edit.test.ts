import { expect, test } from 'vitest'
import { link, list, wrap } from './markdown-edit.ts'

test('marks go around the selection and away again', () => {
  const bold = wrap({ text: 'une dérive lente', from: 4, to: 10 }, '**')
  expect(bold).toEqual({ text: 'une **dérive** lente', from: 6, to: 12 })
  expect(wrap(bold, '**')).toEqual({ text: 'une dérive lente', from: 4, to: 10 })
})

test('whole lines become a list', () => {
  expect(list({ text: 'Un\nDeux\nTrois', from: 4, to: 9 }, 'numbers').text).toBe('Un\n1. Deux\n2. Trois')
  expect(list({ text: '', from: 0, to: 0 }, 'bullets')).toEqual({ text: '- ', from: 2, to: 2 })
})

test('a link selects its address', () => {
  const { text, from, to } = link({ text: 'la fiche', from: 3, to: 8 }, 'lien')
  expect(text).toBe('la [fiche](https://)')
  expect(text.slice(from, to)).toBe('https://')
})
