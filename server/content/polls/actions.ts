import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { postEdited } from '../facts.ts'
import { mayEditPost, mayTakePart } from '../rules.ts'
import { holdPost } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { pollClosed, pollVoted } from './facts.ts'
import type { WrittenPoll } from './poll-contract.ts'
import { mayChoose, mayClose, mayPoll, mayRewritePoll } from './rules.ts'
import { findPoll, holdPoll, type Poll, pollStands, replacePoll, storeClosing, storeVote } from './store.ts'

export async function vote(
  change: Change,
  { postId, options }: { postId: string; options: readonly string[] },
): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const { post, space } = await place(change, postId)
  const poll = await pollAt(change, postId)
  allow(mayTakePart(space, viewer))
  allow(mayChoose(poll, options))
  const stored = await storeVote(tx, viewer, postId, options)
  if (stored === 'closed') throw new Refusal('poll.closed')
  if (stored === 'same') unchanged()
  else record(pollVoted({ postId, spaceId: post.spaceId }))
  return threadAfter(change, postId)
}

export async function closePoll(change: Change, { postId }: { postId: string }): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  const { post, space } = await place(change, postId)
  const poll = await pollAt(change, postId)
  allow(mayClose(post, poll, space, viewer))
  if (!(await storeClosing(tx, postId))) throw new Refusal('poll.closed')
  record(pollClosed({ postId, spaceId: post.spaceId }))
  return threadAfter(change, postId)
}

export async function rewritePoll(
  change: Change,
  { postId, ...written }: WrittenPoll & { postId: string },
  expected: number,
): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  await holdPost(tx, postId)
  const { post, space } = await place(change, postId)
  await pollAt(change, postId)
  allow(mayEditPost(post, space, viewer))
  allow(mayPoll({ kind: post.kind, poll: written }, new Date()))
  await holdPoll(tx, postId)
  allow(mayRewritePoll(await pollStands(tx, postId)))
  if (post.version !== expected) throw new Refusal('version.changed', { current: post.version })
  await replacePoll(tx, { postId, spaceId: post.spaceId }, written)
  record(postEdited({ postId, spaceId: post.spaceId }))
  return threadAfter(change, postId)
}

async function pollAt({ tx, viewer }: Change, postId: string): Promise<Poll> {
  const poll = await findPoll(tx, viewer, postId)
  if (!poll) throw new Refusal('poll.not_one')
  return poll
}

const threadAfter = async ({ tx, viewer }: Change, postId: string): Promise<ThreadRow> =>
  found(await findThread(tx, viewer, postId))
