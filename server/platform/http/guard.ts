import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

const closed =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()'

/** The headers of every answer. Pages set their own policy with a nonce; everything else may load nothing. */
export function setHeaders(reply: FastifyReply, secure: boolean): void {
  reply.headers({
    'content-security-policy':
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': closed,
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  })
}

/** The policy of a page: scripts and styles by nonce only, no inline code, markup only through trusted types. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types weft dompurify ProseMirrorClipboard',
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ')
}

/** The policy of what runs beside the pages: it may ask this server, and load no script. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** What every personal access token begins with, for secret scanners and for the guard. */
export const tokenMark = 'weft_pat_'

const byToken = new RegExp(`^Bearer ${tokenMark}`, 'i')
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What a cross-site page cannot fake, each enough alone: a JSON body (or multipart with our header), our own
 * Origin, same-origin Sec-Fetch-Site. Tokens are no ambient authority, so they need no Origin; any other
 * Authorization (Basic, which browsers remember) gives no such freedom.
 */
export function refuseOtherSites(request: FastifyRequest, origin: string): void {
  const { method, headers } = request
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' && request.url.startsWith('/api/')) throw new Refusal('other_origin')
  if (safe.has(method)) return
  // The address itself holds what may be done; no cookie is asked, so none can be misused.
  if (request.routeOptions.config.byAddress) return

  const type = headers['content-type'] ?? ''
  const json = /^application\/json\b/i.test(type)
  const upload = /^multipart\/form-data\b/i.test(type) && headers['x-weft-upload'] === '1'
  const empty = !type && (headers['content-length'] ?? '0') === '0'
  if (!json && !upload && !empty) throw new Refusal('media_type')

  if (byToken.test(headers.authorization ?? '')) return
  const from = headers.origin ?? originOf(headers.referer)
  if (from !== origin) throw new Refusal('other_origin')
  if (site !== undefined && site !== 'same-origin') throw new Refusal('other_origin')
}

function originOf(referer: string | undefined): string | undefined {
  return referer && URL.canParse(referer) ? new URL(referer).origin : undefined
}
