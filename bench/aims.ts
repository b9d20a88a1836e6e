import type { Measure } from './measure.ts'
import type { Verdict } from './report.ts'

const searches = ['search rare', 'search common', 'search two words']

/** The aims of the product, each with what this run found and where the time of a request goes. */
export function aimsOf(measures: readonly Measure[]): Verdict[] {
  const at16 = (set: string, workload: string) =>
    measures.find((each) => each.set === set && each.workload === workload && each.connections === 16)
  const sets = [...new Set(measures.map(({ set }) => set))]
  const main = sets.includes('M') ? 'M' : (sets[0] ?? 'M')
  const ratio = (workload: string, ceiling: string, wanted: number) =>
    ratioOf(main, at16(main, workload), at16(main, ceiling), wanted)
  return [
    ratio('home feed', 'one feed query', 0.4),
    ratio('question', 'one feed query', 0.45),
    ratio('inbox', 'one feed query', 0.45),
    searchRatio(
      main,
      searches.map((name) => at16(main, name)),
      at16(main, 'one search query'),
    ),
    commonToRare(main, at16(main, 'search common'), at16(main, 'search rare')),
    ratio('comment', 'one insert', 0.4),
    soonEnough(main, 'For you', 120, at16(main, 'for you')),
    soonEnough(main, 'a keystroke in the palette', 50, at16(main, 'palette')),
    soonEnough(main, 'similar questions', 150, at16(main, 'similar questions')),
    ...roundTrips(main, at16),
    ...(sets.includes('S') && sets.includes('L') ? growth(at16) : []),
  ].filter((each) => each !== null)
}

const where = ({ appCpu, databaseCpu, statements }: Measure) =>
  `application ${appCpu.toFixed(2)} ms, database ${databaseCpu.toFixed(2)} ms, ${statements.toFixed(1)} statements`

// What the machine spends on one request, whoever else keeps it busy: the client is not counted.
const cpuOf = (measures: readonly Measure[]) =>
  measures.reduce((sum, { appCpu, databaseCpu }) => sum + appCpu + databaseCpu, 0) / measures.length

function ratioOf(set: string, found?: Measure, ceiling?: Measure, wanted = 0): Verdict | null {
  if (!found || !ceiling) return null
  const ratio = found.perSecond / ceiling.perSecond
  return {
    aim: `${set}: ${found.workload} against ${ceiling.workload}`,
    wanted: `≥ ${wanted}`,
    found: `${ratio.toFixed(2)} (by CPU ${(cpuOf([ceiling]) / cpuOf([found])).toFixed(2)})`,
    met: ratio >= wanted,
    where: where(found),
  }
}

// An equal mix of the three, as the ceiling has it: the mean of their times.
function searchRatio(
  set: string,
  found: readonly (Measure | undefined)[],
  ceiling?: Measure,
): Verdict | null {
  const kinds = found.filter((each) => each !== undefined)
  if (kinds.length < 3 || !ceiling) return null
  const perSecond = 3 / kinds.reduce((sum, each) => sum + 1 / each.perSecond, 0)
  const ratio = perSecond / ceiling.perSecond
  return {
    aim: `${set}: search against one search query`,
    wanted: '≥ 0.4',
    found: `${ratio.toFixed(2)} (by CPU ${(cpuOf([ceiling]) / cpuOf(kinds)).toFixed(2)})`,
    met: ratio >= 0.4,
    where: kinds.map((each) => `${each.workload.replace('search ', '')}: ${where(each)}`).join('; '),
  }
}

function soonEnough(set: string, aim: string, wanted: number, found?: Measure): Verdict | null {
  if (!found) return null
  return {
    aim: `${set}: p95 of ${aim}`,
    wanted: `≤ ${wanted} ms`,
    found: `${found.p95.toFixed(0)} ms`,
    met: found.p95 <= wanted,
    where: where(found),
  }
}

function commonToRare(set: string, common?: Measure, rare?: Measure): Verdict | null {
  if (!common || !rare) return null
  const ratio = common.p95 / rare.p95
  return {
    aim: `${set}: p95 of a common word against a rare one`,
    wanted: '≤ 3',
    found: ratio.toFixed(2),
    met: ratio <= 3,
    where: where(common),
  }
}

type At16 = (set: string, workload: string) => Measure | undefined

function roundTrips(set: string, at16: At16): Verdict[] {
  const reads = [
    'session check',
    'home feed',
    'for you',
    'inbox',
    'conversations',
    'space feed',
    'question',
    'palette',
    ...searches,
  ]
  const found = reads.map((name) => at16(set, name)).filter((each) => each !== undefined)
  if (found.length === 0) return []
  const most = found.reduce((one, other) => (one.statements > other.statements ? one : other))
  return [
    {
      aim: `${set}: round trips of a read`,
      wanted: '≤ 3',
      found: `${most.statements.toFixed(1)} (${most.workload})`,
      met: most.statements <= 3.2,
      where: '',
    },
  ]
}

function growth(at16: At16): Verdict[] {
  return ['home feed', 'for you', 'space feed', 'question', ...searches].flatMap((name) => {
    const [small, large] = [at16('S', name), at16('L', name)]
    if (!small || !large) return []
    const wanted = name.startsWith('search') ? 2 : 1.3
    const ratio = large.p95 / small.p95
    return [
      {
        aim: `L against S: p95 of ${name}`,
        wanted: `≤ ${wanted}`,
        found: ratio.toFixed(2),
        met: ratio <= wanted,
        where: where(large),
      },
    ]
  })
}
