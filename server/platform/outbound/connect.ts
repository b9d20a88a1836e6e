import type { LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import type { Destinations } from './addresses.ts'
import { refusalError } from './refusals.ts'

/** All addresses of a name, as `dns.promises.lookup(name, { all: true })` gives them. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/**
 * A client that connects only where it may. The name is resolved once, inside the connection, and the very
 * addresses that were checked are dialled: a name that changes its answer gains nothing.
 */
export function guardedAgent(to: Destinations, resolve: Resolve): Agent {
  const connector: buildConnector.connector = (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    if (isIP(options.hostname) !== 0 && !to.mayConnect(options.hostname, port)) {
      callback(notThere(options.hostname), null)
      return
    }
    const dial = buildConnector({ allowH2: false, lookup: checkedLookup(to, resolve, port) })
    dial(options, (error, socket) => {
      if (error || !socket) {
        callback(error ?? refusalError('outbound.unreachable', 'no socket'), null)
        return
      }
      if (!to.mayConnect(socket.remoteAddress ?? '', port)) {
        socket.destroy()
        callback(notThere(options.hostname), null)
        return
      }
      callback(null, socket)
    })
  }
  return new Agent({ connect: connector, allowH2: false, pipelining: 0 })
}

function checkedLookup(to: Destinations, resolve: Resolve, port: number): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (!first) callback(refusalError('outbound.unresolved', hostname), [])
        else if (!addresses.every(({ address }) => to.mayConnect(address, port)))
          callback(notThere(hostname), [])
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(refusalError('outbound.unresolved', `${hostname}: ${String(error)}`), []),
    )
  }
}

function notThere(hostname: string): NodeJS.ErrnoException {
  return refusalError('outbound.address', `${hostname} is not a public address`)
}
