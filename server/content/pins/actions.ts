import type { Change } from '../../platform/facts/index.ts'
import { allow } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { postPinned, postUnpinned } from './facts.ts'
import { mayPin, mayPinOneMore } from './rules.ts'
import { pin, pinnedBeside, unpin } from './store.ts'

export async function pinPost(change: Change, { postId }: { postId: string }): Promise<void> {
  const { tx, record, unchanged } = change
  const { post, space } = await place(change, postId)
  allow(mayPin(space))
  allow(mayPinOneMore(await pinnedBeside(tx, post)))
  if (await pin(tx, postId)) record(postPinned({ postId, spaceId: post.spaceId }))
  else unchanged()
}

export async function unpinPost(change: Change, { postId }: { postId: string }): Promise<void> {
  const { tx, record, unchanged } = change
  const { post, space } = await place(change, postId)
  allow(mayPin(space))
  if (await unpin(tx, postId)) record(postUnpinned({ postId, spaceId: post.spaceId }))
  else unchanged()
}
