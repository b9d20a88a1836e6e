import { openSealed, type Parts, seal } from '../../engines/escrow/index.ts'
import type { Pair } from './store.ts'

/** A person's id for both holders together, bound to what they did; always as long. */
export function sealPerson({ keys }: Pair, personId: string, bound: string): Buffer {
  return seal(keys, Buffer.from(personId.replaceAll('-', ''), 'hex'), bound)
}

/** Who it is; null when the two parts do not open it. */
export function openPerson({ keys }: Pair, parts: Parts, box: Buffer, bound: string): string | null {
  const hex = openSealed(parts, box, { holders: keys, bound })?.toString('hex')
  return hex ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null
}
