import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Outcome, Trial } from './trial.ts'

const usage = `npm run trials -- [NAME…] [options]
  NAME         trials whose name holds this text; all when none is given
  --minutes N  how long each presses (1)
  --list       what there is
`
const ending = '.trial.ts'

const { values: given, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (given.help) process.stdout.write(usage)
else await run()

type Result = { trial: string; seconds: number } & Outcome

async function run(): Promise<void> {
  const minutes = Number(given.minutes)
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.')
  const results: Result[] = []
  for (const name of await names()) {
    const { trial }: { trial: Trial } = await import(join(import.meta.dirname, name + ending))
    if (given.list) process.stdout.write(`${name}: ${trial.about}\n`)
    else results.push(await runOne(name, trial, minutes))
  }
  if (given.list) return
  process.stdout.write(`\n${results.map(lineOf).join('\n')}\n\n${JSON.stringify({ minutes, results })}\n`)
  process.exitCode = results.length > 0 && results.every(({ held }) => held) ? 0 : 1
}

async function names(): Promise<string[]> {
  const files = await readdir(import.meta.dirname)
  const all = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length))
  return all.sort().filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
}

async function runOne(name: string, { about, run }: Trial, minutes: number): Promise<Result> {
  const say = (line: string) => process.stderr.write(`  ${line}\n`)
  process.stderr.write(`\n${name}: ${about}\n`)
  const started = performance.now()
  const outcome = await run({ minutes, say })
  return { trial: name, seconds: Math.round((performance.now() - started) / 1000), ...outcome }
}

function lineOf({ trial, held, seconds, figures }: Result): string {
  const rows = Object.entries(figures).map(([name, value]) => `    ${name.padEnd(34)} ${value}`)
  return [`${held ? 'held   ' : 'BROKEN '} ${trial} (${seconds} s)`, ...rows].join('\n')
}
