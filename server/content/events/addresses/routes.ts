import type { House } from '../../../platform/house.ts'
import { answers, changes, type Route, reads } from '../../../platform/http/index.ts'
import { allow } from '../../../platform/refusal.ts'
import { makeCalendar, revokeCalendar, sendCalendar } from './actions.ts'
import { contract } from './contract.ts'
import { mayTouchCalendars } from './rules.ts'
import { findAddresses } from './store.ts'

const done = () => null

export const calendarRoutes = (house: House): Route[] => [
  reads(contract.listCalendars, async (db, viewer) => {
    allow(mayTouchCalendars(viewer))
    return { data: await findAddresses(db, viewer) }
  }),
  changes(contract.makeCalendar, (change, input) => makeCalendar(change, input, house.config)),
  changes(contract.revokeCalendar, revokeCalendar, done),
  answers(contract.readCalendar, (exchange) => sendCalendar(house, exchange, exchange.input.secret)),
]
