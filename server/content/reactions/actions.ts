import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { reacted, reactionTakenBack } from '../facts.ts'
import { mayTakePart } from '../rules.ts'
import { findComment } from '../store.ts'
import { countReactions, deleteReaction, insertReaction, type Reaction } from './store.ts'

type Given = { target: 'post' | 'comment'; targetId: string; name: Reaction['name'] }

export async function react(change: Change, given: Given) {
  const reaction = await aim(change, given)
  const { postId, targetId, name, spaceId } = reaction
  const moved = await insertReaction(change.tx, reaction)
  if (moved) change.record(reacted({ postId, targetId, name, spaceId }))
  else change.unchanged()
  return countReactions(change.tx, change.viewer, postId, targetId)
}

export async function takeBackReaction(change: Change, given: Given) {
  const reaction = await aim(change, given)
  const { postId, targetId, name, spaceId } = reaction
  const moved = await deleteReaction(change.tx, reaction)
  if (moved) change.record(reactionTakenBack({ postId, targetId, name, spaceId }))
  else change.unchanged()
  return countReactions(change.tx, change.viewer, postId, targetId)
}

async function aim({ tx, viewer }: Change, { target, targetId, name }: Given): Promise<Reaction> {
  const postId = target === 'post' ? targetId : found(await findComment(tx, viewer, targetId)).postId
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayTakePart(space, viewer))
  return { target, targetId, name, postId: post.id, spaceId: post.spaceId, personId: found(viewer.personId) }
}
