// The list of checks. `--quick` leaves out the web build and all tests but the architecture's.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type Counts, closingLine } from './reporter.ts'

type Check = { name: string; command: string[]; quick: boolean; tests?: true }

const quick = process.argv.includes('--quick')
const root = dirname(import.meta.dirname)
const notes = mkdtempSync(join(tmpdir(), 'weft-check-'))
const countsFile = join(notes, 'counts.json')
const builtWeb = join(root, 'dist/web')

const checks: Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], quick: true },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'], quick: true },
  { name: 'web build', command: ['scripts/build.mjs'], quick: false },
  { name: 'tests', command: vitest(quick ? ['test/architecture.test.ts'] : []), quick: true, tests: true },
]

const totals: Counts = { passed: 0, failed: 0, skipped: 0 }
const durations: string[] = []
for (const check of checks.filter((one) => one.quick || !quick)) await runCheck(check)
rmSync(notes, { recursive: true })

console.log(`\n${durations.join(' · ')}`)
process.exitCode = totals.failed === 0 ? 0 : 1
console.log(closingLine(totals))

async function runCheck({ name, command, tests }: Check): Promise<void> {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const good = await succeeds(command)
  add(tests ? testCounts(good) : { passed: 0, failed: good ? 0 : 1, skipped: 0 })
  durations.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s${good ? '' : ' FAILED'}`)
}

function vitest(files: string[]): string[] {
  return ['node_modules/vitest/vitest.mjs', 'run', ...files]
}

function succeeds([file = '', ...args]: string[]): Promise<boolean> {
  const env = { ...process.env, WEFT_TEST_COUNTS: countsFile, ...(quick ? {} : { WEFT_TEST_WEB: builtWeb }) }
  const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, env, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** A run that ended badly counts as a failure even if it could not say which test failed. */
function testCounts(good: boolean): Counts {
  const shape = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })
  const none = { passed: 0, failed: 0, skipped: 0 }
  const counts = existsSync(countsFile) ? shape.parse(JSON.parse(readFileSync(countsFile, 'utf8'))) : none
  return good || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function add({ passed, failed, skipped }: Counts): void {
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
}
