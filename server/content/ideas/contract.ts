import { z } from 'zod'
import { endpoint, id, pageOf, pageQuery, text } from '../../platform/contract/index.ts'
import { postSummary, thread } from '../contract.ts'
import { favour, ideaState } from './idea-contract.ts'

const postId = z.strictObject({ postId: id })
const voting = {
  ...{ 'idea.not_one': 409, 'idea.own': 403, 'idea.settled': 409 },
  ...{ 'space.archived': 409, 'space.read_only': 403, 'post.inside_only': 403 },
}

export const contract = {
  listIdeas: endpoint({
    method: 'GET',
    path: '/ideas',
    summary:
      'Ideas in reach, those with the surest support first: by the lower bound of Wilson’s interval of the share in favour',
    query: z.strictObject({
      ...pageQuery,
      spaceId: id.optional(),
      state: z.enum(['all', 'open', 'accepted', 'done', 'declined']).default('open'),
    }),
    output: pageOf(
      postSummary.extend({
        mine: favour.nullable(),
        mayVote: z.boolean(),
        /** Why it stands where it stands: the beginning of the newest decision. */
        reason: z.string().nullable(),
      }),
    ),
  }),
  voteOnIdea: endpoint({
    method: 'PUT',
    path: '/posts/:postId/idea/vote',
    summary: 'Say that I am for an idea, or against it; one vote each, which can be changed',
    params: postId,
    body: z.strictObject({ vote: favour }),
    output: thread,
    unseen: true,
    refusals: voting,
  }),
  takeBackIdeaVote: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/idea/vote',
    summary: 'Take my vote on an idea back',
    params: postId,
    output: thread,
    unseen: true,
    refusals: voting,
  }),
  decideIdea: endpoint({
    method: 'POST',
    path: '/posts/:postId/idea/decisions',
    summary: 'Say where an idea stands, and why',
    access: 'inside',
    params: postId,
    body: z.strictObject({ state: ideaState, reason: text({ min: 3, max: 5000 }) }),
    output: thread,
    status: 201,
    refusals: {
      ...{ 'idea.not_one': 409, 'idea.not_steward': 403, 'idea.same_state': 409, 'space.archived': 409 },
      ...{ 'markdown.too_long': 422, 'markdown.too_many_links': 422 },
      ...{ 'markdown.too_deep': 422, 'markdown.too_many_parts': 422 },
    },
  }),
}
