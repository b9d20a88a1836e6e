import { post } from '../../mail/index.ts'
import { storePlace } from '../../people/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { type Change, change, type Ground, type Keep, keep } from '../../platform/facts/index.ts'
import { tokenMark } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Scope, Viewer } from '../../platform/viewer.ts'
import { passwordChanged, sessionsEnded, tokenMinted, tokenRevoked } from '../facts.ts'
import { passwordLetter } from '../letters.ts'
import { hashPassword, verifyPassword } from '../password.ts'
import { mayBePassword, mayRisk, mayTouchAccount } from '../rules.ts'
import { type Account, findAccount, newSecret, secretHash, storePassword } from '../store.ts'
import { dropResets } from '../store-resets.ts'
import { endSessions, isProved, rotateSession } from '../store-sessions.ts'
import { insertToken, revokeTokens, type TokenRow } from '../store-tokens.ts'
import { asInside } from './entering.ts'

export async function endSession({ tx, viewer, record }: Change, { sessionId }: { sessionId: string }) {
  allow(mayTouchAccount(viewer))
  const personId = found(viewer.personId)
  if ((await endSessions(tx, personId, { only: sessionId })) === 0) throw new Refusal('missing')
  record(sessionsEnded({ personId, cause: 'ended_by_owner' }))
}

export async function endOtherSessions({ tx, viewer, record, unchanged }: Change): Promise<void> {
  allow(mayTouchAccount(viewer))
  const personId = found(viewer.personId)
  const ended = await endSessions(tx, personId, { but: found(viewer.sessionId) })
  if (ended === 0) return unchanged()
  record(sessionsEnded({ personId, cause: 'ended_by_owner' }))
}

/** Ends every other way in; the session that asked goes on under a new secret, which is answered. */
export async function changePassword(
  ground: Ground,
  viewer: Viewer,
  { current, password }: { current: string; password: string },
  config: Config,
): Promise<Buffer> {
  allow(mayTouchAccount(viewer))
  const sessionId = found(viewer.sessionId)
  const account = found(await findAccount(ground.inside, { personId: found(viewer.personId) }))
  if (!(await verifyPassword(current, account.passwordHash))) throw new Refusal('password.wrong')
  const passwordHash = await hashNew(password, account)
  const secret = newSecret()
  await change(asInside(ground), viewer, async ({ tx, record }) => {
    await replacePassword(tx, account, passwordHash, config, sessionId)
    await rotateSession(tx, sessionId, secretHash(secret))
    record(passwordChanged({ personId: account.personId }))
  })
  return secret
}

export async function hashNew(password: string, { name, company }: Account): Promise<string> {
  allow(mayBePassword(password, [company, ...name.split(/\s+/)]))
  return hashPassword(password)
}

const dayMs = 86_400_000

/** A new password puts an end to sessions, tokens and reset links, and tells the person so. */
export async function replacePassword(
  tx: Change['tx'],
  { personId, name, email, locale, company }: Account,
  passwordHash: string,
  config: Config,
  keptSession?: string,
): Promise<void> {
  await storePassword(tx, personId, passwordHash)
  await endSessions(tx, personId, keptSession ? { but: keptSession } : {})
  await revokeTokens(tx, personId)
  await dropResets(tx, personId)
  if (!email) return
  const letter = passwordLetter[locale]({ company, url: config.url })
  const now = Date.now()
  await post(tx, config, {
    ...{ subject: `password:${personId}`, key: String(now), personId, to: { name, address: email } },
    ...{ letter, locale, notAfter: new Date(now + 2 * dayMs) },
  })
}

/** The password given again: the session goes on under a new secret, which is answered. */
export async function prove(ground: Ground, viewer: Viewer, password: string): Promise<Buffer> {
  allow(mayTouchAccount(viewer))
  const account = await findAccount(ground.inside, { personId: found(viewer.personId) })
  if (!(await verifyPassword(password, account?.passwordHash ?? null))) throw new Refusal('password.wrong')
  const secret = newSecret()
  await keep(asInside(ground), viewer, ({ tx }) =>
    rotateSession(tx, found(viewer.sessionId), secretHash(secret)),
  )
  return secret
}

/** Refuses unless the session's owner proved to be there within the last five minutes. */
export async function needProof(tx: Change['tx'], viewer: Viewer): Promise<void> {
  allow(mayTouchAccount(viewer))
  allow(mayRisk(await isProved(tx, found(viewer.sessionId))))
}

export type Minted = TokenRow & { token: string }

/** The token itself is answered once and kept as a hash. A token never makes another: that takes a session. */
export async function mintToken(
  { tx, viewer, record }: Change,
  { name, scopes, days }: { name: string; scopes: readonly Scope[]; days: number },
): Promise<Minted> {
  await needProof(tx, viewer)
  return newToken({ tx, record }, found(viewer.personId), { name, scopes, days })
}

/** What the page and `weft token create` both do. */
export async function newToken(
  { tx, record }: Pick<Change, 'tx' | 'record'>,
  personId: string,
  { name, scopes, days }: { name: string; scopes: readonly Scope[]; days: number },
): Promise<Minted> {
  const token = `${tokenMark}${newSecret().toString('base64url')}`
  const row = await insertToken(tx, {
    ...{ personId, name, days, scopes: [...new Set(scopes)], tokenHash: secretHash(token) },
  })
  record(tokenMinted({ tokenId: row.id, personId }))
  return { ...row, token }
}

export async function revokeToken({ tx, viewer, record }: Change, { tokenId }: { tokenId: string }) {
  allow(mayTouchAccount(viewer))
  const personId = found(viewer.personId)
  if ((await revokeTokens(tx, personId, tokenId)) === 0) throw new Refusal('missing')
  record(tokenRevoked({ personId }))
}

export async function setPlace(
  { tx, viewer }: Keep,
  { locale, timeZone }: { locale: 'fr' | 'en'; timeZone: string },
): Promise<null> {
  await storePlace(tx, found(viewer.personId), { locale, timeZone })
  return null
}
