import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TeamWeek } from './store.ts'
import { participationOf } from './telling.ts'

/** So many members, and how many of them came at least as far as each step. */
const team = (unit: string, jobFamily: string, members: number, ...steps: number[]): TeamWeek => ({
  ...{ unit, unitId: unit, jobFamily, jobFamilyId: jobFamily, ends: '2026-11-22', members },
  ...{ readers: null, reactors: steps[0] ?? 0, contributors: steps[1] ?? 0, connectors: steps[2] ?? 0 },
})
const named = (groups: ReturnType<typeof participationOf>['units'], name: string) =>
  groups.find((group) => group.name === name)
const step = (group: ReturnType<typeof participationOf>['company'] | undefined, name: string) =>
  group?.steps.find((each) => each.name === name)

test('each step is a share of all, and of those at the step before, with its interval', () => {
  const { company, units } = participationOf([
    team('foundry', 'workshop', 40, 20, 10, 6),
    team('sales', 'sellers', 60, 30, 20, 6),
  ])
  expect(company.steps.map(({ name, people }) => [name, people])).toEqual([
    ...[
      ['member', 100],
      ['reactor', 50],
      ['contributor', 30],
      ['connector', 10],
    ],
  ])
  expect(step(company, 'contributor')).toMatchObject({ share: { value: 0.3 }, conversion: { value: 0.6 } })
  // A share is told in steps of five points, its interval outwards.
  expect(step(company, 'contributor')?.conversion).toMatchObject({ low: 0.45, high: 0.75 })
  expect(step(named(units, 'foundry'), 'contributor')).toMatchObject({
    ...{ people: 10, share: { value: 0.25, low: 0.1, high: 0.45 } },
  })
})

test('a unit of nine is not told, nor the next smallest, which would give it away', () => {
  const { company, units } = participationOf([
    team('foundry', 'a', 40, 20, 10, 6),
    team('lab', 'b', 9, 8, 7, 6),
    team('sales', 'c', 60, 30, 20, 6),
  ])
  expect(company.withheld).toBeNull()
  expect(units.map(({ name, withheld }) => [name, withheld])).toEqual([
    ...[
      ['foundry', 'would_tell_another'],
      ['lab', 'too_few'],
      ['sales', null],
    ],
  ])
  expect(named(units, 'lab')?.steps.every(({ people, share }) => people === null && share === null)).toBe(
    true,
  )
})

test('a job family that is a unit but for three people would tell of the three', () => {
  const { units, jobFamilies } = participationOf([
    team('service', 'service', 30, 20, 10, 6),
    team('service', 'drivers', 3, 1, 1, 0),
    team('sales', 'sellers', 60, 30, 20, 6),
    team('foundry', 'drivers', 40, 30, 20, 6),
  ])
  expect(named(jobFamilies, 'service')?.withheld).toBe('would_tell_another')
  expect(named(units, 'service')?.withheld).toBeNull()
  expect(named(jobFamilies, 'drivers')?.withheld).toBeNull()
})

const teams = fc.array(
  fc.tuple(fc.nat(4), fc.nat(4), fc.nat(30), fc.nat(30), fc.nat(30)).map(([unit, family, ...counts]) => {
    const [connectors = 0, contributors = 0, members = 0] = counts.toSorted((a, b) => a - b)
    return team(`u${unit}`, `f${family}`, members, members, contributors, connectors)
  }),
  { minLength: 1, maxLength: 12 },
)

test('whatever the company, what is left when all that is told of a cut is taken away is nobody or ten people', () => {
  fc.assert(
    fc.property(teams, (weeks) => {
      const { company, units, jobFamilies } = participationOf(weeks)
      for (const [cut, groups] of [
        ['unit', units],
        ['jobFamily', jobFamilies],
      ] as const) {
        const told = groups.filter((group) => group.withheld === null)
        const sum = (names: readonly (string | null)[], of: 'members' | 'contributors') =>
          weeks.filter((week) => names.includes(week[cut])).reduce((total, week) => total + week[of], 0)
        for (const { name } of told) expect(sum([name], 'members')).toBeGreaterThanOrEqual(10)
        const all = weeks.reduce((total, { members }) => total + members, 0)
        const rest =
          all -
          sum(
            told.map(({ name }) => name),
            'members',
          )
        if (company.withheld === null) expect(rest === 0 || rest >= 10).toBe(true)
        for (const group of told)
          if (step(group, 'contributor')?.people !== null)
            expect(sum([group.name], 'contributors')).toBeGreaterThanOrEqual(5)
      }
    }),
    { numRuns: 200 },
  )
})
