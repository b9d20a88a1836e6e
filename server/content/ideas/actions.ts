import { newId } from '../../platform/clock.ts'
import { type Change, type Keep, keep } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { onlyNamedMarkdown } from '../mentioned/names.ts'
import { nameSpaces } from '../mentioned/store.ts'
import { holdPost } from '../store.ts'
import type { Thread } from '../threads/contract.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { threadView } from '../threads/views.ts'
import { tellOfVote } from '../voting/carrying.ts'
import { written } from '../written.ts'
import type { contract } from './contract.ts'
import { ideaDecided } from './facts.ts'
import type { IdeaState } from './idea-contract.ts'
import { mayDecideIdea, mayMoveTo, mayVoteOnIdea } from './rules.ts'
import { findIdea, insertDecision, storeIdeaVote } from './store.ts'

export const voteOnIdea = (exchange: Exchange<typeof contract.voteOnIdea>) =>
  setVote(exchange, exchange.input.vote === 'for')

export const takeBackIdeaVote = (exchange: Exchange<typeof contract.takeBackIdeaVote>) =>
  setVote(exchange, null)

export async function decideIdea(
  change: Change,
  { postId, state, reason }: { postId: string; state: IdeaState; reason: string },
): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  await holdPost(tx, postId)
  const { post, space } = await place(change, postId)
  const idea = await ideaAt(change, postId)
  allow(mayDecideIdea(space, viewer))
  allow(mayMoveTo(state, { from: idea.state }))
  const { body, html } = written(onlyNamedMarkdown(await nameSpaces(tx, viewer, reason, post.spaceId)))
  const { spaceId } = post
  const personId = found(viewer.personId)
  await insertDecision(tx, { id: newId(), postId, spaceId, personId, state, reason: body, html })
  record(ideaDecided({ postId, state, spaceId }))
  return found(await findThread(tx, viewer, postId))
}

/** No `change`: a fact in the transaction of a vote would name who votes. */
async function setVote(
  { ground, viewer, input: { postId } }: Pick<Exchange, 'ground' | 'viewer'> & { input: { postId: string } },
  favour: boolean | null,
): Promise<Thread> {
  const { moved, thread } = await keep(ground, viewer, async (given) => {
    const { tx } = given
    const { post, space } = await place(given, postId)
    const { state } = await ideaAt(given, postId)
    allow(mayVoteOnIdea({ authorId: post.authorId, state }, space, viewer))
    const moved = await storeIdeaVote(tx, viewer, postId, favour)
    return { moved, thread: found(await findThread(tx, viewer, postId)) }
  })
  if (moved) await tellOfVote(ground, { on: 'idea', postId })
  return threadView(thread, viewer)
}

async function ideaAt({ tx, viewer }: Keep, postId: string) {
  const idea = await findIdea(tx, viewer, postId)
  if (!idea) throw new Refusal('idea.not_one')
  return idea
}
