import { keeps, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { contract } from './contract.ts'
import { countUnread, findInbox, markAllDone, markDone, unmarkDone } from './store.ts'
import { itemView, type Speak } from './views.ts'

const done = () => null
const orMissing = (marked: boolean) => found(marked || null)

export const routes = (speak: Speak): Route[] => [
  reads(contract.listInbox, findInbox, ({ data, page }, viewer) => ({
    page,
    data: data.map((row) => itemView(row, viewer, speak)),
  })),
  reads(contract.countInbox, countUnread),
  keeps(
    contract.putAway,
    async ({ tx, viewer }, { threadId }) => orMissing(await markDone(tx, viewer, threadId, true)),
    done,
  ),
  keeps(
    contract.bringBack,
    async ({ tx, viewer }, { threadId }) => orMissing(await markDone(tx, viewer, threadId, false)),
    done,
  ),
  keeps(contract.putAllAway, ({ tx, viewer }, given) => markAllDone(tx, viewer, given)),
  keeps(contract.bringAllBack, ({ tx, viewer }, { at }) => unmarkDone(tx, viewer, at), done),
]
