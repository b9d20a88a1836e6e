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

export class Invalid extends Refusal {
  readonly issues: readonly { pointer: string; code: string; detail: string }[]
  constructor(error: z.ZodError) {
    super('invalid')
    this.issues = error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      code: issue.code,
      detail: issue.message,
    }))
  }
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
  if (status >= 500 && refusal.code === 'fault') {
    log.error('A request failed.', { traceId: request.id, route: request.routeOptions.url ?? '', error })
  }
  const locale = localeOf(request)
  const title = fill(speak(refusal.code, locale) ?? refusal.code, refusal.facts)
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
      ...(refusal instanceof Invalid ? { errors: refusal.issues } : {}),
    })
}

function asRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return declared(error, request) ? error : new Refusal('fault')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (tooLarge.has(code)) return new Refusal('too_large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('media_type')
  // The parsers of bodies, JSON and multipart; an error of ours has none of their codes.
  if (code.startsWith('FST_ERR_CTP') || malformedParts.has(code)) return new Refusal('malformed')
  if (code === 'ECONNREFUSED' || code.startsWith('57P') || code === '53300') return new Refusal('not_ready')
  return new Refusal('fault')
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
