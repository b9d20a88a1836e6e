import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine: the address must be known before Weft opens, which answers only its own origin. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('No port is free.')
  return address.port
}
