import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  benefitOfEffect,
  capHours,
  carriedOver,
  creditOf,
  type DriverLine,
  effectOnUsers,
  gradeOf,
  grades,
  isBooked,
  oneDriverEach,
  type Proof,
  workbookOf,
} from './index.ts'

const randomised: Proof = {
  people: 240,
  minimumGroup: 5,
  survey: { asked: 400, answered: 240, baseline: true },
  design: 'randomised_waves',
  prePeriods: 4,
  clusters: 8,
  preTrendReported: true,
  placeboReported: true,
  fewClustersP: 0.03,
  significanceClaimed: true,
  criteriaRegistered: true,
  intentionToTreat: true,
  monthsSinceMeasured: 2,
  extrapolated: false,
}
const compared: Proof = { ...randomised, design: 'difference_in_differences', criteriaRegistered: false }
const correlated: Proof = { ...compared, design: 'before_after', clusters: 1, fewClustersP: null }
const declared: Proof = { ...correlated, design: 'none', prePeriods: 0 }
const declaredBy = (answered: number, baseline = true): Proof => ({
  ...declared,
  people: answered,
  survey: { asked: 100, answered, baseline },
})
const asked100 = { asked: 100, answered: 29, baseline: true }

describe('grades come from conditions', () => {
  test.each<[string, Proof, string]>([
    ['waves by lot', randomised, 'E4'],
    ['compared in time and with others', compared, 'E3'],
    ['before and after', correlated, 'E2'],
    ['a survey with a baseline', declared, 'E1'],
    [
      'a holdout needs no periods before',
      { ...randomised, design: 'randomised_holdout', prePeriods: 0 },
      'E4',
    ],
    [
      'six clusters, where nothing is called significant',
      { ...compared, clusters: 6, significanceClaimed: false },
      'E3',
    ],
    ['records, asked of nobody', { ...compared, survey: null }, 'E3'],
  ])('%s: %s', (_, proof, grade) => {
    expect(gradeOf(proof).grade).toBe(grade)
  })

  test.each<[string, Proof, string, string]>([
    ['five clusters', { ...compared, clusters: 5, significanceClaimed: false }, 'E2', 'clusters'],
    ['seven clusters, called significant', { ...compared, clusters: 7 }, 'E2', 'clusters'],
    ['called significant at p = 0.06', { ...compared, fewClustersP: 0.06 }, 'E2', 'few_clusters_test'],
    ['no test for few clusters', { ...compared, fewClustersP: null }, 'E2', 'few_clusters_test'],
    ['no placebo', { ...compared, placeboReported: false }, 'E2', 'placebo'],
    ['no report of what was before', { ...compared, preTrendReported: false }, 'E2', 'pre_trend'],
    ['two periods before', { ...correlated, prePeriods: 2 }, 'E1', 'pre_periods'],
    ['two periods before, compared', { ...compared, prePeriods: 2 }, 'E1', 'pre_periods'],
    ['across without controls', { ...correlated, design: 'cross_section' }, 'E1', 'design'],
    ['29 % response', { ...declared, survey: asked100 }, 'E0', 'response'],
    ['29 % response, randomised', { ...randomised, survey: asked100 }, 'E0', 'response'],
    ['no baseline', declaredBy(60, false), 'E0', 'baseline'],
    ['no baseline, by records', { ...declared, survey: null }, 'E0', 'baseline'],
    ['29 people', declaredBy(29), 'E0', 'people'],
    ['below a greater minimum group', { ...declared, people: 40, minimumGroup: 50 }, 'E0', 'people'],
    ['criteria of afterwards', { ...randomised, criteriaRegistered: false }, 'E3', 'criteria'],
    ['only those who took it', { ...randomised, intentionToTreat: false }, 'E3', 'intention_to_treat'],
    ['five clusters by lot', { ...randomised, clusters: 5, significanceClaimed: false }, 'E2', 'clusters'],
  ])('%s misses, and says what would raise it', (_, proof, grade, missing) => {
    const found = gradeOf(proof)
    expect(found.grade).toBe(grade)
    expect(found.next?.missing.map(({ name }) => name)).toContain(missing)
    expect(found.met.map(({ name }) => name)).not.toContain(missing)
  })

  test('exactly 30 % and 30 people are enough; the figures are told', () => {
    const found = gradeOf(declaredBy(30))
    expect(found.grade).toBe('E1')
    expect(found.met).toContainEqual({ name: 'response', met: true, found: 0.3, needed: 0.3 })
    expect(found.next).toEqual({
      grade: 'E2',
      missing: [
        { name: 'design', met: false },
        { name: 'pre_periods', met: false, found: 0, needed: 3 },
      ],
    })
    expect(gradeOf(randomised).next).toBeNull()
  })

  test('twelve months without a new measure lower it by one, and again; so does carrying it over', () => {
    const at = (monthsSinceMeasured: number) => gradeOf({ ...randomised, monthsSinceMeasured }).grade
    expect([11, 12, 23, 24, 60].map(at)).toEqual(['E4', 'E3', 'E3', 'E2', 'E0'])
    const carried = gradeOf({ ...randomised, monthsSinceMeasured: 12, extrapolated: true })
    expect(carried).toMatchObject({
      ...{ grade: 'E2', reached: 'E4' },
      lowered: [
        { why: 'not_measured_again', by: 1 },
        { why: 'carried_over', by: 1 },
      ],
    })
  })

  test('anyone may lower it, nobody raises it', () => {
    expect(gradeOf(compared, 'E1')).toMatchObject({ grade: 'E1', lowered: [{ why: 'by_choice', by: 2 }] })
    expect(gradeOf(declared, 'E4')).toMatchObject({ grade: 'E1', lowered: [] })
    fc.assert(
      fc.property(
        fc.constantFrom(...grades),
        fc.constantFrom(randomised, compared, declared),
        (to, proof) => {
          const [asked, plain] = [gradeOf(proof, to).grade, gradeOf(proof).grade]
          expect(asked).toBe([plain, to].toSorted()[0])
        },
      ),
    )
  })
})

describe('credit and overlap', () => {
  test('the credited stands beside the whole, by grade', () => {
    const found = creditOf([
      { grade: 'E0', cents: 999_99 },
      { grade: 'E1', cents: 100_01 },
      { grade: 'E1', cents: 100_01 },
      { grade: 'E2', cents: 50_01 },
      { grade: 'E3', cents: 10_00 },
      { grade: 'E4', cents: 5_00 },
    ])
    expect(found).toMatchObject({ uncredited: 1265_02, credited: 90_01 })
    expect(found.byGrade.E1).toEqual({ uncredited: 200_02, credited: 50_01 })
    expect(found.byGrade.E2).toEqual({ uncredited: 50_01, credited: 25_01 })
  })

  test('an hour a person and a week is the most that is not compared', () => {
    const claims = [
      { driver: 'V01', hours: 0.9, grade: 'E1' as const },
      { driver: 'V04', hours: 0.6, grade: 'E2' as const },
      { driver: 'V03', hours: -0.2, grade: 'E1' as const },
    ]
    expect(capHours(claims).map(({ hours }) => hours)).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(0.4, 12),
      -0.2,
    ])
    const proven = { driver: 'V02', hours: 0.75, grade: 'E3' as const }
    expect(capHours([...claims, proven]).map(({ factor }) => factor)).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      1,
      1,
    ])
    expect(capHours([{ ...proven, hours: 3 }])).toEqual([{ driver: 'V02', factor: 1, hours: 3 }])
  })

  test('one object feeds one driver: the first', () => {
    const claims = [
      { object: 'case 1', driver: 'V05' },
      { object: 'case 1', driver: 'V13' },
      { object: 'case 2', driver: 'V13' },
      { object: 'case 2', driver: 'V13' },
    ]
    expect(oneDriverEach(claims)).toEqual({
      kept: [claims[0], claims[2]],
      refused: [
        { claim: claims[1], keptBy: 'V05' },
        { claim: claims[3], keptBy: 'V13' },
      ],
    })
  })
})

describe('a workbook', () => {
  const years = [1000_00]
  const drivers: DriverLine[] = [
    {
      name: 'Search',
      driver: 'V01',
      years,
      grade: 'E1',
      hours: 2,
      inputs: [{ source: 'E' }, { source: 'A', decisive: true }],
    },
    {
      name: 'Answers',
      driver: 'V03',
      years,
      grade: 'E3',
      hours: 0.5,
      inputs: [{ source: 'S', decisive: true }, { source: 'A' }],
    },
    { name: 'Tools', driver: 'V29', years, grade: 'E2', risk: 0.1, inputs: [{ source: 'F' }] },
    { name: 'Ideas', driver: 'V17', years, grade: 'E0', inputs: [{ source: 'A' }] },
  ]
  const costs = [{ name: 'Licences', years: [800_00] }]

  test('counts only the measured when booked, caps hours, and credits by grade', () => {
    const scenario = workbookOf(0, costs, drivers, 'scenario')
    // V01: what is left of an hour beside V03, 0.5 of 2, is a quarter.
    expect(scenario.capped).toEqual([{ driver: 'V01', factor: 0.25, hours: 0.5 }])
    expect(scenario.uncredited.presentBenefits).toBe(250_00 + 1000_00 + 900_00 + 1000_00)
    expect(scenario.credited.presentBenefits).toBe(62_50 + 1000_00 + 450_00)
    expect(scenario.credited.presentCosts).toBe(800_00)
    expect(scenario.byGrade.E1).toEqual({ uncredited: 250_00, credited: 62_50 })
    const [searched] = drivers
    const proven = searched && { ...searched, name: 'Search, service', grade: 'E3' as const, hours: 0.25 }
    const both = workbookOf(0, costs, proven ? [proven, ...drivers] : [], 'scenario')
    expect(both.uncredited.benefits.map(({ adjusted }) => adjusted.total)).toEqual([
      ...[1000_00, 125_00, 1000_00, 900_00, 1000_00],
    ])
    const booked = workbookOf(0, costs, drivers, 'booked')
    expect(booked.notMeasured).toEqual(['V01', 'V17'])
    expect(booked).toMatchObject({ capped: [], uncredited: { presentBenefits: 1900_00 } })
    expect(isBooked([])).toBe(false)
  })
})

describe('from effect to money', () => {
  test('an effect times those treated, the value of a unit, less risk; among users by the difference in adoption', () => {
    expect(benefitOfEffect({ effect: 0.4, personMonths: 1200, unitValue: 48, risk: 0.2 })).toBeCloseTo(
      18_432,
      9,
    )
    expect(effectOnUsers(0.3, 0.7, 0.1)).toBeCloseTo(0.5, 12)
    expect(effectOnUsers(0.3, 0.2, 0.2)).toBeNull()
  })

  test('carried over it shrinks with adoption and by a fifth, one grade lower', () => {
    const given = { effect: 10, grade: 'E3' as const, expectedAdoption: 0.4, pilotAdoption: 0.8 }
    expect(carriedOver(given)).toEqual({ effect: expect.closeTo(4, 12), grade: 'E2' })
    expect(carriedOver({ ...given, pilotAdoption: 0 })).toBeNull()
  })
})
