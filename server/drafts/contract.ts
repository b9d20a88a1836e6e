import { z } from 'zod'
import { contract as content } from '../content/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery } from '../platform/contract/index.ts'

/** As it was typed: what the database could not hold is refused. */
const typed = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\0\p{Cs}]*$/u)
const place = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z-]*(\.[0-9a-zA-Z-]*)*$/)
const kind = z.string().regex(/^[a-z_]{2,20}$/)

/** What belongs to the kind: the choices of a poll, the hours of an event. */
const fields = z.record(
  z
    .string()
    .max(40)
    .regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  z.union([typed(5_000), z.number(), z.boolean(), z.null(), z.array(typed(500)).max(50)]),
)

const draftId = z.strictObject({ draftId: id })

const draftSummary = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  excerpt: z.string(),
  /** What it answers or goes to, as far as I reach it. */
  about: z.object({
    post: z.object({ id: z.string(), address: z.string(), title: z.string(), kind: z.string() }).nullable(),
    comment: z.object({ id: z.string(), publicId: z.string() }).nullable(),
    space: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** Where it was to go is out of my reach, or gone: nothing else is told of it. */
    lost: z.boolean(),
  }),
  updatedAt: z.date(),
  version: z.number(),
  scheduledAt: z.date().nullable(),
  /** Why it was not published at its hour. */
  refusal: z.object({ code: z.string(), reason: z.string(), at: z.date() }).nullable(),
})

export const draft = draftSummary.extend({
  body: z.string(),
  subjects: z.array(z.string()),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  /** Files that wait with it for its hour. */
  files: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** What is published at its hour: as it would be published now. */
export const given = content.publishPost.body

export const contract = {
  listDrafts: endpoint({
    method: 'GET',
    path: '/drafts',
    summary: 'What I am writing, on all my devices, changed last first; nobody else is told',
    query: z.strictObject({
      ...pageQuery,
      /** Only what is written there. */
      place: place.optional(),
    }),
    output: pageOf(draftSummary),
  }),
  readDraft: endpoint({
    method: 'GET',
    path: '/drafts/:draftId',
    summary: 'One of my drafts, whole',
    params: draftId,
    output: draft,
  }),
  saveDraft: endpoint({
    method: 'PUT',
    path: '/drafts/:draftId',
    summary:
      'Keep what I am writing. What another page wrote meanwhile is not written over: then mine stands apart, under an id of its own',
    params: draftId,
    body: z.strictObject({
      /** The version it was written from; null: a new draft. */
      base: z.number().int().min(1).nullable(),
      /** The page it is written on. */
      writer: id,
      place,
      kind,
      about: z.strictObject({
        postId: id.nullable(),
        commentId: id.nullable(),
        spaceId: id.nullable(),
      }),
      title: typed(300),
      body: typed(200_000),
      subjects: z.array(typed(60)).max(5),
      fields,
    }),
    output: z.object({ id: z.string(), version: z.number(), updatedAt: z.date(), apart: z.boolean() }),
    refusals: { 'draft.too_many': 409, 'draft.too_much': 409, 'draft.too_long': 422 },
  }),
  deleteDraft: endpoint({
    method: 'DELETE',
    path: '/drafts/:draftId',
    summary: 'Throw a draft of mine away; what was to be published at its hour is not',
    params: draftId,
    output: noAnswer,
    status: 204,
  }),
  scheduleDraft: endpoint({
    method: 'PUT',
    path: '/drafts/:draftId/schedule',
    summary: 'Publish it at an hour to come, with the rights I have then',
    access: 'inside',
    params: draftId,
    body: z.strictObject({ at: z.iso.datetime({ offset: true }), post: given }),
    output: z.object({ scheduledAt: z.date() }),
    refusals: {
      ...content.publishPost.refusals,
      ...{ 'schedule.over': 422, 'schedule.too_far': 422, 'draft.too_many_scheduled': 409 },
    },
  }),
  cancelSchedule: endpoint({
    method: 'DELETE',
    path: '/drafts/:draftId/schedule',
    summary: 'Publish it at no hour: it stays as a draft',
    access: 'inside',
    params: draftId,
    output: noAnswer,
    status: 204,
    refusals: { 'schedule.none': 409 },
  }),
  publishDraft: endpoint({
    method: 'POST',
    path: '/drafts/:draftId/publication',
    summary: 'Publish now what was to be published at its hour',
    access: 'inside',
    params: draftId,
    output: z.object({ address: z.string() }),
    refusals: { ...content.publishPost.refusals, 'schedule.none': 409, 'draft.unfit': 409 },
  }),
}
