import { isIP } from 'node:net'
import type { FastifyReply } from 'fastify'
import ipaddr from 'ipaddr.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../refusal.ts'

/**
 * Requests per window in seconds, for one person or one network. One list, so that an administrator can read it.
 * Signing in counts failures three ways: a network's, an account's from one network, an account's from anywhere.
 */
export const limits = {
  ordinary: { points: 600, seconds: 60 },
  search: { points: 60, seconds: 60 },
  // Calendars of a whole building ask from one network.
  calendar: { points: 300, seconds: 60 },
  upload: { points: 60, seconds: 600 },
  invite: { points: 50, seconds: 86_400 },
  'sign-in': { points: 100, seconds: 600 },
  'sign-in account': { points: 10, seconds: 600 },
  'sign-in anywhere': { points: 100, seconds: 3600 },
  reset: { points: 60, seconds: 3600 },
  'reset account': { points: 5, seconds: 3600 },
  import: { points: 20, seconds: 3600 },
  // Counted in this node's memory alone: a row would say who asked.
  unnamed: { points: 4, seconds: 86_400 },
  'unnamed voice': { points: 60, seconds: 3600 },
} as const

export type LimitName = keyof typeof limits

export type Limiter = {
  /** Takes a token from someone's bucket; an address counts for its whole network. */
  (name: string, who: string, reply?: FastifyReply): Promise<void>
  /** Gives it back: what succeeded need not count. */
  giveBack: (name: LimitName, who: string) => Promise<void>
}

/**
 * Token buckets of this node. Refuses with 'too_many' (429, answered with Retry-After) once a bucket is empty;
 * tells what is left by the RateLimit headers where a reply is given. `scale` widens all buckets (load tests on one's own machine).
 */
export function openLimiter(scale = 1): Limiter {
  const buckets = new Map(
    Object.entries(limits).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points: points * scale, duration: seconds }),
    ]),
  )
  const bucketOf = (name: string) => {
    const bucket = buckets.get(name)
    if (!bucket) throw new Error(`There is no limit called ${name}.`)
    return bucket
  }
  const take = async (name: string, who: string, reply?: FastifyReply) => {
    const bucket = bucketOf(name)
    const left = await bucket.consume(networkOf(who)).catch((state: unknown) => {
      if (!(state instanceof RateLimiterRes)) throw state
      const wait = Math.max(1, Math.ceil(state.msBeforeNext / 1000))
      throw new Refusal('too_many', { seconds: wait })
    })
    reply?.header('ratelimit-policy', `"${name}";q=${bucket.points};w=${bucket.duration}`)
    reply?.header('ratelimit', `"${name}";r=${left.remainingPoints};t=${Math.ceil(left.msBeforeNext / 1000)}`)
  }
  return Object.assign(take, {
    giveBack: async (name: LimitName, who: string) => void (await bucketOf(name).reward(networkOf(who))),
  })
}

/** The /24 or /64 that an address lies in, by its first address; anything else as it is. */
export function networkOf(address: string): string {
  // Most who ask are people, by id: told from an address at a tenth of the parser's price.
  if (isIP(address) === 0) return address
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return ipaddr.IPv4.networkAddressFromCIDR(`${parsed}/24`).toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`).toString()
}
