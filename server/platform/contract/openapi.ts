import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { jsonSchema } from './schema.ts'

type Words = (code: string) => string

/** What every endpoint may answer besides its own: status → when. */
const common: Record<number, string> = {
  400: 'The request is malformed.',
  401: 'Nobody is signed in, or the session has ended.',
  403: 'Visible, but not allowed.',
  404: 'Missing, or hidden from this person.',
  422: 'Some fields are not right; `errors` names each.',
  429: 'Too many requests; `Retry-After` says when to try again.',
  500: 'A fault of ours; `traceId` finds it in the log.',
  503: 'Not ready; `Retry-After` says when to try again.',
}

/** The OpenAPI 3.1 document of all endpoints, from the contracts that validate. */
export function describeApi(endpoints: Readonly<Record<string, Endpoint>>, words: Words, url: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint, words) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Weft',
      version: '1',
      description:
        'Everything a person can do in Weft, with the same rights. Errors are problem+json (RFC 9457).',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' },
        token: { type: 'http', scheme: 'bearer', description: 'A personal access token, `weft_pat_…`.' },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

function operation(name: string, endpoint: Endpoint, words: Words) {
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1] ?? 'weft'],
    ...(endpoint.access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...headers(endpoint),
    ],
    ...(Object.keys(endpoint.body.shape).length > 0
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } },
          },
        }
      : {}),
    responses: responses(endpoint, words),
  }
}

function headers({ versioned, method }: Endpoint) {
  const given = [
    versioned && method !== 'GET' && ['If-Match', 'The version that was read, as its ETag.', true],
    method === 'POST' && [
      'Idempotency-Key',
      'The same key within 24 hours answers the first answer again.',
      false,
    ],
  ]
  return given.flatMap((row) =>
    row
      ? [{ name: row[0], in: 'header', description: row[1], required: row[2], schema: { type: 'string' } }]
      : [],
  )
}

function parameters(shape: z.ZodObject, where: 'path' | 'query') {
  const { properties = {}, required = [] } = jsonSchema(shape, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  }))
}

function responses(endpoint: Endpoint, words: Words) {
  const refusals = Object.entries(endpoint.refusals)
  const statuses = new Set([...Object.keys(common).map(Number), ...refusals.map(([, status]) => status)])
  if (endpoint.versioned && endpoint.method !== 'GET') for (const status of [412, 428]) statuses.add(status)
  const refused = [...statuses].sort().map((status) => {
    const codes = refusals.filter((row) => row[1] === status).map(([code]) => `\`${code}\`: ${words(code)}`)
    const description = [common[status], ...codes].filter(Boolean).join('\n\n') || 'Refused.'
    return [
      status,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]
  })
  const answered =
    endpoint.status === 204
      ? { description: 'Done.' }
      : {
          description: 'The answer.',
          content: { 'application/json': { schema: jsonSchema(endpoint.output, 'output') } },
        }
  return Object.fromEntries([[endpoint.status, answered], ...refused])
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}
