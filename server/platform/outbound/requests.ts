import { Headers } from 'undici'
import type { Destinations } from './addresses.ts'
import { type Refused, refused } from './refusals.ts'

// Set by the connection itself; a caller's copy could smuggle a second request or name another host.
const ownHeaders = ['host', 'connection', 'content-length', 'transfer-encoding', 'upgrade', 'expect', 'te']
const longestUrl = 2048

export function checkedUrl(
  text: string,
  to: Destinations,
  allowList: readonly string[] | null,
): URL | Refused {
  const url = text.length <= longestUrl ? URL.parse(text) : null
  if (!url) return refused('outbound.bad_url')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('outbound.scheme', url.protocol)
  if (url.username !== '' || url.password !== '') return refused('outbound.userinfo')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  if (!to.mayUsePort(port)) return refused('outbound.port', String(port))
  if (allowList && !allowList.some((pattern) => matches(url.hostname, pattern)))
    return refused('outbound.host', url.hostname)
  return url
}

/** The caller's headers, or null when one is malformed or belongs to the connection. */
export function checkedHeaders(given: Readonly<Record<string, string>>): Headers | null {
  const entries = Object.entries(given)
  const wrong = ([name, value]: [string, string]) =>
    !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
    !/^[\t\x20-\x7e\x80-\xff]*$/.test(value) ||
    ownHeaders.includes(name.toLowerCase()) ||
    name.toLowerCase().startsWith('proxy-')
  if (entries.some(wrong)) return null
  const headers = new Headers(entries)
  if (!headers.has('user-agent')) headers.set('user-agent', 'Weft')
  return headers
}

/** Where an answer sends us: a URL, null for nowhere, or a refusal. */
export function redirectTarget(
  answer: { status: number; headers: Record<string, string> },
  from: URL,
): string | Refused | null {
  const location = answer.headers.location
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return null
  const target = URL.parse(location, from)
  if (!target) return refused('outbound.bad_url', 'unreadable redirect')
  if (from.protocol === 'https:' && target.protocol === 'http:')
    return refused('outbound.redirects', 'from https to http')
  return target.href
}

function matches(hostname: string, pattern: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  const wanted = pattern.toLowerCase()
  if (wanted.startsWith('*.')) return name.endsWith(wanted.slice(1))
  return name === wanted
}
