import { addressOf, findWrittenByOthers } from '../content/index.ts'
import { findDependents } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import type { DemoView, Going } from './contract.ts'
import { findDemo, findTraces } from './store.ts'
import { findComers, findFirstPosts, findSharedSpace } from './store-found.ts'
import { type Brought, broughtBy } from './traces.ts'

const nothing = { posts: 0, comments: 0, reactions: 0, files: 0, versions: 0, members: 0, invitations: 0 }

/** How the demo stands, what would go with it, and what to look at first. */
export async function readDemo(db: Db, viewer: Viewer): Promise<DemoView> {
  const demo = await findDemo(db)
  if (!demo)
    return {
      ...{ state: 'absent', interrupted: false, done: 0, total: 0, counts: null, addedAt: null, first: [] },
      ...{ going: nothing, depending: { guests: 0, reports: 0 } },
    }
  const brought = broughtBy(await findTraces(db))
  const { state, interrupted, done, total, counts, addedAt } = demo
  return {
    ...{ state, interrupted, done, total, addedAt },
    counts,
    going: await findGoing(db, brought),
    depending: await findDependents(db, brought.people),
    first: state === 'present' ? await findFirst(db, viewer) : [],
  }
}

export async function findGoing(db: Db, brought: Brought): Promise<Going> {
  return { ...(await findWrittenByOthers(db, brought)), ...(await findComers(db, brought)) }
}

async function findFirst(db: Db, viewer: Viewer): Promise<DemoView['first']> {
  const posts = await findFirstPosts(db, viewer)
  const shared = await findSharedSpace(db, viewer)
  return [
    ...posts.map((post) => ({ what: post.what, title: post.title ?? post.excerpt, href: addressOf(post) })),
    ...(shared ? [{ what: 'shared_space' as const, ...shared }] : []),
    { what: 'chart', title: null, href: '/people/chart' },
  ]
}
