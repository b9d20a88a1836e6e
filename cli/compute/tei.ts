import { z } from 'zod'
import {
  type Assessment,
  amountOf,
  assess,
  type Case,
  type LineAssessed,
  type Row,
  tellPayback,
} from '../../engines/finance/index.ts'
import { type Command, exit } from '../command.ts'
import { costsAndBenefits, lineInCents } from './case.ts'
import { readDocument } from './document.ts'
import { lines as aligned } from './lines.ts'
import { percent, shownAmount } from './shown.ts'

const caseShape = z.strictObject(costsAndBenefits)
type TeiCase = z.infer<typeof caseShape>

export const teiCommand: Command = {
  noun: 'compute',
  verb: 'tei',
  says: 'Works out present values, NPV, return and payback of costs and benefits; offline.',
  more: `By the Total Economic Impact method. Needs no database and no running Weft.

CASE is a JSON file, with amounts in any one currency and rates as fractions:
  {"discountRate": 0.1,
   "costs":    [{"name": "Licences", "initial": 60000, "years": [45000, 45000, 45000], "risk": 0.1}],
   "benefits": [{"name": "Time saved", "years": [80000, 140000, 160000], "risk": 0.2}]}
Each year is discounted at its end, the start ("initial") is not. A risk makes costs larger and benefits smaller.
A line may bear "months" in place of "years": when all do, payback is found month by month. Payback is straight
within a year and null when there is none within the years given. "roi" is a fraction: 0.3057 for 30.57 %.`,
  examples: ['weft compute tei case.json', 'weft compute tei case.json --json'],
  arguments: ['CASE'],
  async run({ arguments: [path = ''], out }) {
    const assessed = assess(inCents(await readDocument(path, caseShape)))
    out.result(documentOf(assessed), tableOf(assessed))
    return exit.done
  },
}

function inCents({ discountRate, costs, benefits }: TeiCase): Case {
  return { discountRate, costs: costs.map(lineInCents), benefits: benefits.map(lineInCents) }
}

function documentOf(assessed: Assessment) {
  const { presentBenefits, presentCosts, netPresentValue, returnOnInvestment, paybackMonths } = assessed
  return {
    pvBenefits: amountOf(presentBenefits),
    pvCosts: amountOf(presentCosts),
    npv: amountOf(netPresentValue),
    roi: rounded(returnOnInvestment, 6),
    paybackMonths: rounded(paybackMonths, 4),
    costs: assessed.costs.map(lineDocument),
    benefits: assessed.benefits.map(lineDocument),
    totalCosts: rowDocument(assessed.totalCosts),
    totalBenefits: rowDocument(assessed.totalBenefits),
    net: rowDocument(assessed.net),
    cumulative: assessed.cumulative.map(amountOf),
  }
}

const lineDocument = ({ name, risk, adjusted }: LineAssessed) => ({ name, risk, ...rowDocument(adjusted) })

const rowDocument = ({ flows, total, presentValue }: Row) => ({
  flows: flows.map(amountOf),
  total: amountOf(total),
  pv: amountOf(presentValue),
})

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(value.toFixed(digits))

function tableOf(assessed: Assessment): string {
  const head = [
    '',
    'Start',
    ...Array.from({ length: assessed.horizon }, (_, t) => `Year ${t + 1}`),
    'Total',
    'PV',
  ]
  const row = (name: string, { flows, total, presentValue }: Row) => [
    name,
    ...[...flows, total, presentValue].map(shownAmount),
  ]
  const lines = (each: readonly LineAssessed[]) =>
    each.map(({ name, risk, adjusted }) =>
      row(risk > 0 ? `  ${name} (risk ${percent(risk)})` : `  ${name}`, adjusted),
    )
  const table = aligned([
    head,
    row('Benefits, after risk', assessed.totalBenefits),
    ...lines(assessed.benefits),
    row('Costs, after risk', assessed.totalCosts),
    ...lines(assessed.costs),
    row('Net', assessed.net),
  ])
  const { netPresentValue, returnOnInvestment } = assessed
  return [
    ...table,
    '',
    `NPV ${shownAmount(netPresentValue)} · ROI ${returnOnInvestment === null ? 'none without costs' : percent(returnOnInvestment)} · payback ${paybackSaid(assessed)}`,
  ].join('\n')
}

function paybackSaid({ paybackMonths, paybackMonthly, horizon }: Assessment): string {
  const told = tellPayback(paybackMonths, paybackMonthly)
  if (told.as === 'not_within_horizon') return `not within ${horizon} years`
  return told.as === 'below_six_months' ? 'below 6 months' : `${told.months} months`
}
