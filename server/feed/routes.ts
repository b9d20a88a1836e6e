import { summaryView } from '../content/index.ts'
import { keeps, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { contract, type FeedItem } from './contract.ts'
import {
  type FeedRow,
  findFollowing,
  findPersonPosts,
  findQuestions,
  findReadMark,
  findSpaceFeed,
  findSubjectFeed,
  insertReadMark,
} from './store.ts'

export const routes: Route[] = [
  reads(contract.readFollowing, findFollowing, pageView),
  reads(contract.readSpaceFeed, findSpaceFeed, pageView),
  reads(contract.readQuestions, findQuestions, pageView),
  reads(contract.readPersonPosts, findPersonPosts, pageView),
  reads(contract.readSubjectFeed, findSubjectFeed, pageView),
  reads(contract.readMark, async (db, viewer, { postId }) => found(await findReadMark(db, viewer, postId))),
  keeps(
    contract.markRead,
    async ({ tx, viewer }, { postId }) => found((await insertReadMark(tx, viewer, postId)) || null),
    () => null,
  ),
]

function pageView<Page extends { data: FeedRow[] }>(page: Page): Omit<Page, 'data'> & { data: FeedItem[] } {
  return { ...page, data: page.data.map(itemView) }
}

function itemView({ acknowledgement, ...row }: FeedRow): FeedItem {
  const at = acknowledgement?.acknowledgedAt
  return {
    ...row,
    ...summaryView(row),
    acknowledgement: acknowledgement && { ...acknowledgement, acknowledgedAt: at ? new Date(at) : null },
  }
}
