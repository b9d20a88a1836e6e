import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'
import { thread } from '../contract.ts'

const postId = z.strictObject({ postId: id })
const refusals = {
  'article.only': 409,
  'article.inside_only': 403,
  'space.read_only': 403,
  'space.archived': 409,
}

export const contract = {
  checkArticle: endpoint({
    method: 'PUT',
    path: '/posts/:postId/check',
    summary: 'Say that an article is right as I read it, and before which day somebody should check it again',
    access: 'inside',
    params: postId,
    body: z.strictObject({
      /** The day by which it is to be checked again; null: none. */
      againBefore: z.iso.date().nullable().default(null),
    }),
    output: thread,
    versioned: true,
    refusals: { 'article.check_past': 422, ...refusals },
  }),
  withdrawCheck: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/check',
    summary: 'Say that an article has to be checked after all',
    access: 'inside',
    params: postId,
    output: thread,
    refusals: { 'article.unchecked': 409, ...refusals },
  }),
}
