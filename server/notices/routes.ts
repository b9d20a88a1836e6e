import { asInside, findStartUp } from '../identity/index.ts'
import { forgetFailures, mailIsSetUp } from '../mail/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Ground, keep } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { answers, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import { findChoices, findMoments, type Standing, storeChoices } from './choices/store.ts'
import { findWeekly } from './choices/store-weekly.ts'
import { contract, type NoticeKind, noticeKinds } from './contract.ts'
import { pushRoutes } from './push/routes.ts'
import { deleteStop, findStop, findStops, insertStop } from './stops/store.ts'
import { linkKey, openStop, type Stop } from './stops/token.ts'

/** Guests have no right to these tables: what they choose for themselves is read and kept inside. */
export function routes({ config }: House): Route[] {
  return [
    answers(contract.readNotices, ({ ground, viewer }) =>
      readNotices(ground.inside, viewer, mailIsSetUp(config)),
    ),
    answers(contract.chooseNotices, async ({ ground, viewer, input }) => {
      const { mail, push, quiet, digest } = input
      const chosen = { mailOff: allBut(mail), pushOff: allBut(push), quiet, digest }
      await keep(asInside(ground), viewer, ({ tx }) => storeChoices(tx, viewer, chosen))
      return null
    }),
    answers(contract.retryAddress, async ({ ground, viewer }) => {
      await keep(asInside(ground), viewer, ({ tx }) => forgetFailures(tx, [found(viewer.personId)]))
      return null
    }),
    answers(contract.resumeMails, async ({ ground, viewer, input }) => {
      const stop = { personId: found(viewer.personId), ...input }
      found((await keep(asInside(ground), viewer, ({ tx }) => deleteStop(tx, stop))) || null)
      return null
    }),
    answers(contract.readMoments, async ({ ground, viewer, input }) => {
      const people = input.people.split(',').filter((each) => uuid.test(each))
      return { data: await findMoments(ground.inside, viewer, { people: people.slice(0, 50) }) }
    }),
    ...stopRoutes,
    ...pushRoutes,
    reads(contract.readStartUp, async (db) => found(await findStartUp(db))),
  ]
}

const stopRoutes: readonly Route[] = [
  answers(contract.readStop, async ({ ground, input }) => {
    const stop = await opened(ground, input.token)
    return { kind: stop.kind, ...found(await findStop(ground.inside, stop)) }
  }),
  answers(contract.stopMails, async ({ ground, viewer, input }) => {
    await stopBy(ground, viewer, input.token)
    return null
  }),
  answers(contract.undoStop, async ({ ground, viewer, input }) => {
    const stop = await opened(ground, input.token)
    found(await findStop(ground.inside, stop))
    await keep(asInside(ground), viewer, ({ tx }) => deleteStop(tx, stop))
    return null
  }),
]

/** Stops what a link is about: by the page, or by the one-click request of a mail program. */
export async function stopBy(ground: Ground, viewer: Viewer, token: string): Promise<void> {
  const stop = await opened(ground, token)
  const stopped = await keep(asInside(ground), viewer, ({ tx }) => insertStop(tx, stop))
  found(stopped || null)
}

async function opened({ inside }: Ground, token: string): Promise<Stop> {
  return found(openStop(await linkKey(inside), token))
}

async function readNotices(db: Db, viewer: Viewer, mailReady: boolean) {
  const { mailOff, pushOff, ...standing }: Standing = await findChoices(db, viewer)
  const startUp = viewer.audience === 'inside' ? await findStartUp(db) : null
  return {
    ...standing,
    mail: allBut(mailOff),
    push: allBut(pushOff),
    weekly: await findWeekly(db, found(viewer.personId)),
    mailReady,
    dailyUntil: startUp?.on ? startUp.endsAt : null,
    stops: await findStops(db, found(viewer.personId)),
  }
}

const allBut = (some: readonly NoticeKind[]) => noticeKinds.filter((kind) => !some.includes(kind))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
