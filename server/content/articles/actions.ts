import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { mayEditArticle } from '../rules.ts'
import { holdPost } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { articleChecked, checkWithdrawn } from './facts.ts'
import { mayCheck, mayCheckAgain } from './rules.ts'
import { deleteCheck, upsertCheck } from './store.ts'

/** Whoever may edit an article may say that it is right, of the version that they read. */
export async function checkArticle(
  { tx, viewer, record }: Change,
  { postId, againBefore }: { postId: string; againBefore: string | null },
  expected: number,
): Promise<ThreadRow> {
  const personId = found(viewer.personId)
  await holdPost(tx, postId)
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayCheck(post))
  allow(mayEditArticle(space, viewer))
  allow(mayCheckAgain({ againBefore, today: new Date().toISOString().slice(0, 10) }))
  if (post.version !== expected) throw new Refusal('version.changed', { current: post.version })
  const number = await upsertCheck(tx, { postId, personId, againBefore })
  record(articleChecked({ postId, number, againBefore, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

export async function withdrawCheck(
  { tx, viewer, record }: Change,
  { postId }: { postId: string },
): Promise<ThreadRow> {
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayCheck(post))
  allow(mayEditArticle(space, viewer))
  if (!(await deleteCheck(tx, postId))) throw new Refusal('article.unchecked')
  record(checkWithdrawn({ postId, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}
