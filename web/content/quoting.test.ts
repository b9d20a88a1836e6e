import { expect, test } from 'vitest'
import { below, quotation } from './quoting.tsx'

test('a quotation names who wrote it, keeps its paragraphs, and leaves a place to go on', () => {
  expect(quotation('Mesurez le bac.\n\nDeux fois.\n', 'Tomasz')).toBe(
    '> **Tomasz**\n>\n> Mesurez le bac.\n>\n> Deux fois.\n\n',
  )
})

test('it stands below what was written', () => {
  expect(below('', '> Cité\n\n')).toBe('> Cité\n\n')
  expect(below('D’accord.\n', '> Cité\n\n')).toBe('D’accord.\n\n> Cité\n\n')
})
