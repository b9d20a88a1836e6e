import { lookup } from 'node:dns/promises'
import { type Agent, fetch as ask, Headers, type Response } from 'undici'
import { type AlsoAllow, type Destinations, destinations } from './addresses.ts'
import { guardedAgent, type Resolve } from './connect.ts'
import { type OutboundCode, type Refused, refusalOf, refused } from './refusals.ts'
import { checkedHeaders, checkedUrl, redirectTarget } from './requests.ts'

/** Settings of the guarded client; everything not opened here stays closed. */
export type OutboundOptions = {
  /** The switch, asked before every hop. Off unless given. */
  allowed?: () => Promise<boolean> | boolean
  /** When given, only these hosts: `example.com` exactly, `*.example.com` for every name below it. */
  allowList?: readonly string[]
  /** Address ranges (`10.2.0.0/16`, `::1`) with a port, beyond public addresses on 80 and 443. */
  alsoAllow?: readonly AlsoAllow[]
  /** Where refusals are noted: host and code, never the path or query, which may be secret. */
  log: { warn: (fields: object, text: string) => void }
  /** Names to addresses; the system's own answer unless given. */
  resolve?: Resolve
}

/** One request. `timeoutMs` covers all hops and the whole body (10,000); `maxBytes` counts after decompression (1 MiB). */
export type OutboundRequest = {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  maxBytes?: number
  timeoutMs?: number
}

/** What came back from `url`, the last hop. Any status is an answer; cookies are dropped. */
export type Answered = {
  outcome: 'answered'
  url: string
  status: number
  headers: Record<string, string>
  body: Buffer
}

export type Outbound = {
  /**
   * Asks one URL. Never throws for what the other side or the network does: that is a `refused` with a code.
   * Only GET and HEAD follow redirects, three at most, each checked like the first, carrying no header of the
   * caller but `accept` and `accept-language`; other methods get the 3xx as their answer.
   */
  fetch: (url: string, request?: OutboundRequest) => Promise<Answered | Refused>
}

type Hop = {
  url: URL
  headers: Headers
  request: OutboundRequest
  maxBytes: number
  signal: AbortSignal
  agent: Agent
}
type Rules = {
  to: Destinations
  allowed: () => Promise<boolean> | boolean
  allowList: readonly string[] | null
}

const mostRedirects = 3

/**
 * The only way out of this server: http and https to public addresses, checked while connecting. Environment
 * proxies are ignored, nothing is remembered between requests.
 */
export function createOutbound(options: OutboundOptions): Outbound {
  const rules: Rules = {
    to: destinations(options.alsoAllow ?? []),
    allowed: options.allowed ?? (() => false),
    allowList: options.allowList ?? null,
  }
  const resolve = options.resolve ?? ((hostname: string) => lookup(hostname, { all: true }))

  return {
    fetch: async (url, request = {}) => {
      const agent = guardedAgent(rules.to, resolve)
      try {
        const outcome = await follow(url, request, rules, agent)
        if (outcome.outcome === 'refused') note(options.log, url, outcome.code)
        return outcome
      } finally {
        await agent.destroy()
      }
    },
  }
}

async function follow(
  start: string,
  request: OutboundRequest,
  rules: Rules,
  agent: Agent,
): Promise<Answered | Refused> {
  const signal = AbortSignal.timeout(request.timeoutMs ?? 10_000)
  const maxBytes = request.maxBytes ?? 1_048_576
  const base = { request, maxBytes, signal, agent }
  const mayFollow = request.method === undefined || request.method === 'GET' || request.method === 'HEAD'

  let headers = checkedHeaders(request.headers ?? {})
  if (!headers) return refused('outbound.header')
  let target = start
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!(await rules.allowed())) return refused('outbound.off')
    const url = checkedUrl(target, rules.to, rules.allowList)
    if (!(url instanceof URL)) return url

    const answer = await askOnce({ ...base, url, headers })
    if (answer.outcome === 'refused' || !mayFollow) return answer
    const next = redirectTarget(answer, url)
    if (next === null) return answer
    if (typeof next !== 'string') return next
    target = next
    headers = headersAfterRedirect(headers)
  }
  return refused('outbound.redirects', `more than ${mostRedirects}`)
}

async function askOnce({ url, headers, request, maxBytes, signal, agent }: Hop): Promise<Answered | Refused> {
  try {
    const response = await ask(url, {
      method: request.method ?? 'GET',
      headers,
      body: request.body ?? null,
      redirect: 'manual',
      dispatcher: agent,
      signal,
    })
    const body = await readUpTo(response, maxBytes)
    if (body === null) return refused('outbound.too_large', `more than ${maxBytes} bytes`)
    return {
      outcome: 'answered',
      url: url.href,
      status: response.status,
      headers: withoutCookies(response),
      body,
    }
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal) return refusal
    throw thrown
  }
}

async function readUpTo(response: Response, maxBytes: number): Promise<Buffer | null> {
  if (!response.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function withoutCookies(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'))
}

function headersAfterRedirect(headers: Headers): Headers {
  const kept = ['accept', 'accept-language', 'user-agent']
  return new Headers([...headers].filter(([name]) => kept.includes(name)))
}

function note(log: OutboundOptions['log'], url: string, code: OutboundCode): void {
  log.warn({ host: URL.parse(url)?.hostname ?? null, code }, 'outbound request refused')
}
