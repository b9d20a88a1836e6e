import { addressOf } from '../content/index.ts'
import { changes, keeps, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { saveDraft, throwAway } from './actions.ts'
import { contract } from './contract.ts'
import { cancelSchedule, publishNow, scheduleDraft } from './publishing/actions.ts'
import { findDraft, findDrafts } from './store.ts'
import { draftView, type Speak, wholeView } from './views.ts'

const done = () => null

export const routes = (speak: Speak): Route[] => [
  reads(contract.listDrafts, findDrafts, (page, { locale }) => ({
    ...page,
    data: page.data.map((row) => draftView(row, locale, speak)),
  })),
  reads(
    contract.readDraft,
    async (db, viewer, { draftId }) => found(await findDraft(db, viewer, draftId)),
    (row, { locale }) => wholeView(row, locale, speak),
  ),
  keeps(contract.saveDraft, saveDraft),
  keeps(contract.deleteDraft, throwAway, done),
  keeps(contract.scheduleDraft, scheduleDraft),
  keeps(contract.cancelSchedule, cancelSchedule, done),
  changes(contract.publishDraft, publishNow, (post) => ({ address: addressOf(post) })),
]
