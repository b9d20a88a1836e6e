import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aimsOf } from './aims.ts'
import { dropSets, openSet } from './database.ts'
import { type Measure, measure, startBench, stopBench } from './measure.ts'
import { tableOf, type Verdict, verdictsOf } from './report.ts'
import { type SetName, sizes } from './seed/sizes.ts'
import { workloadsOf } from './workloads.ts'

const usage = `npm run bench -- [options]
  --sets S,M         data sets: S (1 k people), M (10 k), L (100 k); L takes long to seed
  --only TEXT        workloads whose name holds this text (ceilings always run)
  --connections LIST 1,16,64
  --seconds N        how long each is measured (4)
  --keep             keep the seeded sets (in WEFT_BENCH_CACHE, else the system's temporary folder)
  --json             JSON on standard output instead of the table
`

const { values: given } = parseArgs({
  options: {
    sets: { type: 'string', default: 'S,M' },
    only: { type: 'string', default: '' },
    connections: { type: 'string', default: '1,16,64' },
    seconds: { type: 'string', default: '4' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (given.help) process.stdout.write(usage)
else await run()

async function run(): Promise<void> {
  const machine = {
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-bench-run-'))
  const measures: Measure[] = []
  const verdicts: Verdict[] = []
  try {
    for (const set of setsOf(given.sets)) measures.push(...(await runSet(set, dataDir)))
    verdicts.push(...aimsOf(measures))
  } finally {
    await rm(dataDir, { recursive: true, force: true })
    if (!given.keep) await dropSets()
  }
  if (given.json) process.stdout.write(`${JSON.stringify({ machine, measures, verdicts }, null, 2)}\n`)
  else {
    const about = `${machine.cores} cores, Node ${machine.node}, load before ${machine.loadBefore.toFixed(2)}; times in ms, CPU in ms a request`
    process.stdout.write(`${about}\n\n${tableOf(measures)}\n\n${verdictsOf(verdicts)}\n`)
  }
}

async function runSet(set: SetName, dataDir: string): Promise<Measure[]> {
  const database = await openSet(set, tell)
  const bench = await startBench(database, dataDir)
  try {
    const measures: Measure[] = []
    for (const workload of await workloadsOf(database.seeded, bench.opened)) {
      if (workload.on === 'weft' && !workload.name.includes(given.only)) continue
      for (const connections of given.connections.split(',').map(Number)) {
        const found = await measure(bench, workload, connections, Number(given.seconds))
        tell(`${set}: ${workload.name} at ${connections}: ${found.perSecond.toFixed(0)}/s`)
        measures.push(found)
      }
    }
    return measures
  } finally {
    await stopBench(bench)
    await database.stop()
  }
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
