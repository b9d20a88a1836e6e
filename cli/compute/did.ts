import {
  type Cluster,
  didOfChanges,
  didOfRows,
  type Estimate,
  permutationTest,
  type Row,
  wildClusterBootstrap,
} from '../../engines/causal/index.ts'
import { mean } from '../../engines/statistics/index.ts'
import { type Command, exit } from '../command.ts'
import { chance, figure, lines } from './lines.ts'
import { column, flags, invalid, isMissing, names, numbers, readTable, type Table } from './table.ts'

export const didCommand: Command = {
  noun: 'compute',
  verb: 'did',
  says: 'Computes difference-in-differences of two groups at two times, from a CSV file.',
  examples: [
    'weft compute did two.csv --outcome hours --treated pilot --after after --json',
    'weft compute did two.csv --outcome hours --treated pilot --after after --cluster team',
  ],
  arguments: ['TWO.csv'],
  options: {
    outcome: { says: 'column: what was measured (empty or NA: left out)', value: 'COLUMN', required: true },
    treated: { says: 'column: 1 for the treated, 0 for the others', value: 'COLUMN', required: true },
    after: { says: 'column: 1 for after, 0 for before', value: 'COLUMN', required: true },
    cluster: { says: 'column: what was assigned together, or is one and the same', value: 'COLUMN' },
  },
  async run({ arguments: [path = ''], options, out }) {
    const table = await readTable(path)
    const { outcome = '', treated = '', after = '', cluster } = options
    const { rows, leftOut } = rowsOf(table, outcome, treated, after, cluster)
    refuseEmptyCell(rows, treated, after)
    const document = documentOf(table.name, rows, leftOut)
    out.result(document, sentenceOf(document))
    return exit.done
  },
}

function rowsOf(table: Table, outcome: string, treated: string, after: string, cluster: string | undefined) {
  const measured = column(table, outcome)
  const [number, isTreated, isAfter] = [numbers(table, outcome), flags(table, treated), flags(table, after)]
  const clusterOf = cluster === undefined ? null : names(table, cluster)
  const told = table.rows.filter((row) => !isMissing(measured(row)))
  const rows = told.map(
    (row): Row => ({
      outcome: number(row),
      treated: isTreated(row),
      after: isAfter(row),
      ...(clusterOf ? { cluster: clusterOf(row) } : {}),
    }),
  )
  return { rows, leftOut: table.rows.length - told.length }
}

function refuseEmptyCell(rows: readonly Row[], treated: string, after: string): void {
  for (const wanted of [0, 1]) {
    if (!rows.some((row) => Number(row.treated) === wanted)) {
      throw invalid(
        `No row with an outcome has ${wanted} under "${treated}": there is one group only. Add the ${wanted === 1 ? 'treated' : 'group they are compared with'}.`,
      )
    }
    for (const time of [0, 1]) {
      if (!rows.some((row) => Number(row.treated) === wanted && Number(row.after) === time)) {
        throw invalid(
          `No row with an outcome has ${wanted} under "${treated}" and ${time} under "${after}". Both groups are needed before and after.`,
        )
      }
    }
  }
  if (rows.length <= 4) throw invalid('Four rows tell no error. Add the units behind each mean.')
}

function documentOf(file: string, rows: readonly Row[], leftOut: number) {
  const { means, counts, unpaired, clustered, hc1, ols } = didOfRows(rows)
  const errors = { unpaired: unpaired.error, hc1, ols, clustered: clustered?.error ?? null }
  return {
    file,
    rows: rows.length,
    leftOut,
    ...{ means, counts },
    ...plain(clustered ?? unpaired),
    kind: clustered ? ('clustered' as const) : ('unpaired' as const),
    clusters: clustered?.clusters ?? null,
    errors,
    changes: clustered ? changesOf(rows) : null,
  }
}

const plain = ({ effect, error, freedom, low, high, p }: Estimate) => ({
  ...{ effect, error, low, high, p },
  freedom,
})

/** The mean change of each cluster that is seen both times; null where a cluster has treated and others. */
function changesOf(rows: readonly Row[]) {
  const clusters = new Map<string, Row[]>()
  for (const row of rows) clusters.set(row.cluster ?? '', [...(clusters.get(row.cluster ?? '') ?? []), row])
  const sides: { treated: number[]; controls: number[] } = { treated: [], controls: [] }
  for (const mine of clusters.values()) {
    const treated = mine.some((row) => row.treated)
    if (treated !== mine.every((row) => row.treated)) return null
    const side = (after: boolean) => mean(mine.filter((row) => row.after === after).map((row) => row.outcome))
    const change = side(true) - side(false)
    if (!Number.isNaN(change)) sides[treated ? 'treated' : 'controls'].push(change)
  }
  const { treated, controls } = sides
  if (treated.length === 0 || controls.length === 0) return null
  const { ols, hc1, ...welch } = didOfChanges(treated, controls)
  return {
    clusters: { treated: treated.length, controls: controls.length },
    ...plain(welch),
    ...{ ols, hc1 },
    ...(treated.length + controls.length <= fewClusters ? ofFew(treated, controls) : {}),
  }
}

/** Up to so many clusters an error that relies on many of them is checked by tests that do not. */
const fewClusters = 40

function ofFew(treated: readonly number[], controls: readonly number[]) {
  const one = (treated: boolean) => (change: number) => ({ treated, changes: [change] })
  const clusters: Cluster[] = [...treated.map(one(true)), ...controls.map(one(false))]
  const wild = Math.min(treated.length, controls.length) < 2 ? null : wildClusterBootstrap(clusters)
  return { permutation: permutationTest(treated, controls), wildBootstrap: wild }
}

function sentenceOf(told: ReturnType<typeof documentOf>): string {
  const { means, counts, errors, changes } = told
  const change = (before: number, after: number) => figure(after - before)
  const missing = told.leftOut === 0 ? '' : ` ${told.leftOut} rows without an outcome are left out.`
  const by = told.kind === 'clustered' ? `${told.clusters} clusters` : 'rows that are not paired'
  const { treatedBefore, treatedAfter, controlsBefore, controlsAfter } = means
  return [
    `${told.file}: ${told.rows} rows.${missing}`,
    '',
    ...lines([
      ['', 'before', 'after', 'change', 'rows'],
      [
        'treated',
        figure(treatedBefore),
        figure(treatedAfter),
        change(treatedBefore, treatedAfter),
        `${counts.treatedBefore} / ${counts.treatedAfter}`,
      ],
      [
        'others',
        figure(controlsBefore),
        figure(controlsAfter),
        change(controlsBefore, controlsAfter),
        `${counts.controlsBefore} / ${counts.controlsAfter}`,
      ],
    ]),
    '',
    `Effect ${figure(told.effect)}, error ${figure(told.error)} (${by}), 95 % from ${figure(told.low)} to ${figure(told.high)}, p ${chance(told.p)}.`,
    `Other errors: unequal variances ${figure(errors.unpaired)}, HC1 ${figure(errors.hc1)}, OLS ${figure(errors.ols)}.`,
    ...(changes ? toldChanges(changes) : []),
  ].join('\n')
}

function toldChanges(changes: NonNullable<ReturnType<typeof changesOf>>): string[] {
  const { treated, controls } = changes.clusters
  const { permutation, wildBootstrap } = changes
  return [
    `Changes of ${treated} treated and ${controls} other clusters: ${figure(changes.effect)}, error ${figure(changes.error)}, 95 % from ${figure(changes.low)} to ${figure(changes.high)}.`,
    ...(permutation
      ? [
          `Permutation: p ${chance(permutation.p)} of ${permutation.assignments} assignments, 95 % from ${figure(permutation.low)} to ${figure(permutation.high)}.`,
        ]
      : []),
    ...(wildBootstrap
      ? [`Wild cluster bootstrap: p ${chance(wildBootstrap.p)} of ${wildBootstrap.draws} draws.`]
      : []),
  ]
}
