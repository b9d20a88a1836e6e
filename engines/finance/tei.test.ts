import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountOf,
  assess,
  centsOf,
  type Line,
  paybackPeriods,
  riskFromSurvey,
  roundCents,
  tellPayback,
} from './index.ts'

type Given = { initial?: number; years?: readonly number[]; risk?: number }
const line = ({ initial = 0, years = [], risk = 0 }: Given): Line => ({
  name: 'line',
  initial: centsOf(initial),
  years: years.map(centsOf),
  risk,
})
const assessed = (cost: Given, benefit: Given) =>
  assess({ discountRate: 0.1, costs: [line(cost)], benefits: [line(benefit)] })
const thrice = (amount: number) => [amount, amount, amount]

describe('published tables, at 10 % over three years', () => {
  test('the study of SalesLoft (Forrester TEI, p. 19), to its last digit', () => {
    const found = assessed(
      { initial: 53_150, years: [666_715, 636_772, 647_783] },
      { years: [1_606_511, 3_061_331, 4_229_760] },
    )
    expect(Math.round(amountOf(found.presentCosts))).toBe(1_672_201)
    expect(Math.round(amountOf(found.presentBenefits))).toBe(7_168_371)
    expect(Math.round(amountOf(found.netPresentValue))).toBe(5_496_170)
    expect(found.returnOnInvestment?.toFixed(2)).toBe('3.29')
    expect(found.paybackMonths?.toFixed(1)).toBe('0.7')
    expect(tellPayback(found.paybackMonths, false)).toEqual({ as: 'below_six_months' })
  })

  test.each([
    {
      name: 'subscription (Forrester, “five tips”)',
      cost: { initial: 10_000, years: thrice(5_000) },
      benefit: { years: thrice(15_000) },
      expected: [22_434.26, 37_302.78, 14_868.52, '0.6628', '12.00'],
    },
    {
      name: 'truck (Forrester, “five tips”)',
      cost: { initial: 250_000, years: thrice(150_000) },
      benefit: { years: thrice(300_000) },
      expected: [623_027.8, 746_055.6, 123_027.8, '0.1975', '20.00'],
    },
    {
      name: 'an example with risk: costs up by 10 %, the start too; benefits down by 20 %',
      cost: { initial: 60_000, years: thrice(45_000), risk: 0.1 },
      benefit: { years: [80_000, 140_000, 160_000], risk: 0.2 },
      expected: [189_099.17, 246_912.1, 57_812.92, '0.3057', '21.89'],
    },
  ])('$name, to the cent', ({ cost, benefit, expected }) => {
    const found = assessed(cost, benefit)
    expect([
      amountOf(found.presentCosts),
      amountOf(found.presentBenefits),
      amountOf(found.netPresentValue),
      found.returnOnInvestment?.toFixed(4),
      found.paybackMonths?.toFixed(2),
    ]).toEqual(expected)
  })

  test('what an enterprise social network returned to 103,000 people (Coles 2014), within 0.001 %', () => {
    const hours = 39.7 * 50 - 8
    const hourly = (1516.9 * 52) / hours
    const cost = 103_000 * 22 * 12
    const perPerson = (10 / 60) * 50 * hourly
    expect([Math.round(hours), hourly.toFixed(4), cost]).toEqual([1977, '39.8982', 27_192_000])
    expect((cost / 103_000 / hourly).toFixed(4)).toBe('6.6168')
    expect(perPerson.toFixed(3)).toBe('332.485')
    // The published total multiplies the rounded 332.485; one year, not discounted.
    const found = assess({
      discountRate: 0,
      costs: [line({ years: [cost] })],
      benefits: [line({ years: [103_000 * 332.485] })],
    })
    expect(found.presentBenefits).toBe(34_245_955_00)
    expect(((found.returnOnInvestment ?? 0) * 100).toFixed(4)).toBe('25.9413')
    expect(Math.abs((103_000 * perPerson) / 34_245_955 - 1)).toBeLessThan(1e-5)
  })

  test('a risk from a survey: two thirds moderately sure come to 20 % (Forrester for Intellum)', () => {
    const found = riskFromSurvey([
      { share: 0.66, risk: 0.3 },
      { share: 0.34, risk: 0 },
    ])
    expect(found.exact).toBeCloseTo(0.198, 12)
    expect(found.used).toBe(0.2)
    expect(riskFromSurvey([{ share: 1, risk: 0.29 }]).used).toBe(0.29)
  })
})

describe('rounding', () => {
  test('half a cent goes away from zero, read at 15 digits as in a spreadsheet', () => {
    expect([1.005, 2.675, -1.005, 0.004999, 1.115].map(centsOf)).toEqual([101, 268, -101, 0, 112])
    expect(Object.is(roundCents(-0.2), 0)).toBe(true)
    expect(() => roundCents(2 ** 54)).toThrow(RangeError)
    expect(() => roundCents(Number.NaN)).toThrow(RangeError)
  })

  test('the net present value is rounded from the unrounded ones: it may differ from their difference by a cent', () => {
    const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(whole, whole, (spent, gained) => {
        const found = assess({
          discountRate: 0.1,
          costs: [{ name: 'c', years: spent }],
          benefits: [{ name: 'b', years: gained }],
        })
        const apart = found.netPresentValue - (found.presentBenefits - found.presentCosts)
        expect(Math.abs(apart)).toBeLessThanOrEqual(1)
        expect(found.cumulative.at(-1)).toBe(found.net.total)
      }),
    )
  })
})

describe('payback', () => {
  test('there is none where the money does not come back: null, never infinity', () => {
    const found = assessed({ initial: 100, years: [10] }, { years: [20] })
    expect(found.paybackMonths).toBeNull()
    expect(tellPayback(null, false)).toEqual({ as: 'not_within_horizon' })
    expect(assessed({}, { years: [5] })).toMatchObject({ returnOnInvestment: null, paybackMonths: 0 })
  })

  test('a start that costs nothing is not yet a payback when the first year loses', () => {
    expect(paybackPeriods([0, -100, 200])).toBe(1.5)
    expect(paybackPeriods([-100, 0, 100])).toBe(2)
    expect(paybackPeriods([0, -100, 50])).toBeNull()
    expect(paybackPeriods([0.1 + 0.2 - 0.4, 0, 50])).toBe(0)
  })

  test('goes month by month when every line is known by the month', () => {
    const months = (amount: number) => Array<number>(12).fill(amount)
    const cost = { name: 'c', initial: 6_000_00, months: months(0) }
    const slow = { name: 'b', months: [...Array<number>(6).fill(0), ...Array<number>(6).fill(1_600_00)] }
    const exact = assess({ discountRate: 0.1, costs: [cost], benefits: [slow] })
    expect(exact).toMatchObject({ paybackMonths: 9.75, paybackMonthly: true, horizon: 1 })
    expect(tellPayback(exact.paybackMonths, true)).toEqual({ as: 'months', months: 9.8 })
    const yearly = { name: 'b', years: [9_600_00] }
    expect(assess({ discountRate: 0.1, costs: [cost], benefits: [yearly] })).toMatchObject({
      paybackMonths: 7.5,
      paybackMonthly: false,
      presentBenefits: exact.presentBenefits,
    })
  })
})
