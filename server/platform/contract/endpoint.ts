import { z } from 'zod'

type Shape = z.ZodObject
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call at all; what they may reach is asked of the database, what they may do of the rules. */
export type Access = 'anyone' | 'people' | 'inside' | 'administrators'

export type Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Output extends z.ZodType = z.ZodType,
> = {
  method: Method
  path: string
  summary: string
  access: Access
  params: Params
  query: Query
  body: Body
  output: Output
  /** 200, 201 for what creates, 204 without an answer. */
  status: 200 | 201 | 204
  /** Each refusal's code with its status; its words stand in the slice's `words.ts`. */
  refusals: Readonly<Record<string, number>>
  /** The change needs If-Match with the version that was read; the answer carries an ETag. */
  versioned: boolean
  /** Which token bucket guards it; 'ordinary' when nothing is said. */
  limit: string
  /** The body is multipart/form-data: one part `file`, the fields of `body` as parts of their own before it. */
  upload: boolean
  /** The answer is a file's bytes. */
  download: boolean
  /** Who calls may never be found: no line of the log, no trace of the session's use, no Idempotency-Key. */
  unseen: boolean
}

export type Input<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? Some<z.output<P>> & Some<z.output<Q>> & Some<z.output<B>>
    : never
export type Given<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? Some<z.input<P>> & Some<z.input<Q>> & Some<z.input<B>>
    : never
export type Output<E> = E extends Endpoint<Shape, Shape, Shape, infer O> ? z.output<O> : never

// An endpoint without a body adds no field, rather than forbidding all.
type Some<Fields> = Fields extends Record<string, never> ? unknown : Fields

const nothing = z.strictObject({})
type Nothing = typeof nothing

/**
 * Declares an endpoint once, for the server that validates, the page that calls and the document that
 * describes. Unknown fields are refused; the answer is cut to what `output` names.
 */
export function endpoint<
  Output extends z.ZodType,
  Params extends Shape = Nothing,
  Query extends Shape = Nothing,
  Body extends Shape = Nothing,
>(given: {
  method: Method
  path: string
  summary: string
  access?: Access
  params?: Params
  query?: Query
  body?: Body
  output: Output
  status?: 200 | 201 | 204
  refusals?: Readonly<Record<string, number>>
  versioned?: boolean
  limit?: string
  upload?: boolean
  download?: boolean
  unseen?: boolean
}): Endpoint<Params, Query, Body, Output> {
  const empty = nothing as never
  return {
    access: 'people',
    status: 200,
    versioned: false,
    limit: 'ordinary',
    upload: false,
    download: false,
    unseen: false,
    ...given,
    params: given.params ?? empty,
    query: given.query ?? empty,
    body: given.body ?? empty,
    refusals: given.refusals ?? {},
  }
}

/** The fields of a list's answer. `nextCursor` is opaque and signed; null at the end. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    page: z.object({ nextCursor: z.string().nullable(), hasMore: z.boolean() }),
  })
}

/** The query of a list: `limit` items after `cursor`. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(400).optional(),
}

export const id = z.uuid()

/** A text of one line or more, without control characters (line breaks and tabs may stay), trimmed. */
export function text({ min = 1, max }: { min?: number; max: number }) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\p{Cc}]*$|^(?:[\n\r\t]|[^\p{Cc}])*$/u)
}
export const noAnswer = z.null()
