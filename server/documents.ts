import type { FastifyInstance } from 'fastify'
import { contracts } from './contracts.ts'
import { type Beside, describeApi, type Endpoint, refusedWith } from './platform/contract/index.ts'
import {
  drawReference,
  everywhere,
  languageOf,
  type Markup,
  markup,
  sendDocument,
} from './platform/http/index.ts'
import type { Locale } from './platform/viewer.ts'
import { speak } from './words.ts'

const endpoints: Readonly<Record<string, Endpoint>> = contracts
const headed = { exposeHeadRoute: true }
const yearMs = 31_536_000_000

/** What the instance says about itself: the API and its refusals, whom to tell of a weakness, where to change a password. */
export function addDocuments(app: FastifyInstance, { url, contact }: { url: string; contact: string }): void {
  app.get('/api/openapi.json', headed, async () => apiDocument(url))
  app.get('/api/reference', headed, async (request, reply) => {
    const locale = languageOf(request)
    return sendDocument(reply, { title: 'Weft API', locale, body: drawReference(endpoints, locale, speak) })
  })
  app.get('/problems', headed, async (request, reply) => {
    const locale = languageOf(request)
    return sendDocument(reply, { title: words.title[locale], locale, body: drawProblems(locale) })
  })
  app.get('/.well-known/security.txt', headed, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityText(url, contact)),
  )
  app.get('/.well-known/change-password', headed, async (_request, reply) => reply.redirect('/settings', 302))
}

export const apiDocument = (url: string) =>
  describeApi(endpoints, { words: (code) => speak(code, 'en') ?? code, url, beside })

/** Every code that the API refuses with, and the statuses it comes with. */
export function refusalCodes(): ReadonlyMap<string, ReadonlySet<number>> {
  const codes = new Map<string, Set<number>>()
  const all = [everywhere, ...Object.values(endpoints).map(({ refusals }) => refusals)]
  for (const [code, status] of all.flatMap((each) => Object.entries(each)))
    codes.set(code, new Set([...(codes.get(code) ?? []), status]))
  return new Map([...codes].sort(([one], [other]) => one.localeCompare(other)))
}

function drawProblems(locale: Locale): Markup {
  const other = locale === 'fr' ? 'en' : 'fr'
  return markup`<main class="one">
<p><a href="/">Weft</a> · <a href="/api/reference?language=${locale}">${words.reference[locale]}</a> ·
<a href="?language=${other}" hreflang="${other}" lang="${other}">${words.language[other]}</a></p>
<h1>${words.title[locale]}</h1><p class="lede">${words.lede[locale]}</p>
<dl>${[...refusalCodes()].map(
    ([code, statuses]) => markup`<div id="${code}"><dt><code>${code}</code> ${[...statuses].join(', ')}</dt>
<dd>${speak(code, locale) ?? code}</dd></div>`,
  )}</dl></main>`
}

function securityText(url: string, contact: string): string {
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${new Date(Date.now() + yearMs).toISOString()}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ].join('\n')
}

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
})
const yes = (name: string) => ({ type: 'object', required: [name], properties: { [name]: { const: true } } })
const page = { description: 'A page.', content: { 'text/html': {} } }
const open = { security: [], parameters: [] }

const byLink = {
  security: [],
  parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
}

/** What answers beside the contracts. */
const beside: Beside = {
  '/api/v1/live': {
    get: {
      operationId: 'live',
      summary: 'What happens within reach, as server-sent facts; Last-Event-ID resumes without a gap',
      tags: ['live'],
      parameters: [
        { name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } },
        { name: 'after', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: { description: 'The stream.', content: { 'text/event-stream': {} } },
        401: refusedWith('Nobody is signed in, or the session has ended.'),
        429: refusedWith('Too many requests; `Retry-After` says when to try again.'),
      },
    },
  },
  '/unsubscribe/{token}': {
    get: {
      ...byLink,
      operationId: 'unsubscribePage',
      summary: 'The page that a mail’s link opens; looking at it changes nothing',
      tags: ['unsubscriptions'],
      responses: { 200: page },
    },
    post: {
      ...byLink,
      operationId: 'unsubscribe',
      summary:
        'Stops what a mail is about, as mail programs ask (RFC 8058): from anywhere, without a session',
      tags: ['unsubscriptions'],
      responses: {
        204: { description: 'It is stopped.' },
        404: refusedWith('The link opens nothing.'),
        429: refusedWith('Too many requests; `Retry-After` says when to try again.'),
      },
    },
  },
  '/livez': {
    get: {
      ...open,
      operationId: 'livez',
      summary: 'The process runs',
      tags: ['health'],
      responses: { 200: json('It runs.', yes('alive')) },
    },
  },
  '/readyz': {
    get: {
      ...open,
      operationId: 'readyz',
      summary: 'Weft can answer: its database does',
      tags: ['health'],
      responses: {
        200: json('It can.', yes('ready')),
        500: refusedWith('A fault.'),
        503: refusedWith('Not ready.'),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      ...open,
      operationId: 'describe',
      summary: 'This document',
      tags: ['documents'],
      responses: { 200: json('OpenAPI 3.1.', { type: 'object' }) },
    },
  },
  '/api/reference': {
    get: {
      ...open,
      operationId: 'reference',
      summary: 'This document, to be read',
      tags: ['documents'],
      responses: { 200: page },
    },
  },
  '/problems': {
    get: {
      ...open,
      operationId: 'problems',
      summary: 'Every refusal, explained',
      tags: ['documents'],
      responses: { 200: page },
    },
  },
  '/.well-known/security.txt': {
    get: {
      ...open,
      operationId: 'securityContact',
      summary: 'Whom to tell of a weakness (RFC 9116)',
      tags: ['documents'],
      responses: { 200: { description: 'The text.', content: { 'text/plain': {} } } },
    },
  },
  '/.well-known/change-password': {
    get: {
      ...open,
      operationId: 'leadToPassword',
      summary: 'Leads to the page where a password is changed',
      tags: ['documents'],
      responses: { 302: { description: 'There.' } },
    },
  },
}

const words = {
  title: { fr: 'Les refus de Weft', en: 'What Weft refuses' },
  lede: {
    fr: 'Chaque refus porte un code qui ne change pas, son statut et une phrase. « fault » est une erreur de notre côté : sa référence (traceId) aide à la retrouver.',
    en: 'Each refusal has a code that does not change, its status and a sentence. “fault” is an error on our side: its reference (traceId) helps to find it.',
  },
  reference: { fr: 'L’interface de programmation', en: 'The programming interface' },
  language: { fr: 'En français', en: 'In English' },
} as const
