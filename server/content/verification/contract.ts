import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'
import { thread } from '../contract.ts'

const postId = z.strictObject({ postId: id })
const refusals = {
  'verification.no_answer': 409,
  'post.inside_only': 403,
  'space.read_only': 403,
  'space.archived': 409,
}

export const contract = {
  verifyAnswer: endpoint({
    method: 'PUT',
    path: '/posts/:postId/verification',
    summary: 'Say that the accepted answer is right in the version I read, and until which day that holds',
    access: 'inside',
    params: postId,
    body: z.strictObject({
      answerId: id,
      /** The last day on which it holds, like 2027-05-18; null: half a year from today. */
      validUntil: z.iso.date().nullable().default(null),
    }),
    output: thread,
    versioned: true,
    refusals: {
      ...refusals,
      'verification.own': 403,
      'verification.other_answer': 409,
      'verification.day_over': 422,
    },
  }),
  withdrawVerification: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/verification',
    summary: 'Say that the accepted answer has to be checked after all',
    access: 'inside',
    params: postId,
    output: thread,
    refusals: { ...refusals, 'verification.none': 409 },
  }),
}
