import { parentPort } from 'node:worker_threads'
import { readFormula } from '../engines/formula/index.ts'
import { type Distribution, simulate, type UncertainCase } from '../engines/uncertainty/index.ts'
import type { Drawn } from './montecarlo.ts'

const iterations = 10_000
const drivers = 38
const given = caseOf(drivers)

parentPort?.on('message', (seed: number) => {
  const started = performance.now()
  const cpu = process.threadCpuUsage()
  const found = simulate(given, { seed, iterations })
  const milliseconds = performance.now() - started
  const { user, system } = process.threadCpuUsage(cpu)
  if (!found.ok) throw new Error(`${found.line} divides by nothing.`)
  const inputs = Object.keys(given.inputs).length
  const drawn: Drawn = { milliseconds, cpu: (user + system) / 1000, iterations, drivers, inputs }
  parentPort?.postMessage(drawn)
})

/** Drivers of time, each with a count that is known, an effect, a survey's share and an assumption; and what they share. */
function caseOf(count: number): UncertainCase {
  const inputs: Record<string, Distribution> = {
    N: { kind: 'normal', mean: 900, deviation: 30, from: 0 },
    w: { kind: 'normal', mean: 48, deviation: 3 },
    rho: { kind: 'pert', minimum: 0.3, mode: 0.5, maximum: 0.7 },
  }
  const names = Array.from({ length: count }, (_, index) => index + 1)
  for (const index of names) {
    inputs[`n${index}`] = { kind: 'fixed', value: 100 * index }
    inputs[`p${index}`] = { kind: 'share', successes: 20 + index, trials: 90 }
    inputs[`h${index}`] =
      index % 2 === 0
        ? { kind: 'pert', minimum: 0.1, mode: 0.25, maximum: 1 }
        : { kind: 'normal', mean: 0.3, deviation: 0.1, from: 0 }
  }
  const known = Object.fromEntries(Object.keys(inputs).map((name) => [name, {}]))
  const benefits = names.map((index) => {
    const text = `(n${index}*p${index}*h${index}*w*rho) - min(N, n${index})*0.1*w`
    const read = readFormula(text, known)
    if (!read.ok) throw new Error(`${text}: ${read.fault.code}`)
    return { name: `driver ${index}`, formula: read.formula, ramp: [0.5, 1, 1], risk: 0.2 }
  })
  const costs = [
    { name: 'licences', initial: 60_000_00, years: [45_000_00, 45_000_00, 45_000_00], risk: 0.1 },
  ]
  return { discountRate: 0.1, inputs, costs, benefits }
}
