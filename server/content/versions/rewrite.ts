import type { Db } from '../../platform/database/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Space } from '../../spaces/index.ts'
import { mayRewrite } from '../announcements/rules.ts'
import { isAcknowledged } from '../announcements/store.ts'
import { postEdited } from '../facts.ts'
import { publishGate } from '../gates.ts'
import { nameSpaces } from '../mentioned/store.ts'
import { mayRewritePoll } from '../polls/rules.ts'
import { holdPoll, pollStands } from '../polls/store.ts'
import { mayTitle, mayWrite } from '../rules.ts'
import { type Post, updatePost } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { written } from '../written.ts'
import { addPostVersion, keepFirst, type Why } from './store.ts'

/** Gives a post another text, and keeps the one before; `expected` is the version that its editor read. */
export async function rewritePost(
  { tx, viewer, record, gates, unchanged }: Change,
  { post, space }: { post: Post; space: Space | null },
  { title, body, ...why }: { title: string | null; body: string } & Why,
  expected: number,
): Promise<ThreadRow> {
  allow(mayTitle({ kind: post.kind, title }))
  allow(mayWrite({ kind: post.kind, body }))
  if (post.kind === 'poll') await mayRewriteText(tx, post.id)
  if (post.kind === 'announcement') allow(mayRewrite({ acknowledged: await isAcknowledged(tx, post.id) }))
  const text = written(await nameSpaces(tx, viewer, body, post.spaceId), title)
  allow(
    await gates.ask(
      publishGate,
      tx,
      { kind: post.kind, title, body: text.body, authorId: found(viewer.personId) },
      space,
    ),
  )
  if (post.version !== expected) throw changedMeanwhile(post)
  if (title === post.title && text.body === post.body) unchanged()
  else {
    await keepFirst(tx, { posts: [post.id] })
    if (!(await updatePost(tx, post.id, { title, ...text, editedBy: viewer.personId }, expected)))
      throw changedMeanwhile(post)
    await addPostVersion(tx, post.id, why)
    record(postEdited({ postId: post.id, spaceId: post.spaceId }))
  }
  return found(await findThread(tx, viewer, post.id))
}

/** The question of a poll stays as those who voted read it. */
async function mayRewriteText(tx: Db, postId: string): Promise<void> {
  await holdPoll(tx, postId)
  allow(mayRewritePoll(await pollStands(tx, postId)))
}

const changedMeanwhile = ({ version }: Post) => new Refusal('version.changed', { current: version })
