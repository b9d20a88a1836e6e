import type { Keep } from '../platform/facts/index.ts'
import { found } from '../platform/refusal.ts'
import { measureGate } from './gates.ts'
import { type Dwell, findReadable, storeReading } from './store.ts'
import { readings } from './switches.ts'

/** Viewing is never a fact. Off and on answer alike: a page learns nothing of the switchboard. */
export async function recordReading(
  { tx, viewer, gates }: Keep,
  { postId, dwell }: { postId: string; dwell: Dwell },
): Promise<void> {
  const read = found(await findReadable(tx, viewer, postId))
  if ((await gates.ask(measureGate, tx, readings)) !== 'allowed') return
  await storeReading(tx, { ...read, dwell })
}
