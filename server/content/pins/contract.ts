import { z } from 'zod'
import { endpoint, id, noAnswer } from '../../platform/contract/index.ts'
import { postSummary } from '../contract.ts'

const postId = z.strictObject({ postId: id })
const pinning = { 'post.not_steward': 403, 'post.no_space': 409, 'space.archived': 409 }

export const contract = {
  listPinned: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/pinned',
    summary: 'The posts pinned to a space, three at most, the last pinned first',
    params: z.strictObject({ spaceId: id }),
    output: z.object({ data: z.array(postSummary.extend({ pinnedAt: z.date() })) }),
  }),
  pinPost: endpoint({
    method: 'PUT',
    path: '/posts/:postId/pin',
    summary: 'Pin a post to its space, where everyone who reads it sees it first',
    access: 'inside',
    params: postId,
    output: noAnswer,
    status: 204,
    refusals: { ...pinning, 'post.too_many_pins': 409 },
  }),
  unpinPost: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/pin',
    summary: 'Take a post’s pin away',
    access: 'inside',
    params: postId,
    output: noAnswer,
    status: 204,
    refusals: pinning,
  }),
}
