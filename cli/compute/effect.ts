import {
  type Aggregate,
  type AggregateKind,
  aggregate,
  breakdownValue,
  type Estimate,
  type GroupTimeEffects,
  groupTimeEffects,
  type JointTest,
  type Panel,
  permuteWaves,
  type WavePermutation,
} from '../../engines/causal/index.ts'
import { type Command, CommandRefused, exit } from '../command.ts'
import { chance, figure, lines } from './lines.ts'
import { panelOf } from './panel.ts'
import { invalid, readTable } from './table.ts'

export const effectCommand: Command = {
  noun: 'compute',
  verb: 'effect',
  says: 'Computes the effect of a treatment that began at different times (Callaway–Sant’Anna), from a CSV file.',
  examples: [
    'weft compute effect panel.csv --unit team --time month --outcome hours --group first --json',
    'weft compute effect panel.csv --unit team --time month --outcome hours --group first --cluster site --controls notyet',
  ],
  arguments: ['PANEL.csv'],
  options: {
    unit: { says: 'column: what was observed, such as a team', value: 'COLUMN', required: true },
    time: { says: 'column: when, as a number', value: 'COLUMN', required: true },
    outcome: { says: 'column: what was measured', value: 'COLUMN', required: true },
    group: { says: 'column: first treated period, 0 for never', value: 'COLUMN', required: true },
    cluster: { says: 'column: what was assigned together (the unit)', value: 'COLUMN' },
    controls: { says: 'never (treated) or notyet; never unless said', value: 'never|notyet' },
  },
  async run({ arguments: [path = ''], options, out }) {
    const { unit = '', time = '', outcome = '', group = '', cluster } = options
    const controls = controlsOf(options.controls)
    const table = await readTable(path)
    const panel = panelOf(table, {
      unit,
      time,
      outcome,
      group,
      ...(cluster === undefined ? {} : { cluster }),
    })
    refuseAlone(panel, controls)
    const found = groupTimeEffects(panel, { controls })
    if (!found.cells.some(({ before }) => !before)) {
      throw invalid(
        'No treated unit is seen after its treatment began beside one to compare it with. Add later periods, or units treated later or never.',
      )
    }
    const document = documentOf(table.name, panel, controls, found)
    out.result(document, sentenceOf(document))
    return exit.done
  },
}

type Controls = 'never' | 'notyet'

function controlsOf(said = 'never'): Controls {
  if (said === 'never' || said === 'notyet') return said
  throw new CommandRefused(`--controls is never or notyet, not "${said}".`, exit.usage)
}

/** One group only, or none to compare it with. */
function refuseAlone({ units, periods }: Panel, controls: Controls): void {
  const last = periods.at(-1) ?? 0
  const groups = new Set(units.map(({ firstTreated }) => firstTreated ?? 0))
  const treated = [...groups].filter((group) => group !== 0 && group <= last)
  const untreated = [...groups].some((group) => group === 0 || group > last)
  if (treated.length === 0) {
    throw invalid(
      `No unit is treated in periods ${periods[0]} to ${last}: there is one group only. Write the first treated period of those that were treated (0: never).`,
    )
  }
  if (untreated || (controls === 'notyet' && treated.length > 1)) return
  throw invalid(
    treated.length > 1
      ? 'All units are treated sooner or later: nobody is left as never treated. Add units that never are (0), or compare with --controls notyet.'
      : `All units are treated from period ${treated[0]} on: there is one group only. Add units that are never treated (0), or later.`,
  )
}

function documentOf(file: string, panel: Panel, controls: Controls, found: GroupTimeEffects) {
  const dynamic = aggregate(found, 'dynamic')
  const first = dynamic?.parts.find(({ at }) => at >= 0)
  const before = (dynamic?.parts ?? []).filter(({ at }) => at < 0).map(({ effect }) => effect)
  return {
    file,
    controls,
    periods: panel.periods,
    units: found.units,
    clusters: found.clusters,
    groups: [...found.groups].map(([group, units]) => ({ group, units })),
    cells: found.cells.map(({ group, period, before, treated, controls, ...estimate }) => ({
      ...{ group, period, before, ...plain(estimate) },
      ...{ treated, controls },
    })),
    aggregates: {
      simple: plainAggregate(found, 'simple'),
      group: plainAggregate(found, 'group'),
      dynamic: plainAggregate(found, 'dynamic'),
      calendar: plainAggregate(found, 'calendar'),
    },
    preTest: found.preTest,
    /** How many times the worst break before treatment one after it may be before the first effect is in doubt. */
    breakdown: first ? breakdownValue(first.effect, first.at, before) : null,
    /** The waves in every other order, or 1,999 of them: with few clusters its p counts, not that of the errors. */
    permutation: permutationOf(panel, controls, found.clusters),
  }
}

/** Null where it adds nothing: many clusters, or clusters that were not assigned together. */
function permutationOf(panel: Panel, controls: Controls, clusters: number): WavePermutation | null {
  const waves = new Map<string, number | null>()
  const together = panel.units.every(({ cluster, firstTreated }) => {
    const first = waves.has(cluster) ? waves.get(cluster) : firstTreated
    waves.set(cluster, firstTreated)
    return first === firstTreated
  })
  return together && clusters <= 40 ? permuteWaves(panel, { controls }) : null
}

const plain = ({ effect, error, low, high, p }: Estimate) => ({ effect, error, low, high, p })

function plainAggregate(found: GroupTimeEffects, kind: AggregateKind) {
  const told: Aggregate | null = aggregate(found, kind)
  if (!told) return null
  const parts = told.parts.map(({ at, ...estimate }) => ({ at, ...plain(estimate) }))
  return { ...plain(told.overall), ...(kind === 'simple' ? {} : { parts }) }
}

function sentenceOf({ file, ...told }: ReturnType<typeof documentOf>): string {
  const { cells, aggregates, preTest, breakdown } = told
  const against = told.controls === 'never' ? 'never treated' : 'not yet treated'
  const { simple, group, dynamic, calendar } = aggregates
  const named = { 'all cells': simple, 'by group': group, 'by time since': dynamic, 'by period': calendar }
  return [
    `${file}: ${told.units} units in ${told.clusters} clusters, periods ${told.periods[0]} to ${told.periods.at(-1)}, compared with ${against}.`,
    '',
    ...lines([
      ['group', 'period', 'effect', 'error', '95 % from', 'to', 'p'],
      ...cells.map((cell) => [
        `${cell.group}`,
        `${cell.period}${cell.before ? ' (before)' : ''}`,
        ...told6(cell),
      ]),
    ]),
    '',
    ...lines([
      ['together', 'effect', 'error', '95 % from', 'to', 'p'],
      ...Object.entries(named).flatMap(([name, each]) => (each ? [[name, ...told6(each)]] : [])),
      ...(dynamic?.parts ?? []).map((part) => [
        `  ${Math.abs(part.at)} ${part.at < 0 ? 'before' : 'after'} it began`,
        ...told6(part),
      ]),
    ]),
    '',
    ...permutationLines(told.permutation),
    ...beforeLines(preTest, told.clusters),
    ...(breakdown === null
      ? []
      : [`The first effect stands a break of ${figure(breakdown)} × the worst one before treatment.`]),
  ].join('\n')
}

const permutationLines = (permutation: WavePermutation | null): string[] =>
  permutation
    ? [
        `Permutation of the waves: p ${chance(permutation.p)} of ${permutation.orders} orders, for all cells together.`,
      ]
    : []

function beforeLines(preTest: JointTest | null, clusters: number): string[] {
  if (!preTest)
    return ['Before treatment: too few periods or clusters to test whether both went the same way.']
  const { statistic, freedom, p, detectableDrift, reliable } = preTest
  return [
    `Before treatment: W = ${figure(statistic)}, ${freedom} degrees, p = ${chance(p)}. A drift of ${figure(detectableDrift)} per period would have been found four times in five; a smaller one might not.`,
    ...(reliable
      ? []
      : [
          `With ${clusters} clusters that test rejects too often: it asks for twenty a degree. Read the cells instead.`,
        ]),
  ]
}

const told6 = ({ effect, error, low, high, p }: Omit<Estimate, 'freedom'>): string[] => [
  ...[effect, error, low, high].map(figure),
  chance(p),
]
