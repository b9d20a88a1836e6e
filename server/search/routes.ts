import { summaryView } from '../content/index.ts'
import { type Route, reads } from '../platform/http/index.ts'
import { findBeginnings } from './beginnings/store.ts'
import { contract } from './contract.ts'
import { searchAll } from './find.ts'
import { findSimilar } from './hits/store.ts'

export const routes: Route[] = [
  reads(contract.search, searchAll),
  reads(contract.findBeginnings, findBeginnings),
  reads(
    contract.similarPosts,
    (db, viewer, { title }) => findSimilar(db, viewer, title),
    (rows) => ({ data: rows.map(summaryView) }),
  ),
]
