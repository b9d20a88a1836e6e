import { findStartUp } from '../identity/index.ts'
import { mailIsSetUp } from '../mail/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { House } from '../platform/house.ts'
import { answers, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import { allBut, chooseNotices, openedStop, resumeMails, retryAddress, stopBy, undoStop } from './actions.ts'
import { findChoices, findMoments, type Standing } from './choices/store.ts'
import { findWeekly } from './choices/store-weekly.ts'
import { contract } from './contract.ts'
import { pushRoutes } from './push/routes.ts'
import { findStop, findStops } from './stops/store.ts'

/** Guests have no right to these tables: what they choose for themselves is read inside. */
export const routes = ({ config }: House): Route[] => [
  answers(contract.readNotices, ({ ground, viewer }) =>
    readNotices(ground.inside, viewer, mailIsSetUp(config)),
  ),
  answers(contract.chooseNotices, chooseNotices),
  answers(contract.retryAddress, retryAddress),
  answers(contract.resumeMails, resumeMails),
  answers(contract.readMoments, async ({ ground, viewer, input }) => {
    const people = input.people.split(',').filter((each) => uuid.test(each))
    return { data: await findMoments(ground.inside, viewer, { people: people.slice(0, 50) }) }
  }),
  answers(contract.readStop, async ({ ground, input }) => {
    const stop = await openedStop(ground, input.token)
    return { kind: stop.kind, ...found(await findStop(ground.inside, stop)) }
  }),
  answers(contract.stopMails, ({ ground, viewer, input }) => stopBy(ground, viewer, input.token)),
  answers(contract.undoStop, undoStop),
  ...pushRoutes,
  reads(contract.readStartUp, async (db) => found(await findStartUp(db))),
]

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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
