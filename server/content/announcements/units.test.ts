import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exposureOf, fewestInFigure } from '../../../engines/privacy/index.ts'
import { barsOf, type Counted, type Unit } from './units.ts'

const units: Unit[] = [
  { id: 'site', name: 'Site', parentId: null },
  { id: 'foundry', name: 'Fonderie', parentId: 'site' },
  { id: 'cores', name: 'Noyautage', parentId: 'foundry' },
  { id: 'pour', name: 'Coulée', parentId: 'foundry' },
  { id: 'quality', name: 'Qualité', parentId: 'site' },
  { id: 'lab', name: 'Laboratoire', parentId: null },
]
const of = (
  unitId: string | null,
  asked: number,
  acknowledged: number,
  organisation: string | null = null,
) => ({
  ...{ unitId, organisation, asked, acknowledged },
})

test('a unit that is too small counts with the one above it, which then says that it is the rest', () => {
  expect(barsOf([of('cores', 3, 1), of('pour', 9, 4), of('foundry', 2, 2)], units)).toEqual({
    units: [
      { name: 'Coulée', within: 'Fonderie', guests: false, rest: false, asked: 9, acknowledged: 4 },
      { name: 'Fonderie', within: 'Site', guests: false, rest: true, asked: 5, acknowledged: 3 },
    ],
    small: null,
  })
})

test('what is still too small takes the smallest other with it, so that no difference gives it away', () => {
  const { units: shown, small } = barsOf([of('lab', 2, 1), of('quality', 6, 6), of('pour', 20, 9)], units)
  expect(shown.map(({ name }) => name)).toEqual(['Coulée'])
  expect(small).toEqual({ units: 2, asked: 8, acknowledged: 7 })
  expect(barsOf([of('lab', 3, 1)], units)).toEqual({
    units: [],
    small: { units: 1, asked: 3, acknowledged: 1 },
  })
})

test('guests and people of no unit stand apart, under the same rule', () => {
  const { units: shown, small } = barsOf([of(null, 7, 1), of(null, 5, 5, 'Ruissel'), of('lab', 5, 0)], units)
  expect(shown.map(({ name, guests }) => [name, guests])).toEqual([
    [null, false],
    ['Ruissel', true],
    ['Laboratoire', false],
  ])
  expect(small).toBeNull()
})

test('nobody is lost or counted twice, and no sum or difference of what is shown speaks of fewer than five', () => {
  const counts = fc.array(
    fc.record({
      unitId: fc.constantFrom(...units.map(({ id }) => id), null),
      organisation: fc.constantFrom(null, 'Ruissel', 'Fontaine'),
      asked: fc.integer({ min: 1, max: 12 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 9 },
  )
  fc.assert(
    fc.property(counts, (given) => {
      const counted: Counted[] = given.map(({ part, organisation, ...each }) => ({
        ...each,
        organisation: each.unitId === null ? organisation : null,
        acknowledged: Math.floor(each.asked * part),
      }))
      const total = (of: 'asked' | 'acknowledged') => counted.reduce((sum, each) => sum + each[of], 0)
      const { units: shown, small } = barsOf(counted, units)
      const cells = small ? [...shown, small] : shown
      for (const of of ['asked', 'acknowledged'] as const)
        expect(cells.reduce((sum, cell) => sum + cell[of], 0)).toBe(total(of))
      // The cells part the total: whoever adds and subtracts them and the total finds no smaller group.
      const parts = cells.map(({ asked: people }, index) => ({
        ...{ name: `cell ${index}`, people, value: people, largest: 1 },
      }))
      const told = [...parts.map(({ name }) => ({ parts: [name] })), { parts: parts.map(({ name }) => name) }]
      if (total('asked') >= fewestInFigure)
        expect(exposureOf(parts, told, { minimum: fewestInFigure, dominance: 1 })).toBeNull()
      else expect(shown).toEqual([])
    }),
  )
})
