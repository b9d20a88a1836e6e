import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address range and port an operator opens beyond the public internet on ports 80 and 443. */
export type AlsoAllow = { range: string; port: number }

export type Destinations = {
  mayUsePort: (port: number) => boolean
  mayConnect: (address: string, port: number) => boolean
}

const usualPorts = [80, 443]
const globalUnicast6 = ipaddr.IPv6.parseCIDR('2000::/3')

export function destinations(alsoAllow: readonly AlsoAllow[]): Destinations {
  const opened = alsoAllow.map(({ range, port }) => ({ range: parseRange(range), port }))
  return {
    mayUsePort: (port) => usualPorts.includes(port) || opened.some((entry) => entry.port === port),
    mayConnect: (address, port) =>
      (usualPorts.includes(port) && isPublicAddress(address)) ||
      opened.some((entry) => entry.port === port && lies(address, entry.range)),
  }
}

// IPv6 must lie in 2000::/3 as well: NAT64 (64:ff9b::), ::/96 and site-local addresses are ways back inside.
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast6)
}

function parseRange(range: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (range.includes('/')) return ipaddr.parseCIDR(range)
  return ipaddr.parseCIDR(`${range}/${isIP(range) === 6 ? 128 : 32}`)
}

function lies(address: string, range: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  if (isIP(address) === 0) return false
  return ipaddr.subnetMatch(ipaddr.process(address), { opened: [range] }, 'closed') === 'opened'
}
