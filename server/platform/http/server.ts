import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from 'fastify'
import type { Endpoint } from '../contract/index.ts'
import { jsonSchema } from '../contract/index.ts'
import type { NewFact } from '../facts/index.ts'
import { type Ground, recordRefusal } from '../facts/index.ts'
import type { Log } from '../log/index.ts'
import { Refusal } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'
import type { Cursors } from './cursor.ts'
import { refuseOtherSites, setHeaders } from './guard.ts'
import type { Limiter } from './limits.ts'
import { answerProblem, Invalid, type Speak } from './problems.ts'
import type { Route } from './route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer
    expectedVersion: number
  }
  interface FastifyContextConfig {
    endpoint?: Endpoint
    /** Answers 405: what an address does not know. */
    refusing?: boolean
    /** A request from anywhere may come here: its address is sealed, and who signed in counts for nothing. */
    byAddress?: boolean
  }
  interface FastifyInstance {
    methodsByUrl: Map<string, Set<string>>
  }
}

export type HttpParts = {
  ground: Ground
  log: Log
  origin: string
  trustProxy: false | string[]
  /** How long a body may take, in milliseconds; a minute when not said. Uploads and imports may take ten. */
  slowestBodyMs?: number | undefined
  limit: Limiter
  cursors: Cursors
  speak: Speak
  /** Who sends this request, by cookie or token; asked of the database at each request. */
  recognise: (request: FastifyRequest) => Promise<Viewer>
  /** The fact of a refusal to an administrator's endpoint. */
  refusedAdministration: (route: string) => NewFact
}

/** The HTTP server without its routes: headers, guard, recognition, problems. */
export async function openHttp(parts: HttpParts): Promise<FastifyInstance> {
  const secure = parts.origin.startsWith('https:')
  const app = Fastify({
    logger: false,
    trustProxy: parts.trustProxy,
    bodyLimit: 1_000_000,
    // What the largest upload may take on a slow line; other bodies have less, see boundBodies.
    requestTimeout: 600_000,
    routerOptions: { maxParamLength: 500 },
    exposeHeadRoutes: false,
    // An address that cannot be decoded meets no hook: it is answered as every other refusal.
    frameworkErrors: (error, request, reply) => {
      setHeaders(reply, secure)
      answerProblem(error, request, reply, parts.speak, parts.log)
    },
    genReqId: () => randomBytes(9).toString('base64url'),
  })
  await app.register(cookie)
  await app.register(multipart, {
    limits: { files: 1, fields: 4, parts: 5, headerPairs: 10, fieldSize: 4000 },
  })
  rememberAddresses(app)
  boundBodies(app, parts.slowestBodyMs ?? 60_000)
  app.decorateRequest('expectedVersion', 0)
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(reply, secure)
    refuseOtherSites(request, parts.origin)
    request.viewer = await parts.recognise(request)
  })
  app.addHook('onResponse', async (request, reply) => {
    // A line's time beside a session's would say who it was.
    if (request.routeOptions.config.endpoint?.unseen) return
    parts.log.info('Answered.', {
      traceId: request.id,
      route: `${request.method} ${request.routeOptions.url ?? '(none)'}`,
      status: reply.statusCode,
      durMs: Math.round(reply.elapsedTime * 10) / 10,
    })
  })
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, parts.speak, parts.log))
  return app
}

/** Adds the routes of the slices under /api/v1. */
export function addRoutes(app: FastifyInstance, routes: readonly Route[], parts: HttpParts): void {
  for (const { endpoint, answer } of routes) {
    app.route({
      method: endpoint.method,
      url: `/api/v1${endpoint.path}`,
      config: { endpoint },
      schema:
        endpoint.status === 204 || endpoint.download
          ? {}
          : { response: { [endpoint.status]: jsonSchema(endpoint.output, 'output') } },
      ...bodyOf(endpoint),
      onRequest: (request, reply) => admit(endpoint, request, reply, parts),
      exposeHeadRoute: endpoint.method === 'GET',
      async handler(request, reply) {
        const input = parse(endpoint, request)
        if (endpoint.versioned && endpoint.method !== 'GET')
          request.expectedVersion = expectedVersion(request)
        const { ground, cursors } = parts
        const body = await answer({ ground, cursors, viewer: request.viewer, input, request, reply })
        return reply.sent ? reply : send(endpoint, reply, body)
      },
    })
  }
}

/** Cuts off a request whose body does not come to its end in time. */
function boundBodies(app: FastifyInstance, slowestMs: number): void {
  app.addHook('preParsing', async ({ raw, headers, routeOptions }, _reply, payload) => {
    const { endpoint } = routeOptions.config
    const bodied = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    if (!bodied || endpoint?.upload || endpoint?.limit === 'import') return
    const cut = setTimeout(() => raw.destroy(), slowestMs).unref()
    for (const over of ['end', 'close', 'error']) payload.once(over, () => clearTimeout(cut))
  })
}

const methods: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Known addresses answer the methods they do not know with 405 and those they know; to be called after the last route. */
export function refuseOtherMethods(app: FastifyInstance): void {
  for (const [url, known] of [...app.methodsByUrl]) {
    const allow = [...known].join(', ')
    app.route({
      url,
      config: { refusing: true },
      method: methods.filter((method) => !known.has(method)),
      onRequest: async (_request, reply) => {
        reply.header('allow', allow)
        throw new Refusal('method')
      },
      handler: async () => null,
    })
  }
}

/** Remembers which methods each address has, as its routes are added. */
function rememberAddresses(app: FastifyInstance): void {
  app.decorate('methodsByUrl', new Map<string, Set<string>>())
  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.refusing) return
    // Parameters of one place may be named differently: to the router they are the same address.
    const address = url.replace(/:\w+/g, ':part')
    app.methodsByUrl.set(address, new Set([...(app.methodsByUrl.get(address) ?? []), ...[method].flat()]))
  })
}

async function admit(endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply, parts: HttpParts) {
  const { viewer } = request
  await parts.limit(endpoint.limit, viewer.personId ?? request.ip, reply)
  refuseOtherKinds(endpoint, request)
  if (endpoint.access === 'anyone') return
  if (!viewer.personId) throw new Refusal('signed_out')
  if (!viewer.scopes.includes(endpoint.method === 'GET' ? 'read' : 'write')) throw new Refusal('scope')
  if (endpoint.access !== 'people' && viewer.audience !== 'inside') throw new Refusal('inside_only')
  if (endpoint.access === 'administrators' && !viewer.administrator) {
    await recordRefusal(
      parts.ground,
      viewer,
      parts.refusedAdministration(`${endpoint.method}:${endpoint.path}`),
    )
    throw new Refusal('administrators_only')
  }
}

/** Parts where a file is expected, JSON everywhere else. */
function refuseOtherKinds({ upload }: Endpoint, request: FastifyRequest) {
  const type = request.headers['content-type']
  if (type !== undefined && /^multipart\b/i.test(type) !== upload) throw new Refusal('media_type')
}

function parse(endpoint: Endpoint, request: FastifyRequest): never {
  const given = [
    [endpoint.params, request.params],
    [endpoint.query, request.query],
    [endpoint.body, request.body ?? {}],
  ] as const
  const parsed = given.map(([schema, value]) => {
    const { success, data, error } = schema.safeParse(value)
    if (!success) throw new Invalid(error)
    return data
  })
  return Object.assign({}, ...parsed) as never
}

function expectedVersion(request: FastifyRequest): number {
  const given = request.headers['if-match']
  if (!given) throw new Refusal('version.needed')
  const version = Number(given.replaceAll('"', ''))
  if (!Number.isInteger(version)) throw new Refusal('version.changed')
  return version
}

function send(endpoint: Endpoint, reply: FastifyReply, body: unknown) {
  reply.header('cache-control', 'no-store')
  if (endpoint.status === 204) return reply.code(204).send()
  // For If-Match alone: what a thread shows changes without its version, so no answer is ever 'not modified'.
  if (endpoint.versioned && typeof body === 'object' && body !== null && 'version' in body) {
    reply.header('etag', `"${body.version}"`)
  }
  return reply.code(endpoint.status).send(body)
}

function bodyOf(endpoint: Endpoint) {
  return endpoint.limit === 'import' ? { bodyLimit: 50_000_000 } : {}
}
