import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'
import { strengths } from '../unnamed/contract.ts'

const liftingId = z.strictObject({ liftingId: id })
const named = z.object({ id: z.string(), name: z.string() })

const lifting = z.object({
  id: z.string(),
  state: z.enum(['asked', 'lifted', 'refused']),
  strength: z.enum(strengths),
  motive: z.string(),
  askedBy: named,
  askedAt: z.date(),
  decidedAt: z.date().nullable(),
  escrowId: z.string(),
  /** Null where I do not reach the question. */
  question: z.object({ title: z.string(), address: z.string() }).nullable(),
  holders: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), office: z.string() },
      agreed: z.boolean().nullable(),
      at: z.date().nullable(),
    }),
  ),
  /** Both holders are still here with their halves: without one of them nobody can open it any more. */
  able: z.boolean(),
  /** What a holder's browser computes their part from. */
  point: z.string().nullable(),
  as: z.enum(['holder', 'asker', 'author']),
  /** Told to both holders, to the author, and where the question was hidden from members only to who asked. */
  author: named.nullable(),
})

export const contract = {
  listLiftings: endpoint({
    method: 'GET',
    path: '/liftings',
    summary: 'The cases that I decide, that I opened, or that revealed me',
    access: 'inside',
    output: z.object({ data: z.array(lifting) }),
  }),
  readEscrowStanding: endpoint({
    method: 'GET',
    path: '/escrow/standing',
    summary: 'Whether the escrow concerns me, and how much of it waits for me',
    access: 'inside',
    output: z.object({
      /** I hold or held a half, or a case is mine. */
      concerned: z.boolean(),
      /** Halves offered to me, cases that I have not decided. */
      waiting: z.number(),
      /** A name was revealed in these two weeks, and it was mine. */
      revealed: z.number(),
    }),
  }),
  askLifting: endpoint({
    method: 'POST',
    path: '/posts/:postId/liftings',
    summary: 'Open a case: ask both holders to open who wrote this',
    access: 'inside',
    params: z.strictObject({ postId: id }),
    body: z.strictObject({ motive: text({ min: 40, max: 4000 }) }),
    output: z.object({ id: z.string() }),
    status: 201,
    refusals: {
      ...{ 'lifting.none': 409, 'lifting.lost': 409, 'lifting.not_yours': 403, 'lifting.waiting': 409 },
    },
  }),
  agreeLifting: endpoint({
    method: 'PUT',
    path: '/liftings/:liftingId/part',
    summary: 'Give my part of this one key; the second part opens it and tells the author',
    access: 'inside',
    params: liftingId,
    body: z.strictObject({ part: z.base64url().length(43) }),
    output: noAnswer,
    status: 204,
    refusals: { 'lifting.over': 409, 'lifting.does_not_open': 422 },
  }),
  refuseLifting: endpoint({
    method: 'DELETE',
    path: '/liftings/:liftingId/part',
    summary: 'Refuse: the author stays unknown',
    access: 'inside',
    params: liftingId,
    output: noAnswer,
    status: 204,
    refusals: { 'lifting.over': 409 },
  }),
}
