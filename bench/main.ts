import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aimsOf } from './aims.ts'
import { measureCausal } from './causal.ts'
import { dropSets, openSet } from './database.ts'
import { fanOutAim } from './fan-out.ts'
import { firstScreenAim } from './first-screen.ts'
import { importAim } from './import-aim.ts'
import { type Live, liveAims, measureLive } from './live.ts'
import { mailAim } from './mail-aim.ts'
import { type Measure, measure, startBench, stopBench } from './measure.ts'
import { measureMonteCarlo, monteCarloAim } from './montecarlo.ts'
import { tableOf, type Verdict, verdictsOf } from './report.ts'
import { measureQuality } from './search-quality/quality.ts'
import { type SetName, sizes } from './seed/sizes.ts'
import { measureTeamMeasures } from './team-measures.ts'
import { workloadsOf } from './workloads.ts'

const usage = `npm run bench -- [options]
  --sets S,M         data sets: S (1 k people), M (10 k), L (100 k); L takes long to seed
  --only TEXT,TEXT   only what has one of these texts in its name: workloads (inbox, palette, similar, comment, …) with the
                     ceilings they are told beside, and fan-out, live, first screen, monte carlo, import, mails. Each takes
                     less than three minutes of a kept set. As JSON, alone: search-quality (how well search finds what
                     people look for), causal and montecarlo (how long effects take)
  --connections LIST 1,16,64
  --seconds N        how long each is measured (4)
  --live LIST        numbers of open streams, on the last set (2000,10000); 0 for none
  --import N         messages of the generated archive (300000); 0 for none
  --mails N          mails to a mail server on this machine (1000); 0 for none
  --keep             keep the seeded sets (in WEFT_BENCH_CACHE, else the system's temporary folder)
  --json             JSON on standard output instead of the table
`

const { values: given } = parseArgs({
  options: {
    sets: { type: 'string', default: 'S,M' },
    only: { type: 'string', default: '' },
    connections: { type: 'string', default: '1,16,64' },
    seconds: { type: 'string', default: '4' },
    live: { type: 'string', default: '2000,10000' },
    import: { type: 'string', default: '300000' },
    mails: { type: 'string', default: '1000' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (given.help) process.stdout.write(usage)
else if (given.only === 'search-quality') await tellQuality()
else if (given.only === 'montecarlo')
  process.stdout.write(`${JSON.stringify(await measureMonteCarlo(), null, 2)}\n`)
else if (given.only === 'team-measures') await tellTeamMeasures()
else if (given.only === 'causal') process.stdout.write(`${JSON.stringify(measureCausal(), null, 2)}\n`)
else await run()

async function tellQuality(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-bench-quality-'))
  process.stdout.write(`${JSON.stringify(await measureQuality(folder), null, 2)}\n`)
}

async function tellTeamMeasures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-bench-measures-'))
  process.stdout.write(`${JSON.stringify(await measureTeamMeasures(folder), null, 2)}\n`)
}

async function run(): Promise<void> {
  const machine = {
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-bench-run-'))
  const measures: Measure[] = []
  const lives: Live[] = []
  const verdicts: Verdict[] = []
  try {
    const sets = onSets() ? setsOf(given.sets) : []
    for (const set of sets) {
      const last = set === sets.at(-1)
      const found = await runSet(set, dataDir, last)
      measures.push(...found.measures)
      verdicts.push(...found.verdicts)
      lives.push(...found.lives)
    }
    verdicts.push(...aimsOf(measures), ...liveAims(lives))
    if (wanted('first screen')) verdicts.push(await firstScreenAim())
    if (wanted('monte carlo')) verdicts.push(await monteCarloAim())
    for (const messages of numbersOf(wanted('import') ? given.import : '')) {
      tell(`import: ${messages} messages`)
      verdicts.push(await importAim(dataDir, messages))
    }
    for (const mails of numbersOf(wanted('mails') ? given.mails : '')) {
      tell(`mail: ${mails}`)
      verdicts.push(await mailAim(dataDir, mails))
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
    if (!given.keep) await dropSets()
  }
  if (given.json) process.stdout.write(`${JSON.stringify({ machine, measures, lives, verdicts }, null, 2)}\n`)
  else {
    const about = `${machine.cores} cores, Node ${machine.node}, load before ${machine.loadBefore.toFixed(2)}; times in ms, CPU in ms a request`
    process.stdout.write(`${about}\n\n${tableOf(measures)}\n\n${verdictsOf(verdicts)}\n`)
  }
}

async function runSet(set: SetName, dataDir: string, last: boolean) {
  const streams = last && wanted('live') ? numbersOf(given.live) : []
  const database = await openSet(set, tell)
  const bench = await startBench(database, dataDir)
  try {
    const measures: Measure[] = []
    const lives: Live[] = []
    for (const workload of await workloadsOf(database.seeded, bench.opened)) {
      if (![workload.name, ...(workload.beside ?? [])].some(wanted)) continue
      for (const connections of numbersOf(given.connections)) {
        const found = await measure(bench, workload, connections, Number(given.seconds))
        tell(`${set}: ${workload.name} at ${connections}: ${found.perSecond.toFixed(0)}/s`)
        measures.push(found)
      }
    }
    for (const count of streams) {
      tell(`${set}: ${count} streams`)
      lives.push(await measureLive(bench, count))
    }
    const verdicts = last && wanted('fan-out') ? [await fanOutAim(bench)] : []
    return { measures, lives, verdicts }
  } finally {
    await stopBench(bench)
    await database.stop()
  }
}

/** Whether a workload holds one of the texts that were asked for. */
function wanted(name: string): boolean {
  return given.only.split(',').some((text) => name.includes(text))
}

/** Whether anything but what needs no seeded set is asked for. */
function onSets(): boolean {
  const apart = ['first screen', 'monte carlo', 'import', 'mails']
  return given.only.split(',').some((text) => !apart.some((name) => text !== '' && name.includes(text)))
}

function numbersOf(list: string): number[] {
  return list
    .split(',')
    .map(Number)
    .filter((number) => number > 0)
}

function setsOf(text: string): SetName[] {
  const names = Object.keys(sizes).filter((name): name is SetName => name in sizes)
  return text.split(',').map((name) => {
    const known = names.find((each) => each === name)
    if (!known) throw new Error(`There is no data set called ${name}: ${names.join(', ')}.`)
    return known
  })
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
