import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enough, exposureOf, type Figure, minimumOf, type Part, roundedCount, tell } from './index.ts'

const part = (name: string, people: number, value = people, largest = Math.min(1, value)): Part => ({
  ...{ name, people, value, largest },
})
const each = (parts: readonly Part[]): Figure[] => parts.map(({ name }) => ({ name, parts: [name] }))
const all = (parts: readonly Part[], name = 'all'): Figure => ({ name, parts: parts.map((one) => one.name) })
const five = { minimum: 5 }

describe('what is told of a group', () => {
  test('a unit of four is withheld, and the smallest other with it: the total would give it away', () => {
    const units = [part('quality', 4), part('foundry', 12), part('logistics', 7), part('purchasing', 30)]
    const told = tell(units, [...each(units), all(units)], five)
    expect(told.map(({ name, withheld }) => [name, withheld])).toEqual([
      ['quality', 'too_few'],
      ['foundry', null],
      ['logistics', 'would_tell_another'],
      ['purchasing', null],
      ['all', null],
    ])
    expect(told.at(-1)).toEqual({ name: 'all', people: 53, value: 53, withheld: null })
    expect(told[0]).toEqual({ name: 'quality', people: null, value: null, withheld: 'too_few' })
  })

  test('two small units hide each other when they are enough together, and without a total each stands alone', () => {
    const units = [part('quality', 3), part('lab', 2), part('foundry', 12)]
    const withheld = (figures: Figure[]) =>
      tell(units, figures, five).filter((figure) => figure.withheld !== null)
    expect(withheld([...each(units), all(units)]).map(({ name }) => name)).toEqual(['quality', 'lab'])
    expect(withheld(each(units)).map(({ name }) => name)).toEqual(['quality', 'lab'])
  })

  test('one person behind more than half of a value withholds it, and what would yield it by difference', () => {
    const units = [part('foundry', 9, 100, 60), part('logistics', 8, 80, 12), part('quality', 7, 50, 10)]
    const told = tell(units, [...each(units), all(units)], five)
    expect(told.map(({ withheld }) => withheld)).toEqual(['dominated', null, 'would_tell_another', null])
    expect(tell(units, each(units), { minimum: 5, dominance: 0.7 }).map(({ value }) => value)).toEqual([
      100, 80, 50,
    ])
  })

  test('a filter and the same filter narrowed: only one of them is told when the difference is one person', () => {
    const people = [part('site A, métier X', 11), part('site A, others', 1)]
    const filters = [all(people, 'site A'), { name: 'site A and X', parts: ['site A, métier X'] }]
    expect(tell(people, filters, five).map(({ withheld }) => withheld)).toEqual([null, 'would_tell_another'])
  })

  test('a table with both margins hides in rows and columns, so that no line gives a cell away', () => {
    const cells = ['north', 'south', 'east'].flatMap((site) =>
      ['maintenance', 'quality', 'sales'].map((family) => part(`${site} ${family}`, 20)),
    )
    const small = cells.map((cell) => (cell.name === 'south quality' ? part(cell.name, 2) : cell))
    const line = (word: string): Figure => ({
      name: word,
      parts: small.map(({ name }) => name).filter((name) => name.split(' ').includes(word)),
    })
    const margins = ['north', 'south', 'east', 'maintenance', 'quality', 'sales'].map(line)
    const told = tell(small, [...each(small), ...margins, all(small)], five)
    const hidden = told.filter(({ withheld }) => withheld !== null).map(({ name }) => name)
    expect(hidden).toHaveLength(4)
    expect(hidden).toContain('south quality')
    expect(hidden.filter((name) => name.startsWith('south'))).toHaveLength(2)
    expect(hidden.filter((name) => name.endsWith('quality'))).toHaveLength(2)
  })

  test('nobody behind a part tells of nobody; numbers that cannot be are refused', () => {
    const units = [part('new', 0), part('foundry', 6)]
    expect(tell(units, [all(units)], five)[0]?.withheld).toBeNull()
    expect(() => tell([part('odd', -1)], [], five)).toThrow(RangeError)
    expect(() => tell(units, [{ name: 'ghost', parts: ['gone'] }], five)).toThrow('ghost')
  })
})

describe('the floor', () => {
  test('a setting raises it and never lowers it; managers need ten', () => {
    expect([minimumOf(null), minimumOf(8), minimumOf(1), minimumOf(null, 'managers')]).toEqual([5, 8, 5, 10])
    expect([enough(4), enough(5), enough(5, 2), enough(7, 8)]).toEqual([false, true, true, false])
  })

  test('counts in files are rounded to five', () => {
    expect([0, 2, 3, 12, 13, 12.5].map((count) => roundedCount(count))).toEqual([0, 0, 5, 10, 15, 15])
    expect(roundedCount(149, 10)).toBe(150)
  })
})

const populations = fc
  .array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 })
  .map((sizes) => sizes.map((people, index) => part(`p${index}`, people)))
const cuts = populations.chain((parts) =>
  fc
    .array(fc.uniqueArray(fc.constantFrom(...parts.map(({ name }) => name)), { minLength: 1 }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((sets) => ({ parts, figures: sets.map((names, index) => ({ name: `f${index}`, parts: names })) })),
)

test('whoever adds and subtracts all that is told finds no group below the minimum', () => {
  fc.assert(
    fc.property(cuts, fc.constantFrom(5, 10), ({ parts, figures }, minimum) => {
      const told = new Set(
        tell(parts, figures, { minimum })
          .filter(({ withheld }) => withheld === null)
          .map(({ name }) => name),
      )
      const seen = figures.filter(({ name }) => told.has(name))
      const people = new Map(parts.map((one) => [one.name, one.people]))
      for (const group of differences(seen, [...people.keys()])) {
        const size = group.reduce((sum, name) => sum + (people.get(name) ?? 0), 0)
        expect(size === 0 || size >= minimum).toBe(true)
      }
      expect(exposureOf(parts, seen, { minimum })).toBeNull()
    }),
    { numRuns: 300 },
  )
})

test('the same figures are told the same way, and what is safe is all told', () => {
  fc.assert(
    fc.property(cuts, ({ parts, figures }) => {
      expect(tell(parts, figures, five)).toEqual(tell(parts, figures, five))
      const safe = exposureOf(parts, figures, five) === null
      const sizes = figures.map((figure) => sizeOf(figure, parts))
      if (safe && sizes.every((size) => size >= 5))
        expect(tell(parts, figures, { ...five, dominance: 1 }).every(({ withheld }) => !withheld)).toBe(true)
    }),
  )
})

const sizeOf = (figure: Figure, parts: readonly Part[]) =>
  parts.filter(({ name }) => figure.parts.includes(name)).reduce((sum, { people }) => sum + people, 0)

/** An attacker of its own: every sum of told figures, each taken once, not at all or away, that yields a set of parts. */
function differences(figures: readonly Figure[], names: readonly string[]): string[][] {
  let sums = [new Map(names.map((name) => [name, 0]))]
  for (const { parts } of figures)
    sums = sums.flatMap((sum) =>
      [-1, 0, 1].map(
        (sign) => new Map([...sum].map(([name, n]) => [name, parts.includes(name) ? n + sign : n])),
      ),
    )
  return sums
    .filter((sum) => [...sum.values()].every((n) => n === 0 || n === 1))
    .map((sum) => [...sum].filter(([, n]) => n === 1).map(([name]) => name))
}
