import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type BadNetwork = {
  port: number
  /** Breaks every connection at once, as a router that restarts. */
  cut: () => void
  /** Lets nothing through either way for a while, then breaks: each side thinks the other is there. */
  swallow: (ms: number) => Promise<void>
  close: () => Promise<void>
}

/** A bad network between this process and a port of its own machine. */
export async function openProxy(target: number): Promise<BadNetwork> {
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    near.pipe(far)
    far.pipe(near)
    const end = () => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no port.')

  const cut = () => {
    for (const [near] of [...pairs]) near.destroy()
  }
  return {
    port: address.port,
    cut,
    async swallow(ms) {
      for (const [near, far] of pairs) {
        near.unpipe(far)
        far.unpipe(near)
        near.pause()
        far.pause()
      }
      await new Promise((resolve) => setTimeout(resolve, ms))
      cut()
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
