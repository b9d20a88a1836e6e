import { z } from 'zod'
import { endpoint, id, noAnswer, pageOf, pageQuery } from '../../platform/contract/index.ts'
import { author, postSummary } from '../threads/contract.ts'

const target = z.strictObject({ target: z.enum(['post', 'comment']), targetId: id })

/** A post that I keep, or the comment of it that I keep. */
export const savedItem = z.object({
  target: z.enum(['post', 'comment']),
  targetId: z.string(),
  /** Where it stands: of a comment, within its thread. */
  address: z.string(),
  savedAt: z.date(),
  post: postSummary,
  comment: z
    .object({
      id: z.string(),
      publicId: z.string(),
      kind: z.enum(['comment', 'answer']),
      excerpt: z.string(),
      author: author.nullable(),
      createdAt: z.date(),
    })
    .nullable(),
})
export type SavedItem = z.output<typeof savedItem>

export const contract = {
  listSaved: endpoint({
    method: 'GET',
    path: '/saved',
    summary: 'What I keep for later and still reach, kept last first; nobody else is told',
    query: z.strictObject(pageQuery),
    output: pageOf(savedItem),
  }),
  saveForLater: endpoint({
    method: 'PUT',
    path: '/saved/:target/:targetId',
    summary: 'Keep a post or a comment for later',
    params: target,
    output: noAnswer,
    status: 204,
    refusals: { 'saved.too_many': 409 },
  }),
  forgetSaved: endpoint({
    method: 'DELETE',
    path: '/saved/:target/:targetId',
    summary: 'Keep it no longer',
    params: target,
    output: noAnswer,
    status: 204,
  }),
}
