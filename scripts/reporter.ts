import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export type Counts = { passed: number; failed: number; skipped: number }

const SLOWEST = 10

/**
 * Ends a run with its ten slowest files and the line `N passed, N failed`. With WEFT_TEST_COUNTS the numbers go to that
 * file instead, for a caller that has more to count.
 */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = countTests(modules)
    counts.failed += unhandled.length
    for (const line of slowestFiles(modules)) console.log(line)
    const file = process.env.WEFT_TEST_COUNTS
    if (file === undefined) process.once('exit', () => console.log(closingLine(counts)))
    else writeFileSync(file, JSON.stringify(counts))
  }
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function countTests(modules: readonly TestModule[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    // A file that does not load, or whose hooks fail, is a failure even when none of its tests is.
    counts.failed += module.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state !== 'pending') counts[state] += 1
    }
  }
  return counts
}

function slowestFiles(modules: readonly TestModule[]): string[] {
  const timed = modules.map((module) => ({ file: module.relativeModuleId, seconds: secondsOf(module) }))
  const slowest = timed.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  return [
    '',
    'Slowest files:',
    ...slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`),
  ]
}

function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic()
  return (collectDuration + setupDuration + duration) / 1000
}
