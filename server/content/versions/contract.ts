import { z } from 'zod'
import { passageShapes, wordMarks } from '../../../engines/text/index.ts'
import { endpoint, id, pageOf, pageQuery } from '../../platform/contract/index.ts'
import { author, thread, writing } from '../contract.ts'

export const version = z.object({
  number: z.number(),
  current: z.boolean(),
  title: z.string().nullable(),
  /** Null: somebody whom this viewer may not see. */
  author: author.nullable(),
  writtenAt: z.date(),
  note: z.string().nullable(),
  /** The number of the version that this one brought back. */
  restored: z.number().nullable(),
  minutes: z.number(),
})
const whole = version.extend({ body: z.string(), html: z.string() })

const step = z.enum(['same', 'removed', 'added'])
const pieces = z.array(z.object({ kind: step, text: z.string() }))
/** What is read in one go: a paragraph, a heading, an item of a list, a row of a table, a line of code. */
const passage = z.object({
  /** 'changed' stands in both with other words. */
  kind: z.enum([...step.options, 'changed']),
  shape: z.enum(passageShapes),
  /** The level of a heading or of a list, from 1; 0 elsewhere. */
  depth: z.number(),
  quoted: z.boolean(),
  /** What stands before an item of a list. */
  marker: z.string(),
  /** In a row, a tab stands between two cells. */
  pieces: z.array(z.object({ kind: step, text: z.string(), marks: z.array(z.enum(wordMarks)) })),
})
const comparison = z.object({
  from: version,
  to: version,
  title: pieces,
  /** As people read it. */
  passages: z.array(passage),
  /** Lines of Markdown; 'changed' stands in both with other words. */
  lines: z.array(z.object({ kind: z.enum([...step.options, 'changed']), pieces })),
})
export type VersionView = z.output<typeof version>
export type WholeVersionView = z.output<typeof whole>
export type Comparison = z.output<typeof comparison>

const number = z.coerce.number().int().min(1).max(1_000_000)
const ofPost = { postId: id }
const ofComment = { commentId: id }

export const contract = {
  listVersions: endpoint({
    method: 'GET',
    path: '/posts/:postId/versions',
    summary: 'What a post said, version by version, the newest first',
    params: z.strictObject(ofPost),
    query: z.strictObject(pageQuery),
    output: pageOf(version),
  }),
  readVersion: endpoint({
    method: 'GET',
    path: '/posts/:postId/versions/:number',
    summary: 'One version of a post',
    params: z.strictObject({ ...ofPost, number }),
    output: whole,
  }),
  compareVersions: endpoint({
    method: 'GET',
    path: '/posts/:postId/versions/:from/compared/:to',
    summary: 'What changed from one version of a post to another',
    params: z.strictObject({ ...ofPost, from: number, to: number }),
    output: comparison,
  }),
  compareDraft: endpoint({
    method: 'POST',
    path: '/posts/:postId/comparison',
    summary: 'What separates what a post says now from a text of mine, which nothing keeps',
    access: 'inside',
    params: z.strictObject(ofPost),
    body: z.strictObject({ title: z.string().max(200).nullable(), body: z.string().max(200_000) }),
    output: comparison.pick({ from: true, title: true, passages: true, lines: true }),
  }),
  restoreVersion: endpoint({
    method: 'POST',
    path: '/posts/:postId/versions/:number/restoration',
    summary: 'Bring an earlier version back, as a new one that says so',
    access: 'inside',
    params: z.strictObject({ ...ofPost, number }),
    output: thread,
    versioned: true,
    refusals: {
      'announcement.acknowledged': 409,
      'post.not_mine': 403,
      'article.inside_only': 403,
      'post.title': 422,
      ...writing,
    },
  }),
  listCommentVersions: endpoint({
    method: 'GET',
    path: '/comments/:commentId/versions',
    summary: 'What a comment or an answer said, version by version, the newest first',
    params: z.strictObject(ofComment),
    query: z.strictObject(pageQuery),
    output: pageOf(version),
  }),
  compareCommentVersions: endpoint({
    method: 'GET',
    path: '/comments/:commentId/versions/:from/compared/:to',
    summary: 'What changed from one version of a comment to another',
    params: z.strictObject({ ...ofComment, from: number, to: number }),
    output: comparison,
  }),
}
