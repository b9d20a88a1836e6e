import { summaryView } from '../content/index.ts'
import type { Keep } from '../platform/facts/index.ts'
import { keeps, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { contract } from './contract.ts'
import { findForYou } from './for-you/store.ts'
import { findNow } from './now/store.ts'
import { findSpaceNews, findSuggestions } from './places/store.ts'
import {
  findFollowing,
  findPersonPosts,
  findQuestions,
  findReadMark,
  findSpaceFeed,
  findSubjectFeed,
  insertReadMark,
} from './store.ts'
import type { FeedRow } from './store-parts.ts'
import { findSubjectPage, findSubjectRows } from './subjects/store.ts'

/** What those above do when someone has read a thread, in the same transaction. */
export type WhenRead = (keep: Keep, postId: string) => Promise<void>

export const routesWith = ({ whenRead }: { whenRead: WhenRead }): Route[] => [
  reads(contract.readFollowing, findFollowing, pageView),
  reads(contract.readForYou, findForYou, pageView),
  reads(contract.readNow, findNow, (rows) => ({
    data: rows.map((row) => ({ ...row, ...summaryView(row) })),
  })),
  reads(contract.readSpaceNews, findSpaceNews),
  reads(contract.readSuggestions, findSuggestions),
  reads(contract.readSubjects, findSubjectRows),
  reads(contract.readSubject, async (db, viewer, { subjectId }) =>
    found(await findSubjectPage(db, viewer, subjectId)),
  ),
  reads(contract.readSpaceFeed, findSpaceFeed, pageView),
  reads(contract.readQuestions, findQuestions, pageView),
  reads(contract.readPersonPosts, findPersonPosts, pageView),
  reads(contract.readSubjectFeed, findSubjectFeed, pageView),
  reads(contract.readMark, async (db, viewer, { postId }) => found(await findReadMark(db, viewer, postId))),
  keeps(
    contract.markRead,
    async (given, { postId }) => {
      found((await insertReadMark(given.tx, given.viewer, postId)) || null)
      await whenRead(given, postId)
    },
    () => null,
  ),
]

function pageView<Row extends FeedRow, Page extends { data: Row[] }>(page: Page & { data: Row[] }) {
  return { ...page, data: page.data.map(itemView) }
}

function itemView<Row extends FeedRow>({ acknowledgement, ...row }: Row) {
  const at = acknowledgement?.acknowledgedAt
  return {
    ...row,
    ...summaryView(row),
    acknowledgement: acknowledgement && { ...acknowledgement, acknowledgedAt: at ? new Date(at) : null },
  }
}
