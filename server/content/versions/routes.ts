import type { Db } from '../../platform/database/index.ts'
import { changes, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { onlyNamed } from '../mentioned/names.ts'
import { threadView } from '../threads/views.ts'
import { restoreVersion } from './actions.ts'
import { contract } from './contract.ts'
import { findVersions, findVersionsAt, type Target } from './store.ts'
import { comparisonView, differenceView } from './views.ts'

export const versionRoutes: Route[] = [
  reads(contract.listVersions, async (db, viewer, asked) => found(await findVersions(db, viewer, asked))),
  reads(contract.readVersion, async (db, viewer, { number, ...target }) => {
    const [version] = await findVersionsAt(db, viewer, target, [number])
    return onlyNamed(found(version))
  }),
  reads(contract.compareVersions, findTwo, comparisonView),
  reads(contract.compareDraft, findCurrent, differenceView),
  changes(contract.restoreVersion, restoreVersion, threadView),
  reads(contract.listCommentVersions, async (db, viewer, asked) =>
    found(await findVersions(db, viewer, asked)),
  ),
  reads(contract.compareCommentVersions, findTwo, comparisonView),
]

async function findCurrent(
  db: Db,
  viewer: Viewer,
  { postId, title, body }: { postId: string; title: string | null; body: string },
) {
  const newest = found(await findVersions(db, viewer, { postId, limit: 1 })).data[0]
  return { from: found(newest), to: { title, body } }
}

async function findTwo(
  db: Db,
  viewer: Viewer,
  { from, to, ...target }: Target & { from: number; to: number },
) {
  const versions = await findVersionsAt(db, viewer, target, [from, to])
  const at = (number: number) => found(versions.find((version) => version.number === number))
  return { from: at(from), to: at(to) }
}
