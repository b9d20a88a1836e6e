import { type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { contract } from './contract.ts'
import { findSuggestions, findUnreached } from './store.ts'
import { findLivelySubjects } from './store-subjects.ts'

export const suggestionRoutes: Route[] = [
  reads(contract.suggestSubjects, findLivelySubjects),
  reads(contract.suggestMentions, async (db, viewer, asked) =>
    found(await findSuggestions(db, viewer, asked)),
  ),
  reads(contract.findUnreached, async (db, viewer, asked) => found(await findUnreached(db, viewer, asked))),
]
