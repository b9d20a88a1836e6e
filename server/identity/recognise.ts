import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Ground, keep } from '../platform/facts/index.ts'
import { localeOf, tokenMark } from '../platform/http/index.ts'
import { nobody, type Viewer } from '../platform/viewer.ts'
import { secretHash } from './store.ts'
import { findSession, findToken, sessionHours, touchSession, touchToken } from './store-sessions.ts'

/** `__Host-` binds the cookie to this host and to https; browsers take it on http://localhost too. */
export const cookieName = (secure: boolean) => (secure ? '__Host-sid' : 'sid')

/**
 * Who sends this request. A token in the address is never read; an ended session is nobody. Beside an
 * Authorization header the cookie counts for nothing, for the guard lets tokens through without an Origin.
 */
export async function recognise(ground: Ground, request: FastifyRequest, secure: boolean): Promise<Viewer> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const bearer = /^Bearer (\S+)$/i.exec(authorization)?.[1]
    return bearer?.startsWith(tokenMark) ? byToken(ground, request, bearer) : nobody(localeOf(request))
  }
  const cookie = request.cookies[cookieName(secure)]
  if (cookie && /^[\w-]{43}$/.test(cookie))
    return bySession(ground, request, Buffer.from(cookie, 'base64url'))
  return nobody(localeOf(request))
}

async function bySession(ground: Ground, request: FastifyRequest, secret: Buffer): Promise<Viewer> {
  const row = await findSession(ground.inside, secretHash(secret))
  if (!row?.sessionId) return nobody(localeOf(request))
  const { touchDue, ...known } = row
  const viewer: Viewer = {
    ...known,
    scopes: ['read', 'write'],
    wallPass: known.audience === 'outside' ? secret.toString('hex') : null,
  }
  const { sessionId, audience } = row
  // What is done unseen leaves no time with a name on it.
  if (touchDue && audience !== 'anyone' && !request.routeOptions.config.endpoint?.unseen) {
    await keep({ ...ground, outside: ground.inside }, { ...viewer, audience: 'inside' }, ({ tx }) =>
      touchSession(tx, sessionId, audience),
    )
  }
  return viewer
}

async function byToken(ground: Ground, request: FastifyRequest, bearer: string): Promise<Viewer> {
  const row = await findToken(ground.inside, secretHash(bearer))
  if (!row) return nobody(localeOf(request))
  const { touchDue, tokenId, ...known } = row
  const viewer: Viewer = { ...known, wallPass: null }
  if (touchDue && !request.routeOptions.config.endpoint?.unseen)
    await keep(ground, viewer, ({ tx }) => touchToken(tx, tokenId))
  return viewer
}

export function setSessionCookie(
  reply: FastifyReply,
  secret: Buffer,
  audience: 'inside' | 'outside',
  secure: boolean,
): void {
  reply.setCookie(cookieName(secure), secret.toString('base64url'), {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: 'lax',
    maxAge: sessionHours[audience].whole * 3600,
  })
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, secure, sameSite: 'lax' })
}
