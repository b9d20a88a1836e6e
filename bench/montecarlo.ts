import { Worker } from 'node:worker_threads'
import type { Verdict } from './report.ts'

/** `cpu`: milliseconds that the thread itself worked, whoever else keeps the machine busy. */
export type Drawn = { milliseconds: number; cpu: number; iterations: number; drivers: number; inputs: number }

const wanted = 300
const runs = 5

/** Ten thousand draws of a case of 38 drivers in a worker, as results are made: the median of five, and the first. */
export async function measureMonteCarlo(): Promise<Drawn & { first: number; wanted: number }> {
  const worker = new Worker(new URL('./montecarlo-worker.ts', import.meta.url))
  try {
    const drawn: Drawn[] = []
    for (let run = 0; run < runs; run++) drawn.push(await ask(worker, run))
    const [first] = drawn
    const median = drawn.toSorted((one, other) => one.milliseconds - other.milliseconds)[Math.floor(runs / 2)]
    if (!first || !median) throw new Error('The worker drew nothing.')
    return { ...median, first: first.milliseconds, wanted }
  } finally {
    await worker.terminate()
  }
}

export async function monteCarloAim(): Promise<Verdict> {
  const { milliseconds, cpu, iterations, drivers, inputs, first } = await measureMonteCarlo()
  return {
    aim: `Monte Carlo: ${iterations} draws over ${drivers} drivers`,
    wanted: `≤ ${wanted} ms`,
    found: `${milliseconds.toFixed(0)} ms`,
    met: milliseconds <= wanted,
    where: `${inputs} inputs; CPU ${cpu.toFixed(0)} ms; the first run ${first.toFixed(0)} ms`,
  }
}

function ask(worker: Worker, seed: number): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (drawn: Drawn) => {
      worker.off('error', reject)
      resolve(drawn)
    })
    worker.postMessage(seed)
  })
}
