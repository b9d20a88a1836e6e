import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'
import { writing } from '../contract.ts'

export const strengths = ['members', 'moderators'] as const

/** 32 random bytes that the author's browser drew: whoever has them speaks as the author of the question. */
const key = z.base64url().length(43)
/** The SHA-256 of a key: all that is ever kept of it. */
const keyHash = z.base64url().length(43)
const spaceId = z.strictObject({ spaceId: id })
const body = z.string().trim().min(1).max(20_000)

const holder = z.object({ id: z.string(), name: z.string(), office: z.string() })
const escrow = z.object({ id: z.string(), holders: z.array(holder) }).nullable()
const here = { 'unnamed.off': 409, 'unnamed.not_here': 403, 'unnamed.no_session': 403 }

export const contract = {
  listUnnamedSpaces: endpoint({
    method: 'GET',
    path: '/unnamed-questions/spaces',
    summary: 'The spaces where I may ask without my name',
    access: 'inside',
    output: z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) }),
  }),
  readUnnamedTerms: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/unnamed-questions',
    summary: 'Whether one may ask without a name here, who could find the author, and when it appears',
    access: 'inside',
    params: spaceId,
    output: z.object({
      on: z.boolean(),
      allowed: z.boolean(),
      mayAllow: z.boolean(),
      mayAsk: z.boolean(),
      /** None: nobody can ever find the author. */
      escrow,
      /** So many members must have been here between two moments of publication. */
      atLeast: z.number(),
      enough: z.boolean(),
      nextAt: z.date(),
    }),
  }),
  allowUnnamed: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/unnamed-questions',
    summary: 'Allow questions without a name in a space I look after',
    access: 'inside',
    params: spaceId,
    output: noAnswer,
    status: 204,
    refusals: { 'space.not_owner': 403, 'space.archived': 409, 'unnamed.off': 409 },
  }),
  stopUnnamed: endpoint({
    method: 'DELETE',
    path: '/spaces/:spaceId/unnamed-questions',
    summary: 'Take no more of them; those that are there stay',
    access: 'inside',
    params: spaceId,
    output: noAnswer,
    status: 204,
    refusals: { 'space.not_owner': 403, 'space.archived': 409 },
  }),
  askUnnamed: endpoint({
    method: 'POST',
    path: '/unnamed-questions',
    summary: 'Ask without a name; it appears later, among others',
    access: 'inside',
    unseen: true,
    limit: 'unnamed',
    body: z.strictObject({
      spaceId: id,
      title: text({ min: 3, max: 200 }),
      body,
      subjects: z
        .array(text({ min: 2, max: 60 }))
        .max(5)
        .default([]),
      strength: z.enum(strengths),
      /** The escrow I was told of before I wrote; null: I was told that there is none. */
      escrowId: id.nullable(),
      keyHash,
    }),
    output: z.object({ nextAt: z.date() }),
    status: 201,
    refusals: {
      ...here,
      ...{ 'unnamed.terms_changed': 409, 'unnamed.key_used': 409, 'post.title': 422 },
      ...writing,
    },
  }),
  traceUnnamed: endpoint({
    method: 'POST',
    path: '/unnamed-questions/traces',
    summary: 'Where the questions of these keys are',
    access: 'inside',
    unseen: true,
    limit: 'unnamed voice',
    body: z.strictObject({ keyHashes: z.array(keyHash).min(1).max(50) }),
    output: z.object({
      data: z.array(
        z.object({
          keyHash: z.string(),
          state: z.enum(['waiting', 'published', 'gone']),
          postId: z.string().nullable(),
          address: z.string().nullable(),
          title: z.string().nullable(),
          /** What I said under it since, and waits to appear. */
          waiting: z.array(
            z.object({ act: z.enum(['comment', 'accept', 'delete']), body: z.string().nullable() }),
          ),
        }),
      ),
    }),
  }),
  speakUnnamed: endpoint({
    method: 'POST',
    path: '/unnamed-questions/comments',
    summary: 'Reply under my question, as its author without a name',
    access: 'inside',
    unseen: true,
    limit: 'unnamed voice',
    body: z.strictObject({ key, body, parentId: id.nullable().default(null) }),
    output: z.object({ nextAt: z.date() }),
    status: 201,
    refusals: { ...here, 'comment.other_post': 422, ...writing },
  }),
  acceptUnnamed: endpoint({
    method: 'POST',
    path: '/unnamed-questions/accepted-answer',
    summary: 'Say which answer solved my question; null: none after all',
    access: 'inside',
    unseen: true,
    limit: 'unnamed voice',
    body: z.strictObject({ key, answerId: id.nullable() }),
    output: z.object({ nextAt: z.date() }),
    refusals: { ...here, 'answer.not_here': 422, 'answer.none': 409, 'space.archived': 409 },
  }),
  removeUnnamed: endpoint({
    method: 'POST',
    path: '/unnamed-questions/removal',
    summary: 'Take my question back while it waits, or delete it: at once, or within ten minutes',
    access: 'inside',
    unseen: true,
    limit: 'unnamed voice',
    body: z.strictObject({ key }),
    output: noAnswer,
    status: 204,
    refusals: { ...here, 'post.held': 409, 'space.archived': 409 },
  }),
  readUnnamed: endpoint({
    method: 'GET',
    path: '/posts/:postId/unnamed',
    summary: 'How well the author of a question without a name is hidden, and what was asked about it',
    access: 'inside',
    params: z.strictObject({ postId: id }),
    output: z.object({
      strength: z.enum(strengths),
      escrow,
      /** Both holders are still here with their halves. */
      able: z.boolean(),
      liftings: z.object({ asked: z.number(), refused: z.number(), lifted: z.number() }),
      mayAskLifting: z.boolean(),
      /** For its author alone, once somebody was told the name. */
      revealed: z.object({ liftingId: z.string(), at: z.date() }).nullable(),
    }),
  }),
}
