import type { FastifyReply } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../refusal.ts'

/** Requests per window in seconds, for one person or one address. One list, so that an administrator can read it. */
export const limits = {
  ordinary: { points: 600, seconds: 60 },
  search: { points: 60, seconds: 60 },
  upload: { points: 60, seconds: 600 },
  invite: { points: 50, seconds: 86_400 },
  'sign-in': { points: 10, seconds: 600 },
  reset: { points: 5, seconds: 3600 },
  import: { points: 20, seconds: 3600 },
} as const

export type LimitName = keyof typeof limits
export type Limiter = (name: string, who: string, reply?: FastifyReply) => Promise<void>

/**
 * Token buckets of this node. Refuses with 'too_many' (429) and Retry-After once a bucket is empty; tells what
 * is left by the RateLimit headers. `scale` widens all buckets (load tests on one's own machine).
 */
export function openLimiter(scale = 1): Limiter {
  const buckets = new Map(
    Object.entries(limits).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points: points * scale, duration: seconds }),
    ]),
  )
  return async (name, who, reply) => {
    const bucket = buckets.get(name)
    if (!bucket) throw new Error(`There is no limit called ${name}.`)
    const left = await bucket.consume(who).catch((state: unknown) => {
      if (!(state instanceof RateLimiterRes)) throw state
      const wait = Math.max(1, Math.ceil(state.msBeforeNext / 1000))
      reply?.header('retry-after', wait)
      throw new Refusal('too_many', { seconds: wait })
    })
    reply?.header('ratelimit-policy', `"${name}";q=${bucket.points};w=${bucket.duration}`)
    reply?.header('ratelimit', `"${name}";r=${left.remainingPoints};t=${Math.ceil(left.msBeforeNext / 1000)}`)
  }
}
