import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { mayEditPost } from '../rules.ts'
import type { ThreadRow } from '../threads/store.ts'
import { versionRestored } from './facts.ts'
import { rewritePost } from './rewrite.ts'
import { findVersionsAt } from './store.ts'

/** Brings an earlier text back as the newest version. */
export async function restoreVersion(
  change: Change,
  { postId, number }: { postId: string; number: number },
  expected: number,
): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  const { post, space } = await place(change, postId)
  allow(mayEditPost(post, space, viewer))
  const [former] = await findVersionsAt(tx, viewer, { postId }, [number])
  const { title, body } = found(former)
  const restored = await rewritePost(
    change,
    { post, space },
    { title, body, note: null, restored: number },
    expected,
  )
  if (restored.version !== expected) record(versionRestored({ postId, number, spaceId: post.spaceId }))
  return restored
}
