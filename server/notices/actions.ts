import { asInside } from '../identity/index.ts'
import { forgetFailures } from '../mail/index.ts'
import { type Ground, keep } from '../platform/facts/index.ts'
import type { Exchange } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import { storeChoices } from './choices/store.ts'
import { type contract, type NoticeKind, noticeKinds } from './contract.ts'
import { deleteStop, findStop, insertStop } from './stops/store.ts'
import { linkKey, openStop, type Stop } from './stops/token.ts'

type Asked<Name extends keyof typeof contract> = Exchange<(typeof contract)[Name]>

// Guests have no right to these tables: what they choose for themselves is kept inside.

export async function chooseNotices({ ground, viewer, input }: Asked<'chooseNotices'>): Promise<null> {
  const { mail, push, quiet, digest } = input
  const chosen = { mailOff: allBut(mail), pushOff: allBut(push), quiet, digest }
  await keep(asInside(ground), viewer, ({ tx }) => storeChoices(tx, viewer, chosen))
  return null
}

export async function retryAddress({ ground, viewer }: Asked<'retryAddress'>): Promise<null> {
  await keep(asInside(ground), viewer, ({ tx }) => forgetFailures(tx, [found(viewer.personId)]))
  return null
}

export async function resumeMails({ ground, viewer, input }: Asked<'resumeMails'>): Promise<null> {
  const stop = { personId: found(viewer.personId), ...input }
  found((await keep(asInside(ground), viewer, ({ tx }) => deleteStop(tx, stop))) || null)
  return null
}

/** Stops what a link is about: by the page, or by the one-click request of a mail program. */
export async function stopBy(ground: Ground, viewer: Viewer, token: string): Promise<null> {
  const stop = await openedStop(ground, token)
  found((await keep(asInside(ground), viewer, ({ tx }) => insertStop(tx, stop))) || null)
  return null
}

export async function undoStop({ ground, viewer, input }: Asked<'undoStop'>): Promise<null> {
  const stop = await openedStop(ground, input.token)
  found(await findStop(ground.inside, stop))
  await keep(asInside(ground), viewer, ({ tx }) => deleteStop(tx, stop))
  return null
}

/** What the link of a mail names; one that was not sealed here is missing. */
export async function openedStop({ inside }: Pick<Ground, 'inside'>, token: string): Promise<Stop> {
  return found(openStop(await linkKey(inside), token))
}

export const allBut = (some: readonly NoticeKind[]) => noticeKinds.filter((kind) => !some.includes(kind))
