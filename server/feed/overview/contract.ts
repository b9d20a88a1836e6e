import { z } from 'zod'
import { attachedFile, author, postSummary } from '../../content/threads/contract.ts'
import { endpoint, id, pageOf, pageQuery } from '../../platform/contract/index.ts'

const spaceId = z.strictObject({ spaceId: id })

export const contract = {
  readSpaceOverview: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/overview',
    summary: 'What waits in a space and what was solved lately: three of each, the longest waiting first',
    params: spaceId,
    output: z.object({
      /** Of the last 90 days: what nobody answered for longer is no longer news. */
      waiting: z.array(postSummary),
      solved: z.array(postSummary.extend({ answeredBy: author })),
      /** Questions without an answer, up to 100. */
      open: z.number(),
    }),
  }),
  listSpaceArticles: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/articles',
    summary: 'The articles of a space, the last written first, with how many found them useful',
    params: spaceId,
    query: z.strictObject(pageQuery),
    output: pageOf(postSummary.extend({ useful: z.number() })),
  }),
  listSpaceFiles: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/files',
    summary: 'The files of a space, the newest first, each with the post it is attached to',
    params: spaceId,
    query: z.strictObject(pageQuery),
    output: pageOf(
      attachedFile.omit({ text: true }).extend({
        owner: author,
        createdAt: z.date(),
        post: z.object({ title: z.string(), address: z.string() }),
      }),
    ),
  }),
}
