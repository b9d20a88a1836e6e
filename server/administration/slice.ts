import { measureGate } from '../insights/index.ts'
import { answer } from '../platform/gates.ts'
import type { House, Slice } from '../platform/house.ts'
import { isOn } from '../platform/switches/index.ts'
import { routes } from './routes.ts'

/** What is on and what is off, of all the slices below; how their readers fare. */
export function administration({ config, settings }: House, slices: readonly Slice[]): Slice {
  const switches = slices.flatMap((slice) => slice.switches ?? [])
  const readers = slices.flatMap((slice) => slice.readers ?? [])
  return {
    name: 'administration',
    routes: routes({ config, settings, switches, readers }),
    gates: [
      answer(measureGate, async (tx, measure) => ((await isOn(tx, measure)) ? 'allowed' : 'measure.off')),
    ],
  }
}
