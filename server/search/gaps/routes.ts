import type { Db } from '../../platform/database/index.ts'
import { answers, changes, type Route, reads } from '../../platform/http/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { searchGaps } from '../switches.ts'
import { dismissGap, restoreGap, tellUnfound } from './actions.ts'
import { contract } from './contract.ts'
import { maySeeGaps } from './rules.ts'
import { findCare, findGaps } from './store.ts'

const done = () => null

export const gapRoutes: Route[] = [
  answers(contract.tellUnfound, ({ ground, viewer, input }) => tellUnfound(ground, viewer, input).then(done)),
  reads(contract.listSearchGaps, gapsFor),
  changes(contract.dismissGap, dismissGap, done),
  changes(contract.restoreGap, restoreGap, done),
]

async function gapsFor(db: Db, viewer: Viewer, { spaceId = null }: { spaceId?: string | null | undefined }) {
  const { looksAfter } = spaceId ? found(await findCare(db, viewer, spaceId)) : { looksAfter: false }
  allow(maySeeGaps({ looksAfter, administrator: spaceId === null && viewer.administrator }))
  return { counting: await isOn(db, searchGaps), data: await findGaps(db, viewer, spaceId) }
}
