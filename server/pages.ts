import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contracts } from './contracts.ts'
import { contracts } from './contracts.ts'
import type { Endpoint } from './platform/contract/index.ts'
import type { Db } from './platform/database/index.ts'
import { type Ground, reading } from './platform/facts/index.ts'
import { type Cursors, localeOf, pagePolicy, type Route } from './platform/http/index.ts'
import { Refusal } from './platform/refusal.ts'
import type { Viewer } from './platform/viewer.ts'

type First = { name: keyof Contracts; input: Record<string, unknown> }
type Page = { path: RegExp; first: (...parts: string[]) => First[] }

const me: First = { name: 'readMe', input: {} }

/** What each page's first screen shows: the shell carries it, so nothing is asked before content appears. */
const pages: readonly Page[] = [
  {
    path: /^\/(?:for-you|following)?$/,
    first: () => [
      { name: 'readNow', input: {} },
      { name: 'readForYou', input: {} },
      { name: 'readFollowing', input: {} },
      { name: 'readSpaceNews', input: {} },
      { name: 'readFirstMinutes', input: {} },
    ],
  },
  { path: /^\/subjects$/, first: () => [{ name: 'readSubjects', input: { q: '' } }] },
  {
    path: /^\/subjects\/([0-9a-f-]{36})$/,
    first: (subjectId) => [{ name: 'readSubject', input: { subjectId } }],
  },
  { path: /^\/questions$/, first: () => [{ name: 'readQuestions', input: { show: 'questions' } }] },
  { path: /^\/[qp]\/([a-z2-9]{16})/, first: (reference) => [{ name: 'readPost', input: { reference } }] },
  { path: /^\/spaces$/, first: () => [{ name: 'listSpaces', input: { limit: 100 } }] },
  {
    path: /^\/people$/,
    first: () => [
      { name: 'listPeople', input: { limit: 50 } },
      { name: 'countPeople', input: {} },
    ],
  },
  { path: /^\/people\/([0-9a-f-]{36})$/, first: (personId) => [{ name: 'readPerson', input: { personId } }] },
  {
    path: /^\/spaces\/([0-9a-f-]{36})$/,
    first: (spaceId) => [
      { name: 'readSpace', input: { spaceId } },
      { name: 'readSpaceOverview', input: { spaceId } },
    ],
  },
  {
    path: /^\/spaces\/([0-9a-f-]{36})\/discussions$/,
    first: (spaceId) => [
      { name: 'readSpace', input: { spaceId } },
      { name: 'readSpaceFeed', input: { spaceId, show: 'all' } },
    ],
  },
]

export type Shell = {
  locale: 'fr' | 'en'
  company: string | null
  /** The first answers, by the key that the web's cache knows them under. */
  answers: { name: string; input: Record<string, unknown>; data: unknown }[]
}

/** Serves the built web part: hashed files for a year, and for every other address the shell with its first data. */
export async function addPages(
  app: FastifyInstance,
  {
    ground,
    cursors,
    routes,
    built,
    companyName,
    redirects,
  }: {
    ground: Ground
    cursors: Cursors
    routes: readonly Route[]
    built: string
    companyName: () => Promise<string | null>
    /** Where an old address leads for this viewer: null when nowhere they reach, undefined when it is none. */
    redirects: (db: Db, viewer: Viewer, path: string) => Promise<string | null | undefined>
  },
): Promise<void> {
  const html = await readFile(join(built, 'index.html'), 'utf8')
  const answering = new Map(routes.map((route) => [route.endpoint, route]))
  await app.register(fastifyStatic, {
    root: built,
    ...{ index: false, wildcard: false, preCompressed: true },
    // Only what carries a hash in its name never changes.
    setHeaders: (answer, path) =>
      answer.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
    cacheControl: false,
  })

  app.setNotFoundHandler(async (request, reply) => {
    // Not `new URL`: an address that begins with two slashes would be read as another host's.
    const pathname = request.url.split('?', 1)[0] ?? '/'
    if (request.method !== 'GET' || /^\/api(\/|$)/.test(pathname)) throw new Refusal('missing')
    const moved = await reading(ground, request.viewer, (db) => redirects(db, request.viewer, pathname))
    if (moved) return reply.header('cache-control', 'no-store').redirect(moved, 301)
    const { answers, missing } = await firstAnswers(answering, { ground, cursors }, pathname, request, reply)
    const shell: Shell = { locale: localeOf(request), company: await companyName(), answers }
    const nonce = randomBytes(18).toString('base64')
    return reply
      .code(missing || moved === null ? 404 : 200)
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-store' })
      .send(fill(html, nonce, shell))
  })
}

async function firstAnswers(
  answering: ReadonlyMap<Endpoint, Route>,
  house: { ground: Ground; cursors: Cursors },
  pathname: string,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { viewer } = request
  // A token calls the API, where its scopes are asked; pages are for those who signed in.
  if (!viewer.personId || !viewer.sessionId) return { answers: [], missing: false }
  const page = pages.find(({ path }) => path.test(pathname))
  const parts = page?.path.exec(pathname)?.slice(1) ?? []
  const answers: Shell['answers'] = []
  let missing = false
  for (const { name, input } of [me, ...(page?.first(...parts) ?? [])]) {
    const endpoint: Endpoint = contracts[name]
    if (endpoint.access === 'inside' && viewer.audience !== 'inside') continue
    const parsed = endpoint.params.extend(endpoint.query.shape).safeParse(input)
    if (!parsed.success) {
      missing = true
      continue
    }
    const data = await answering
      .get(endpoint)
      ?.answer({ ...house, viewer, input: parsed.data as never, request, reply })
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        missing = true
      })
    if (data !== undefined) answers.push({ name, input, data: endpoint.output.parse(data) })
  }
  return { answers, missing }
}

function fill(html: string, nonce: string, shell: Shell): string {
  const data = JSON.stringify(shell).replaceAll('<', '\\u003c')
  return html
    .replaceAll('WEFT-NONCE', nonce)
    .replace('<html lang="en">', `<html lang="${shell.locale}">`)
    .replace(
      '<div id="root">',
      () =>
        `<script type="application/json" id="weft-shell" nonce="${nonce}">${data}</script><div id="root">`,
    )
}
