import { expect, test } from 'vitest'
import { oneSlipFrom, slipsBetween } from './index.ts'

test.each([
  ['pompe', 'pompe', 0],
  ['popme', 'pompe', 1],
  ['pomp', 'pompe', 1],
  ['pomppe', 'pompe', 1],
  ['pompr', 'pompe', 1],
  ['opmpr', 'pompe', 2],
  ['', 'abc', 3],
])('%s and %s are %i slips apart', (one, other, apart) => {
  expect([slipsBetween(one, other), slipsBetween(other, one)]).toEqual([apart, apart])
})

test('every word one slip away is named, and no other', () => {
  const near = oneSlipFrom('vanne')
  expect(near).toEqual(expect.arrayContaining(['vane', 'avnne', 'vannes', 'vanje', 'vvanne']))
  expect(near.filter((word) => slipsBetween('vanne', word) !== 1)).toEqual([])
})
