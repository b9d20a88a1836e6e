import { z } from 'zod'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../../platform/contract/index.ts'
import { thread } from '../contract.ts'

const taking = { 'space.archived': 409, 'space.read_only': 403, 'post.inside_only': 403 }
const thanksId = z.strictObject({ thanksId: id })

export const contract = {
  thank: endpoint({
    method: 'PUT',
    path: '/posts/:postId/thanks',
    summary:
      'Thank who wrote a post, an answer or a comment, in one sentence; those who read it read that too',
    params: z.strictObject({ postId: id }),
    body: z.strictObject({
      /** Null: for the post itself. */
      commentId: id.nullable().default(null),
      sentence: text({ min: 3, max: 280 }),
    }),
    output: thread,
    refusals: { 'thanks.oneself': 403, 'comment.other_post': 422, ...taking },
  }),
  withdrawThanks: endpoint({
    method: 'DELETE',
    path: '/thanks/:thanksId',
    summary: 'Take my thanks back',
    params: thanksId,
    output: noAnswer,
    status: 204,
    refusals: taking,
  }),
  listThanks: endpoint({
    method: 'GET',
    path: '/people/:personId/thanks',
    summary:
      'Thanks that I received; of somebody else, those within my reach that they chose to show. No count',
    access: 'inside',
    params: z.strictObject({ personId: id }),
    query: z.strictObject(pageQuery),
    output: pageOf(
      z.object({
        id: z.string(),
        by: z.object({ id: z.string(), name: z.string() }),
        sentence: z.string(),
        at: z.date(),
        /** What they are for. */
        title: z.string(),
        address: z.string(),
        /** On the card of who was thanked. */
        shown: z.boolean(),
      }),
    ),
  }),
  showThanks: endpoint({
    method: 'PUT',
    path: '/thanks/:thanksId/card',
    summary: 'Show thanks that I received on my card, to those who can read what they are for',
    access: 'inside',
    params: thanksId,
    output: noAnswer,
    status: 204,
  }),
  hideThanks: endpoint({
    method: 'DELETE',
    path: '/thanks/:thanksId/card',
    summary: 'Keep thanks that I received to myself',
    access: 'inside',
    params: thanksId,
    output: noAnswer,
    status: 204,
  }),
}
