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
  413: 'The body is too large; nothing was kept.',
  415: 'The body is not in the format that is asked for here.',
  422: 'Some fields are not right; `errors` names each.',
  429: 'Too many requests; `Retry-After` says when to try again.',
  500: 'A fault of ours; `traceId` finds it in the log.',
  503: 'Not ready; `Retry-After` says when to try again.',
}

/** What answers outside the contracts (streams, health, documents): path → method → operation. */
export type Beside = Readonly<Record<string, Readonly<Record<string, object>>>>

/** The OpenAPI 3.1 document of all endpoints, from the contracts that validate, with what stands beside them. */
export function describeApi(
  endpoints: Readonly<Record<string, Endpoint>>,
  { words, url, beside = {} }: { words: Words; url: string; beside?: Beside },
) {
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
        'Everything a person can do in Weft, with the same rights. Errors are problem+json (RFC 9457). ' +
        'Every GET but the stream also answers HEAD; another method is answered 405 with Allow.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url }],
    security: [{ session: [] }, { token: [] }],
    paths: { ...paths, ...beside },
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
    ...requestBody(endpoint),
    responses: responses(endpoint, words),
  }
}

function requestBody({ body, upload }: Endpoint) {
  const schema = jsonSchema(body, 'input')
  if (upload) {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' }
    const parts = { type: 'object', properties: { ...properties(schema), file }, required: ['file'] }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: parts } } } }
  }
  if (Object.keys(body.shape).length === 0) return {}
  return { requestBody: { required: true, content: { 'application/json': { schema } } } }
}

const properties = (schema: Record<string, unknown>) =>
  typeof schema.properties === 'object' ? schema.properties : {}

function headers(endpoint: Endpoint) {
  const { versioned, method, upload } = endpoint
  const given = [
    upload && ['x-weft-upload', '`1`: says that no other site sent this form.', true],
    versioned && method !== 'GET' && ['If-Match', 'The version that was read, as its ETag.', true],
    mayRepeat(endpoint) && [
      'Idempotency-Key',
      'The same key within 24 hours acts once: what the first request made is answered again as it is now.',
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
  const refused = [...statusesOf(endpoint)].sort().map((status) => {
    const codes = refusals.filter((row) => row[1] === status).map(([code]) => `\`${code}\`: ${words(code)}`)
    return [status, refusedWith([common[status], ...codes].filter(Boolean).join('\n\n') || 'Refused.')]
  })
  return Object.fromEntries([[endpoint.status, answered(endpoint)], ...refused])
}

function answered({ status, download, output }: Endpoint) {
  if (status === 204) return { description: 'Done.' }
  const content = download
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: jsonSchema(output, 'output') } }
  return { description: download ? 'The bytes, with their own type.' : 'The answer.', content }
}

/** Whether Idempotency-Key counts here: a key is its sender's, and an upload's body is not compared. */
export const mayRepeat = ({ method, access, upload }: Endpoint) =>
  method === 'POST' && access !== 'anyone' && !upload

export function refusedWith(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

/** Every status with which an endpoint may refuse. */
function statusesOf(endpoint: Endpoint): Set<number> {
  const { refusals, versioned, method } = endpoint
  const bodies = method === 'GET' ? [] : [413, 415]
  const versions = versioned && method !== 'GET' ? [412, 428] : []
  const repeated = mayRepeat(endpoint) ? [409] : []
  const everyones = Object.keys(common).map(Number)
  return new Set([
    ...everyones.filter((status) => ![413, 415].includes(status)),
    ...bodies,
    ...versions,
    ...repeated,
    ...Object.values(refusals),
  ])
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
