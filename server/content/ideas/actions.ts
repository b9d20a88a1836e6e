import { newId } from '../../platform/clock.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { onlyNamedMarkdown } from '../mentioned/names.ts'
import { nameSpaces } from '../mentioned/store.ts'
import { holdPost } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { written } from '../written.ts'
import { ideaDecided, ideaVoted } from './facts.ts'
import type { IdeaState } from './idea-contract.ts'
import { mayDecideIdea, mayMoveTo, mayVoteOnIdea } from './rules.ts'
import { findIdea, insertDecision, storeIdeaVote } from './store.ts'

export const voteOnIdea = (change: Change, { postId, vote }: { postId: string; vote: 'for' | 'against' }) =>
  setVote(change, postId, vote === 'for')

export const takeBackIdeaVote = (change: Change, { postId }: { postId: string }) =>
  setVote(change, postId, null)

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

async function setVote(change: Change, postId: string, favour: boolean | null): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const { post, space } = await place(change, postId)
  const { state } = await ideaAt(change, postId)
  allow(mayVoteOnIdea({ authorId: post.authorId, state }, space, viewer))
  if (await storeIdeaVote(tx, viewer, postId, favour)) record(ideaVoted({ postId, spaceId: post.spaceId }))
  else unchanged()
  return found(await findThread(tx, viewer, postId))
}

async function ideaAt({ tx, viewer }: Change, postId: string) {
  const idea = await findIdea(tx, viewer, postId)
  if (!idea) throw new Refusal('idea.not_one')
  return idea
}
