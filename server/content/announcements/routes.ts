import type { Db } from '../../platform/database/index.ts'
import { changes, type Route, reads } from '../../platform/http/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { acknowledge, remindReaders } from './actions.ts'
import { contract } from './contract.ts'
import { mayCount, mayFollow } from './rules.ts'
import { countByUnit, countReaders, findAnnouncement, findAsked } from './store.ts'
import { progressView } from './views.ts'

export const announcementRoutes: Route[] = [
  reads(contract.countReaders, async (db, viewer, asked) => found(await countReaders(db, viewer, asked))),
  changes(contract.acknowledge, acknowledge),
  changes(contract.remindReaders, remindReaders),
  reads(
    contract.readAcknowledgements,
    async (db, viewer, { postId }) => {
      await followed(db, viewer, postId)
      return countByUnit(db, viewer, postId)
    },
    progressView,
  ),
  reads(contract.listAcknowledgements, async (db, viewer, asked) => {
    await followed(db, viewer, asked.postId)
    return findAsked(db, viewer, asked)
  }),
]

async function followed(db: Db, viewer: Viewer, postId: string): Promise<void> {
  const announcement = found(await findAnnouncement(db, viewer, postId))
  const { spaceId, role } = announcement
  allow(mayFollow(announcement, spaceId === null ? null : { role }, viewer))
  allow(mayCount(announcement))
}
