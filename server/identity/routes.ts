import type { FastifyReply, FastifyRequest } from 'fastify'
import { change, keep } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { answers, changes, networkOf, type Route, reads } from '../platform/http/index.ts'
import { allow, found } from '../platform/refusal.ts'
import {
  changePassword,
  endOtherSessions,
  endSession,
  mintToken,
  prove,
  revokeToken,
  setPlace,
} from './actions/account.ts'
import { appointAdministrator, dismissAdministrator } from './actions/administration.ts'
import { endAccess } from './actions/departure.ts'
import {
  asInside,
  type Entered,
  enter,
  type Place,
  proveAccount,
  signOut,
  startSession,
} from './actions/entering.ts'
import { prepareFounding, setUp } from './actions/founding.ts'
import { askReset, resetPassword } from './actions/resets.ts'
import { contract } from './contract.ts'
import { clearSessionCookie, setSessionCookie } from './recognise.ts'
import { mayTouchAccount } from './rules.ts'
import { findAdministrators, findPasswordAge, foldedAddress } from './store.ts'
import { findMe } from './store-me.ts'
import { findSessions } from './store-sessions.ts'
import { findTokens } from './store-tokens.ts'

const done = () => null

export function routes(house: House): Route[] {
  return [...entrance(house), ...account(house), ...recovery(house), ...administration()]
}

function entrance({ config, limit }: House): Route[] {
  const secure = !config.insecureHttp
  return [
    answers(contract.setUp, async ({ ground, viewer, input: { token, ...founding }, request, reply }) => {
      const prepared = await prepareFounding(founding)
      const entered = await change(ground, viewer, async (given) => {
        const { personId } = await setUp(given, token, prepared)
        return startSession(given, { personId, audience: 'inside' }, placeOf(request))
      })
      setSessionCookie(reply, entered.secret, 'inside', secure)
      return found(await findMe(ground.inside, entered.personId))
    }),
    answers(contract.signIn, async ({ ground, viewer, input, request, reply }) => {
      const place = placeOf(request)
      const account = await proveAccount(ground, input, { limit, place })
      await limit.giveBack('sign-in', viewer.personId ?? request.ip)
      const { personId, secret, audience } = await enter(ground, account, { place, before: viewer })
      setSessionCookie(reply, secret, audience, secure)
      return found(await findMe(ground.inside, personId))
    }),
    answers(contract.signOut, async ({ ground, viewer, reply }) => {
      await change(asInside(ground), viewer, signOut)
      clearSessionCookie(reply, secure)
      return null
    }),
    reads(contract.readMe, async (db, viewer) => found(await findMe(db, viewer.personId ?? ''))),
  ]
}

function account({ config, limit }: House): Route[] {
  const secure = !config.insecureHttp
  return [
    answers(contract.setPlace, ({ ground, viewer, input }) =>
      keep(asInside(ground), viewer, (given) => setPlace(given, input)),
    ),
    answers(contract.listSessions, async ({ ground, viewer }) => {
      allow(mayTouchAccount(viewer))
      return { data: await findSessions(ground.inside, viewer) }
    }),
    answers(contract.readPassword, async ({ ground, viewer }) => {
      allow(mayTouchAccount(viewer))
      return { changedAt: await findPasswordAge(ground.inside, viewer) }
    }),
    answers(contract.endSession, async ({ ground, viewer, input }) =>
      change(asInside(ground), viewer, (given) => endSession(given, input)).then(done),
    ),
    answers(contract.endOtherSessions, async ({ ground, viewer }) =>
      change(asInside(ground), viewer, endOtherSessions).then(done),
    ),
    answers(contract.changePassword, async ({ ground, viewer, input, reply }) => {
      const who = `password ${viewer.personId}`
      await limit('sign-in account', who, reply)
      const secret = await changePassword(ground, viewer, input, config)
      await limit.giveBack('sign-in account', who)
      setSessionCookie(reply, secret, viewer.audience === 'outside' ? 'outside' : 'inside', secure)
      return null
    }),
    answers(contract.prove, async ({ ground, viewer, input, reply }) => {
      const who = `password ${viewer.personId}`
      await limit('sign-in account', who, reply)
      const secret = await prove(ground, viewer, input.password)
      await limit.giveBack('sign-in account', who)
      setSessionCookie(reply, secret, viewer.audience === 'outside' ? 'outside' : 'inside', secure)
      return null
    }),
    reads(contract.listTokens, async (db, viewer) => {
      allow(mayTouchAccount(viewer))
      return { data: await findTokens(db, found(viewer.personId)) }
    }),
    // Not `changes`: what a repeated request is answered from keeps no secrets.
    answers(contract.mintToken, ({ ground, viewer, input }) =>
      change(ground, viewer, (given) => mintToken(given, input)),
    ),
    changes(contract.revokeToken, revokeToken, done),
  ]
}

function recovery({ config, limit }: House): Route[] {
  return [
    answers(contract.askReset, async ({ ground, viewer, input, reply }) => {
      await limit('reset account', foldedAddress(input.email), reply)
      return change(asInside(ground), viewer, (given) => askReset(given, input)).then(done)
    }),
    answers(contract.resetPassword, async ({ ground, input }) =>
      resetPassword(ground, input, config).then(done),
    ),
  ]
}

function administration(): Route[] {
  return [
    changes(contract.endAccess, endAccess, done),
    reads(contract.listAdministrators, async (db) => ({ data: await findAdministrators(db) })),
    changes(contract.appointAdministrator, appointAdministrator, done),
    changes(contract.dismissAdministrator, dismissAdministrator, done),
  ]
}

/** What a session begins with, for the slices that let people in. */
export function letIn(reply: FastifyReply, { secret, audience }: Entered, { config }: House): void {
  setSessionCookie(reply, secret, audience, !config.insecureHttp)
}

/** What the session list shows of a device and a place: a family name and a network, never the whole address. */
export function placeOf(request: FastifyRequest): Place {
  const agent = request.headers['user-agent'] ?? ''
  const browser = /(Firefox|Edg|Chrome|Safari)/.exec(agent)?.[1] ?? 'API'
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(agent)?.[1] ?? ''
  return { device: [browser, system].filter(Boolean).join(', '), network: networkOf(request.ip) }
}
