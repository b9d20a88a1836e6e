import { expect, test } from 'vitest'
import { commandsFor } from './commands.ts'
import { matches, meant } from './matching.ts'
import { heard, type Shortcut } from './shortcuts.ts'

test('what is typed begins words, in any order, without accents', () => {
  expect(matches('regl', ['Réglages'])).toBe(true)
  expect(matches('importer pers', ['Importer des personnes'])).toBe(true)
  expect(matches('pers import', ['Importer des personnes'])).toBe(true)
  expect(matches('glages', ['Réglages'])).toBe(false)
  expect(meant('ré', 'Réglages')).toBe(true)
  expect(meant('r', 'Réglages')).toBe(false)
  expect(meant('anglais', 'Passer en anglais')).toBe(true)
  expect(meant('angl', 'Passer en anglais')).toBe(false)
})

test('nobody is offered what is not theirs', () => {
  const names = (reader: Parameters<typeof commandsFor>[0]) => commandsFor(reader, '').map(({ name }) => name)
  const guest = names({ audience: 'outside', administrator: false, offices: [], locale: 'fr' })
  expect(guest).toContain('home')
  expect(guest).toContain('english')
  expect(guest).not.toContain('french')
  expect(guest).not.toContain('people')
  expect(guest).not.toContain('administration')
  expect(names({ audience: 'inside', administrator: false, offices: [], locale: 'en' })).not.toContain('kit')
  expect(names({ audience: 'inside', administrator: true, offices: [], locale: 'en' })).toContain('kit')
  const sponsor = names({ audience: 'inside', administrator: false, offices: ['sponsor'], locale: 'en' })
  expect(sponsor).toContain('participation')
  expect(sponsor).not.toContain('administration')
})

test('two letters are waited for, one that means nothing is not', () => {
  const run = () => {}
  const shortcuts: Shortcut[] = [
    { keys: ['g', 'h'], name: 'home', run },
    { keys: ['c'], name: 'ask', run },
  ]
  expect(heard(['g'], shortcuts)).toBe('waits')
  expect(heard(['g', 'h'], shortcuts)).toBe(shortcuts[0])
  expect(heard(['c'], shortcuts)).toBe(shortcuts[1])
  expect(heard(['x'], shortcuts)).toBe(null)
})
