import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'
import { thread } from '../contract.ts'
import { writtenPoll } from './poll-contract.ts'

const postId = z.strictObject({ postId: id })
const choosing = { 'poll.not_one': 409, 'poll.closed': 409 }

export const contract = {
  vote: endpoint({
    method: 'PUT',
    path: '/posts/:postId/vote',
    summary: 'Choose in a poll, or choose otherwise until it closes; nobody is told who chose what',
    params: postId,
    body: z.strictObject({ options: z.array(id).min(1).max(12) }),
    output: thread,
    unseen: true,
    refusals: {
      ...choosing,
      ...{ 'poll.one_choice': 422, 'poll.no_such_option': 422 },
      ...{ 'space.archived': 409, 'space.read_only': 403, 'post.inside_only': 403 },
    },
  }),
  closePoll: endpoint({
    method: 'PUT',
    path: '/posts/:postId/poll/closing',
    summary: 'Close my poll now: the result stands, and who chose what is removed for good',
    access: 'inside',
    params: postId,
    output: thread,
    refusals: { ...choosing, 'poll.not_author': 403, 'space.archived': 409 },
  }),
  rewritePoll: endpoint({
    method: 'PUT',
    path: '/posts/:postId/poll',
    summary: 'Write the options of my poll anew, while nobody has voted',
    access: 'inside',
    params: postId,
    body: writtenPoll,
    output: thread,
    versioned: true,
    refusals: {
      ...choosing,
      ...{ 'poll.voted': 409, 'poll.same_option': 422, 'poll.past': 422 },
      ...{ 'post.not_mine': 403, 'space.archived': 409, 'space.read_only': 403 },
    },
  }),
}
