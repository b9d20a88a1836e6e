import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Log } from '../log/index.ts'
import { Refusal } from '../refusal.ts'
import type { Locale } from '../viewer.ts'

export type Speak = (code: string, locale: Locale) => string | undefined

/** Refusals that any endpoint may answer, with their status. */
export const everywhere: Readonly<Record<string, number>> = {
  malformed: 400,
  signed_out: 401,
  scope: 403,
  inside_only: 403,
  administrators_only: 403,
  other_origin: 403,
  missing: 404,
  method: 405,
  'idempotency.done': 409,
  'version.changed': 412,
  too_large: 413,
  media_type: 415,
  invalid: 422,
  cursor: 422,
  'idempotency.key': 422,
  'idempotency.other_body': 422,
  'version.needed': 428,
  too_many: 429,
  fault: 500,
  not_ready: 503,
}

type Fault = { pointer: string; code: string; word: string; facts: Record<string, unknown> }

export class Invalid extends Refusal {
  readonly faults: readonly Fault[]
  constructor(error: z.ZodError) {
    super('invalid')
    this.faults = error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      code: issue.code,
      ...wordOf(issue),
    }))
  }
}

/** What a person may meet in a form has words in both languages; the rest is for whoever writes a client. */
function wordOf(issue: z.core.$ZodIssue): Pick<Fault, 'word' | 'facts'> {
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { word: issue.minimum === 1 ? 'field.empty' : 'field.too_short', facts: { min: issue.minimum } }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { word: 'field.too_long', facts: { max: issue.maximum } }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { word: 'field.too_many', facts: { max: issue.maximum } }
  if (issue.code === 'invalid_format') return { word: 'field.format', facts: {} }
  return { word: issue.message, facts: {} }
}

/** Answers any error as problem+json: a refusal by its contract, anything else as a fault, logged and told nothing of. */
export function answerProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  speak: Speak,
  log: Log,
) {
  const refusal = asRefusal(error, request)
  const status = statusOf(refusal, request)
  if (status >= 500 && (refusal.code === 'fault' || !(error instanceof Refusal))) {
    log.error('A request failed.', { traceId: request.id, route: request.routeOptions.url ?? '', error })
  }
  const locale = localeOf(request)
  const say = (word: string, facts: Record<string, unknown>) => fill(speak(word, locale) ?? word, facts)
  const title = say(refusal.code, refusal.facts)
  const { seconds } = refusal.facts
  if (status === 429 && typeof seconds === 'number') reply.header('retry-after', seconds)
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send({
      type: `/problems#${refusal.code}`,
      title,
      status,
      code: refusal.code,
      traceId: request.id,
      ...(Object.keys(refusal.facts).length > 0 ? { detail: title, ...refusal.facts } : {}),
      ...(refusal instanceof Invalid ? { errors: errorsOf(refusal, say) } : {}),
    })
}

function errorsOf({ faults }: Invalid, say: (word: string, facts: Record<string, unknown>) => string) {
  return faults.map(({ pointer, code, word, facts }) => ({ pointer, code, detail: say(word, facts) }))
}

function asRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return declared(error, request) ? error : new Refusal('fault')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (tooLarge.has(code)) return new Refusal('too_large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('media_type')
  // The parsers of bodies, JSON and multipart; an error of ours has none of their codes.
  if (code.startsWith('FST_ERR_CTP') || malformedParts.has(code)) return new Refusal('malformed')
  if (code === 'ECONNREFUSED' || code.startsWith('57P') || code === '53300' || noConnectionCame(error)) {
    return new Refusal('not_ready')
  }
  return new Refusal('fault')
}

// The pool's own word when none became free in time: it has no code.
function noConnectionCame(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect'
}

const tooLarge = new Set(['FST_ERR_CTP_BODY_TOO_LARGE', 'FST_REQ_FILE_TOO_LARGE'])
const malformedParts = new Set([
  'FST_PARTS_LIMIT',
  'FST_FILES_LIMIT',
  'FST_FIELDS_LIMIT',
  'FST_PROTO_VIOLATION',
  'FST_INVALID_MULTIPART_CONTENT_TYPE',
  'FST_ERR_BAD_URL',
])

function statusOf({ code }: Refusal, request: FastifyRequest): number {
  return request.routeOptions.config?.endpoint?.refusals[code] ?? everywhere[code] ?? 500
}

function declared({ code }: Refusal, request: FastifyRequest): boolean {
  return code in everywhere || code in (request.routeOptions.config?.endpoint?.refusals ?? {})
}

export function localeOf(request: FastifyRequest): Locale {
  if (request.viewer?.personId) return request.viewer.locale
  const wanted = request.headers['accept-language'] ?? ''
  const english = wanted.search(/\ben/i)
  const french = wanted.search(/\bfr/i)
  return english >= 0 && (french < 0 || english < french) ? 'en' : 'fr'
}

function fill(text: string, facts: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(facts[name] ?? whole))
}
