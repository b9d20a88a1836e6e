import type { Measure } from './measure.ts'

export type Verdict = { aim: string; wanted: string; found: string; met: boolean | null; where: string }

export function tableOf(measures: readonly Measure[]): string {
  const head = [
    'set',
    'workload',
    'conn',
    'req/s',
    'p50',
    'p95',
    'p99',
    'app ms',
    'db ms',
    'stmts',
    'app MB',
    'db MB',
    'bytes',
    'failed',
  ]
  const rows = measures.map((m) => [
    m.set,
    m.workload,
    String(m.connections),
    m.perSecond.toFixed(0),
    m.p50.toFixed(1),
    m.p95.toFixed(1),
    m.p99.toFixed(1),
    m.appCpu.toFixed(2),
    m.databaseCpu.toFixed(2),
    m.statements.toFixed(1),
    (m.memory / 1e6).toFixed(0),
    (m.databaseMemory / 1e6).toFixed(0),
    String(m.bytes),
    Object.entries(m.failures)
      .map(([status, count]) => `${count}×${status}`)
      .join(' ') || '-',
  ])
  return columns([head, ...rows])
}

export function verdictsOf(verdicts: readonly Verdict[]): string {
  const word = ({ met }: Verdict) => (met === null ? 'not measured' : met ? 'met' : 'MISSED')
  return columns([
    ['aim', 'wanted', 'found', 'verdict', 'where the time goes'],
    ...verdicts.map((each) => [each.aim, each.wanted, each.found, word(each), each.where]),
  ])
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}
