import type { FastifyRequest } from 'fastify'
import { change } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { answers, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { setUp, signIn, signOut, startSession } from './actions.ts'
import { contract } from './contract.ts'
import { clearSessionCookie, setSessionCookie } from './recognise.ts'
import { findMe } from './store-me.ts'

export function routes({ config }: House): Route[] {
  const secure = !config.insecureHttp
  return [
    answers(contract.setUp, async ({ ground, viewer, input, request, reply }) => {
      const entered = await change(ground, viewer, async (given) => {
        const { personId } = await setUp(given, input)
        return startSession(given.tx, { personId, audience: 'inside' }, placeOf(request))
      })
      setSessionCookie(reply, entered.secret, 'inside', secure)
      return found(await findMe(ground.inside, entered.personId))
    }),
    answers(contract.signIn, async ({ ground, viewer, input, request, reply }) => {
      const entered = await change(ground, viewer, (given) =>
        signIn(given, { ...input, place: placeOf(request) }),
      )
      const me = found(await findMe(ground.inside, entered.personId))
      setSessionCookie(reply, entered.secret, me.audience, secure)
      return me
    }),
    answers(contract.signOut, async ({ ground, viewer, reply }) => {
      await change({ ...ground, outside: ground.inside }, viewer, signOut)
      clearSessionCookie(reply, secure)
      return null
    }),
    reads(contract.readMe, async (db, viewer) => found(await findMe(db, viewer.personId ?? ''))),
  ]
}

/** What the session list shows of a device and a place: a family name and a network, never the whole address. */
export function placeOf(request: FastifyRequest): { device: string; address: string } {
  const agent = request.headers['user-agent'] ?? ''
  const browser = /(Firefox|Edg|Chrome|Safari)/.exec(agent)?.[1] ?? 'API'
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(agent)?.[1] ?? ''
  const parts = request.ip.split(request.ip.includes(':') ? ':' : '.')
  return {
    device: [browser, system].filter(Boolean).join(', '),
    address: request.ip.includes(':')
      ? `${parts.slice(0, 3).join(':')}::`
      : `${parts.slice(0, 3).join('.')}.0`,
  }
}
