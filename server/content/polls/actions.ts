import { type Change, type Keep, keep } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { postEdited } from '../facts.ts'
import { mayEditPost, mayTakePart } from '../rules.ts'
import { holdPost } from '../store.ts'
import type { Thread } from '../threads/contract.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { threadView } from '../threads/views.ts'
import { tellOfVote } from '../voting/carrying.ts'
import type { contract } from './contract.ts'
import { pollClosed } from './facts.ts'
import type { WrittenPoll } from './poll-contract.ts'
import { mayChoose, mayClose, mayPoll, mayRewritePoll } from './rules.ts'
import { findPoll, holdPoll, type Poll, pollStands, replacePoll, storeClosing, storeVote } from './store.ts'

/** No `change`: a fact in the transaction of a vote would name who votes. */
export async function vote({ ground, viewer, input }: Exchange<typeof contract.vote>): Promise<Thread> {
  const { postId, options } = input
  const { moved, thread } = await keep(ground, viewer, async (given) => {
    const { space } = await place(given, postId)
    const poll = await pollAt(given, postId)
    allow(mayTakePart(space, viewer))
    allow(mayChoose(poll, options))
    const stored = await storeVote(given.tx, viewer, postId, options)
    if (stored === 'closed') throw new Refusal('poll.closed')
    return { moved: stored === 'voted', thread: await threadAfter(given, postId) }
  })
  if (moved) await tellOfVote(ground, { on: 'poll', postId })
  return threadView(thread, viewer)
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

async function pollAt({ tx, viewer }: Keep, postId: string): Promise<Poll> {
  const poll = await findPoll(tx, viewer, postId)
  if (!poll) throw new Refusal('poll.not_one')
  return poll
}

const threadAfter = async ({ tx, viewer }: Keep, postId: string): Promise<ThreadRow> =>
  found(await findThread(tx, viewer, postId))
