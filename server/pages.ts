import { randomBytes } from 'node:crypto'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contracts } from './contracts.ts'
import { openDrawing, type Shell } from './drawing.ts'
import { type First, firstScreenAt } from './first-screens.ts'
import { packed } from './packing.ts'
import type { Endpoint } from './platform/contract/index.ts'
import type { Db } from './platform/database/index.ts'
import { type Ground, reading } from './platform/facts/index.ts'
import { type Cursors, localeOf, pagePolicy, type Route, workerPolicy } from './platform/http/index.ts'
import type { Log } from './platform/log/index.ts'
import { Refusal } from './platform/refusal.ts'
import type { Viewer } from './platform/viewer.ts'

const me: First = { name: 'readMe', input: {} }
/** The count in the rail of every page. */
const waiting: First = { name: 'countInbox', input: {} }
/** Whether the rail leads to the escrow, and how much waits there. */
const escrow: First = { name: 'readEscrowStanding', input: {} }

export type { Shell }

type PageParts = {
  ground: Ground
  log: Log
  cursors: Cursors
  routes: readonly Route[]
  built: string
  companyName: () => Promise<string | null>
  /** The mark of the live stream at this moment. */
  place: () => Promise<string>
  /** Where an old address leads for this viewer: null when nowhere they reach, undefined when it is none. */
  redirects: (db: Db, viewer: Viewer, path: string) => Promise<string | null | undefined>
}

/** Serves the built web part: hashed files for a year, and for every other address the shell with its first data. */
export async function addPages(
  app: FastifyInstance,
  { ground, log, cursors, routes, built, companyName, place, redirects }: PageParts,
): Promise<void> {
  const fill = await openDrawing(built, log)
  const answering = new Map(routes.map((route) => [route.endpoint, route]))
  await app.register(fastifyStatic, {
    root: built,
    ...{ index: false, wildcard: false, preCompressed: true },
    // Only what carries a hash in its name never changes.
    setHeaders: (answer, path) => {
      answer.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      if (path.endsWith('/worker.js')) answer.header('content-security-policy', workerPolicy)
    },
    cacheControl: false,
  })

  app.setNotFoundHandler(async (request, reply) => {
    // Not `new URL`: an address that begins with two slashes would be read as another host's.
    const pathname = request.url.split('?', 1)[0] ?? '/'
    if (request.method !== 'GET' || /^\/api(\/|$)/.test(pathname)) throw new Refusal('missing')
    const moved = await reading(ground, request.viewer, (db) => redirects(db, request.viewer, pathname))
    if (moved) return reply.header('cache-control', 'no-store').redirect(moved, 301)
    const { source, first } = firstScreenAt(pathname, request.viewer.personId ?? '')
    const mark = request.viewer.sessionId ? await place() : undefined
    const { answers, missing } = await firstAnswers(answering, { ground, cursors }, first, request, reply)
    const alone = pathname === '/offline'
    const shell: Shell = {
      ...{ locale: localeOf(request), company: await companyName(), at: thisMinute() },
      ...(alone ? { answers: [], offline: true } : { answers, ...(mark && { mark }) }),
    }
    const nonce = randomBytes(18).toString('base64')
    const html = await fill(shell, { url: request.url, source, nonce })
    const { body, headers } = await packed(html, request.headers['accept-encoding'])
    return reply
      .code(missing || moved === null ? 404 : 200)
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-store', ...headers })
      .send(body)
  })
}

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000

async function firstAnswers(
  answering: ReadonlyMap<Endpoint, Route>,
  house: { ground: Ground; cursors: Cursors },
  first: readonly First[],
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { viewer } = request
  // A token calls the API, where its scopes are asked; pages are for those who signed in.
  if (!viewer.personId || !viewer.sessionId) return { answers: [], missing: false }
  const answers: Shell['answers'] = []
  let missing = false
  for (const read of [me, waiting, escrow, ...first]) {
    const { name, input, paged = false } = read
    const endpoint: Endpoint = contracts[name]
    if (endpoint.access === 'inside' && viewer.audience !== 'inside') continue
    const parsed = endpoint.params.extend(endpoint.query.shape).safeParse(input)
    const data = parsed.success
      ? await answering
          .get(endpoint)
          ?.answer({ ...house, viewer, input: parsed.data as never, request, reply })
          .catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
          })
      : undefined
    if (data === undefined && read === first[0]) missing = true
    if (data !== undefined) answers.push({ name, input, paged, data: endpoint.output.parse(data) })
  }
  return { answers, missing }
}
