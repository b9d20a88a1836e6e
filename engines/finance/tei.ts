import {
  type Flows,
  flowsOf,
  horizonOf,
  type Line,
  presentValue,
  riskFactor,
  type Side,
  sum,
} from './flows.ts'
import { type Cents, roundCents } from './money.ts'
import { paybackPeriods } from './payback.ts'

/** What is assessed. `discountRate` is a fraction a year (0.1). */
export type Case = { discountRate: number; costs: readonly Line[]; benefits: readonly Line[] }

/** A row of a table: flows by year, their sum without discount and their present value, all in cents. */
export type Row = { flows: Flows; total: Cents; presentValue: Cents }
export type LineAssessed = { name: string; risk: number; before: Row; adjusted: Row }

export type Assessment = {
  /** Years. */
  horizon: number
  costs: readonly LineAssessed[]
  benefits: readonly LineAssessed[]
  totalCosts: Row
  totalBenefits: Row
  net: Row
  /** The running total of the net flows, not discounted. */
  cumulative: Flows
  presentCosts: Cents
  presentBenefits: Cents
  netPresentValue: Cents
  /** (benefits − costs)/costs at present value, a fraction; null without costs. */
  returnOnInvestment: number | null
  paybackMonths: number | null
  /** Whether the payback was found month by month. */
  paybackMonthly: boolean
}

/**
 * The arithmetic of the Total Economic Impact method (Forrester; tei.forrester.com): risk adjustment, present values
 * with the start not discounted and years discounted at their end, net present value, return and payback. Amounts go
 * in as cents; what comes out is rounded to the cent once, each figure from the unrounded ones: a difference of two
 * shown figures may differ from the shown difference by a cent. Risk is applied to every flow of a line, the start
 * included.
 */
export function assess({ discountRate, costs, benefits }: Case): Assessment {
  const lines = [...costs, ...benefits]
  const horizon = Math.max(0, ...lines.map(horizonOf))
  const [spent, gained] = [unrounded(costs, 'cost', horizon), unrounded(benefits, 'benefit', horizon)]
  const net = gained.map((gain, t) => gain - (spent[t] ?? 0))
  const [presentCosts, presentBenefits] = [
    presentValue(spent, discountRate),
    presentValue(gained, discountRate),
  ]
  const monthly = lines.length > 0 && lines.every(({ months }) => months)
  const months = monthly ? paybackPeriods(monthlyNet(costs, benefits)) : paybackPeriods(net)
  const row = (flows: Flows) => rowOf(flows, discountRate)
  return {
    horizon,
    costs: costs.map((line) => lineAssessed(line, 'cost', horizon, discountRate)),
    benefits: benefits.map((line) => lineAssessed(line, 'benefit', horizon, discountRate)),
    totalCosts: row(spent),
    totalBenefits: row(gained),
    net: row(net),
    cumulative: net.map((_, t) => roundCents(sum(net.slice(0, t + 1)))),
    presentCosts: roundCents(presentCosts),
    presentBenefits: roundCents(presentBenefits),
    netPresentValue: roundCents(presentBenefits - presentCosts),
    returnOnInvestment: presentCosts > 0 ? (presentBenefits - presentCosts) / presentCosts : null,
    paybackMonths: months === null || monthly ? months : 12 * months,
    paybackMonthly: monthly,
  }
}

function lineAssessed(line: Line, side: Side, horizon: number, discountRate: number): LineAssessed {
  const { name, risk = 0 } = line
  return {
    name,
    risk,
    before: rowOf(flowsOf(line, horizon), discountRate),
    adjusted: rowOf(unrounded([line], side, horizon), discountRate),
  }
}

function rowOf(flows: Flows, discountRate: number): Row {
  return {
    flows: flows.map(roundCents),
    total: roundCents(sum(flows)),
    presentValue: roundCents(presentValue(flows, discountRate)),
  }
}

/** The risk-adjusted flows of the lines together. */
function unrounded(lines: readonly Line[], side: Side, horizon: number): number[] {
  const each = lines.map((line) => ({
    flows: flowsOf(line, horizon),
    factor: riskFactor(side, line.risk),
  }))
  return Array.from({ length: horizon + 1 }, (_, t) =>
    sum(each.map(({ flows, factor }) => (flows[t] ?? 0) * factor)),
  )
}

function monthlyNet(costs: readonly Line[], benefits: readonly Line[]): number[] {
  const byMonth = (lines: readonly Line[], side: Side, month: number) =>
    sum(
      lines.map(({ initial = 0, months = [], risk }) => {
        const flow = month === 0 ? initial : (months[month - 1] ?? 0)
        return flow * riskFactor(side, risk)
      }),
    )
  const last = Math.max(0, ...[...costs, ...benefits].map(({ months = [] }) => months.length))
  return Array.from(
    { length: last + 1 },
    (_, month) => byMonth(benefits, 'benefit', month) - byMonth(costs, 'cost', month),
  )
}
