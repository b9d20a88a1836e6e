import { z } from 'zod'
import { amountOf, type Cents } from '../../engines/finance/index.ts'
import { type Fault, readFormula } from '../../engines/formula/index.ts'
import {
  type Distribution,
  distributionFault,
  type Range,
  type Simulation,
  simulate,
  type UncertainCase,
  type UncertainLine,
} from '../../engines/uncertainty/index.ts'
import { type Command, CommandRefused, exit } from '../command.ts'
import { cents, lineFields, lineInCents, numberShape, rateShape, refuseLine, yearsShape } from './case.ts'
import { readDocument } from './document.ts'
import { lines as aligned } from './lines.ts'
import { distributionSaid, faultSaid } from './montecarlo-words.ts'
import { percent, shownAmount } from './shown.ts'

const three = { minimum: numberShape, mode: numberShape, maximum: numberShape }
const distributionShape = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('fixed'), value: numberShape, unit: z.string().optional() }),
    z.strictObject({
      ...{ kind: z.literal('normal'), mean: numberShape, deviation: numberShape },
      ...{ from: numberShape.optional(), to: numberShape.optional(), unit: z.string().optional() },
    }),
    z.strictObject({
      ...{ kind: z.literal('beta'), alpha: numberShape, beta: numberShape },
      unit: z.string().optional(),
    }),
    z.strictObject({
      ...{ kind: z.literal('share'), successes: numberShape, trials: numberShape },
      unit: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('pert'), ...three, unit: z.string().optional() }),
    z.strictObject({ kind: z.literal('triangular'), ...three, unit: z.string().optional() }),
    z.strictObject({ kind: z.literal('rows'), values: z.array(numberShape), unit: z.string().optional() }),
  ],
  'the kind of an input is fixed, rows, normal, beta, share, pert or triangular.',
)

const anyLineShape = z
  .strictObject({
    ...lineFields,
    formula: z.string().optional(),
    ramp: yearsShape.optional(),
  })
  .superRefine((line, context) => {
    const refuse = (message: string, path: string[] = []) =>
      context.addIssue({ code: 'custom', path, message })
    if (line.formula === undefined) return refuseLine(line, refuse)
    if (line.years || line.months)
      refuse('this has both a formula and amounts; keep the formula with a "ramp", or the amounts.')
    else if (!line.ramp) refuse('this is missing', ['ramp'])
  })

const caseShape = z.strictObject({
  discountRate: rateShape,
  inputs: z.record(z.string(), distributionShape).default({}),
  costs: z.array(anyLineShape),
  benefits: z.array(anyLineShape),
})
type MonteCarloCase = z.infer<typeof caseShape>

const bounds = { least: 100, most: 1_000_000 }

export const montecarloCommand: Command = {
  noun: 'compute',
  verb: 'montecarlo',
  says: 'Draws the inputs of a case many times and says how its NPV spreads; offline.',
  more: `Needs no database and no running Weft. The same seed gives the same figures on every machine.

CASE is a JSON file like that of "weft compute tei", with inputs that lines name in formulas:
  {"discountRate": 0.1,
   "inputs": {"A":   {"kind": "fixed", "value": 1200, "unit": "#"},
              "m":   {"kind": "pert", "minimum": 0.1, "mode": 0.3, "maximum": 0.9, "unit": "h"},
              "w":   {"kind": "normal", "mean": 48, "deviation": 4, "unit": "€/h"},
              "rho": {"kind": "triangular", "minimum": 0.3, "mode": 0.5, "maximum": 0.7, "unit": "1"}},
   "costs":    [{"name": "Licences", "initial": 4000, "years": [4000, 4000, 4000], "risk": 0.1}],
   "benefits": [{"name": "Answers", "formula": "A*m*w*rho", "ramp": [0.5, 1, 1]}]}
A line has "years" as they are, or a "formula" for a year at full use and a "ramp": how much of it each year brings.
Kinds: fixed (value), normal (mean, deviation, maybe from and to), beta (alpha, beta), share (successes of trials, as a
survey gives), pert and triangular (minimum, mode, maximum), rows (values, for sum). An input is drawn once an iteration
for all lines that name it. Formulas: numbers with a point, names, + - * /, parentheses, min( , ), max( , ), sum(rows).
Units, where given (€, h, min, d, wk, month, yr, # or 1, as in €/h), must fit and come to money; a number bears one in
brackets: 0.5[h/wk]. Where risk is applied, centre inputs on what is expected: else it is counted twice.`,
  examples: [
    'weft compute montecarlo case.json --seed 2026',
    'weft compute montecarlo case.json --seed 2026 --json',
    'weft compute montecarlo case.json --seed budget --iterations 100000',
  ],
  arguments: ['CASE'],
  options: {
    seed: {
      says: 'a whole number or a word; the same gives the same figures',
      value: 'SEED',
      required: true,
    },
    iterations: { says: 'how many draws (10000)', value: 'NUMBER' },
  },
  async run({ arguments: [path = ''], options, out }) {
    const given = uncertain(await readDocument(path, caseShape))
    const found = simulate(given, {
      seed: seedOf(options.seed ?? ''),
      iterations: iterationsOf(options.iterations ?? '10000'),
    })
    if (!found.ok)
      throw new CommandRefused(
        `“${found.line}” divides by nothing in some draw. Keep what it divides by away from 0, by "from" or a minimum.`,
        exit.invalid,
      )
    out.result(documentOf(found.simulation), told(found.simulation))
    return exit.done
  },
}

/** A whole number is that number, so that a seed in a file and one in the shell are the same. */
function seedOf(text: string): number | string {
  return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
}

function iterationsOf(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= bounds.least && count <= bounds.most) return count
  throw new CommandRefused(
    `--iterations: give a whole number from ${bounds.least} to ${bounds.most}.`,
    exit.usage,
  )
}

function uncertain({ discountRate, inputs: written, costs, benefits }: MonteCarloCase): UncertainCase {
  const inputs = Object.fromEntries(
    Object.entries(written).map(([name, input]) => [name, distributionOf(input)] as const),
  )
  const faults = Object.entries(inputs).flatMap(([name, input]) => {
    const fault = distributionFault(input)
    return fault ? [`inputs, ${name}: ${distributionSaid[fault]}`] : []
  })
  const side = (name: string, lines: MonteCarloCase['costs']) =>
    lines.map((line, index) =>
      lineOf(line, written, (fault) => faults.push(`${name}, row ${index + 1} ${fault}`)),
    )
  const given = { discountRate, inputs, costs: side('costs', costs), benefits: side('benefits', benefits) }
  if (faults.length > 0) throw new CommandRefused(faults.join('\n'), exit.invalid)
  return given
}

/** The rows of a sum are known: they are drawn as their total. */
function distributionOf(input: MonteCarloCase['inputs'][string]): Distribution {
  if (input.kind !== 'rows') return input
  return { kind: 'fixed', value: input.values.reduce((total, value) => total + value, 0) }
}

function lineOf(
  line: MonteCarloCase['costs'][number],
  inputs: MonteCarloCase['inputs'],
  refuse: (fault: string) => void,
): UncertainLine {
  const { name, formula, ramp = [], initial, risk } = line
  if (formula === undefined) return lineInCents(line)
  const known = Object.entries(inputs).map(([name, { kind, unit }]) => [
    name,
    { rows: kind === 'rows', ...(unit === undefined ? {} : { unit }) },
  ])
  const read = readFormula(formula, Object.fromEntries(known))
  if (!read.ok) {
    refuse(`(“${name}”), formula: ${said(formula, read.fault)}`)
    return { name }
  }
  return {
    ...{ name, ramp, formula: read.formula },
    ...(initial !== undefined && { initial: cents(initial) }),
    ...(risk !== undefined && { risk }),
  }
}

const said = (formula: string, fault: Fault) =>
  `character ${fault.at}: ${faultSaid(fault)}\n  ${formula}\n  ${' '.repeat(fault.at - 1)}^`

function documentOf(found: Simulation) {
  const { seed, iterations, netPresentValue, returnOnInvestment, chanceOfGain } = found
  return {
    ...{ seed, iterations },
    npv: { ...amounts(netPresentValue), mean: amountOf(netPresentValue.mean), base: amountOf(found.base) },
    pvBenefits: amounts(found.presentBenefits),
    pvCosts: amounts(found.presentCosts),
    roi: returnOnInvestment && {
      p5: Number(returnOnInvestment.p5.toFixed(6)),
      p50: Number(returnOnInvestment.p50.toFixed(6)),
      p95: Number(returnOnInvestment.p95.toFixed(6)),
    },
    probabilityPositive: chanceOfGain,
    tornado: found.tornado.map(({ name, low, high, atLow, atHigh }) => ({
      input: name,
      ...{ p10: low, p90: high, npvAtP10: amountOf(atLow), npvAtP90: amountOf(atHigh) },
      swing: amountOf(Math.abs(atHigh - atLow)),
    })),
    breakEven: found.breakEven && { input: found.breakEven.name, value: found.breakEven.value },
  }
}

const amounts = ({ p5, p50, p95 }: Range) => ({ p5: amountOf(p5), p50: amountOf(p50), p95: amountOf(p95) })

function told(found: Simulation): string {
  const { netPresentValue, presentBenefits, presentCosts, returnOnInvestment, breakEven } = found
  const row = (name: string, { p5, p50, p95 }: Range, shown: (value: number) => string) => [
    ...[name, shown(p5), shown(p50), shown(p95)],
  ]
  const input = (value: number) => String(Number(value.toPrecision(6)))
  const swing = (cents: Cents) => shownAmount(cents)
  return [
    ...aligned([
      ['', 'P5', 'P50', 'P95'],
      row('NPV', netPresentValue, shownAmount),
      row('PV of benefits', presentBenefits, shownAmount),
      row('PV of costs', presentCosts, shownAmount),
      ...(returnOnInvestment ? [row('ROI', returnOnInvestment, percent)] : []),
    ]),
    '',
    `NPV is above 0 in ${percent(found.chanceOfGain)} of ${found.iterations} draws (seed ${found.seed}); ${shownAmount(found.base)} with every input at its estimate.`,
    ...(found.tornado.length === 0
      ? []
      : [
          '',
          ...aligned([
            ['What moves it most', 'P10', 'P90', 'NPV at P10', 'NPV at P90'],
            ...found.tornado.map(({ name, low, high, atLow, atHigh }) => [
              ...[name, input(low), input(high), swing(atLow), swing(atHigh)],
            ]),
          ]),
        ]),
    ...(breakEven
      ? [
          '',
          breakEven.value === null
            ? `There is no value of ${breakEven.name} at which NPV is 0.`
            : `NPV is 0 where ${breakEven.name} is ${input(breakEven.value)}, the others at their estimate.`,
        ]
      : []),
  ].join('\n')
}
