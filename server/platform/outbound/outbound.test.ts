import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createOutbound, type OutboundOptions } from './index.ts'

type Canary = { port: number; hits: string[]; asked: IncomingMessage[] }
type Answer = (request: IncomingMessage, response: ServerResponse) => void

const opened: Server[] = []
const silent = { warn: () => undefined }

afterEach(async () => {
  const closing = opened.splice(0).map((server) => {
    server.closeAllConnections()
    return new Promise<void>((done) => server.close(() => done()))
  })
  await Promise.all(closing)
})

describe('what must never be reached (the canary sees nothing)', () => {
  test.each([
    ['loopback', 'http://127.0.0.1:PORT/'],
    ['the rest of 127/8', 'http://127.9.9.9:PORT/'],
    ['IPv6 loopback', 'http://[::1]:PORT/'],
    ['IPv4 mapped into IPv6', 'http://[::ffff:7f00:1]:PORT/'],
    ['IPv4 mapped, dotted', 'http://[::ffff:127.0.0.1]:PORT/'],
    ['IPv4 compatible', 'http://[::127.0.0.1]:PORT/'],
    ['6to4', 'http://[2002:7f00:1::]:PORT/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]:PORT/'],
    ['local NAT64', 'http://[64:ff9b:1::7f00:1]:PORT/'],
    ['hexadecimal', 'http://0x7f.1:PORT/'],
    ['decimal', 'http://2130706433:PORT/'],
    ['octal', 'http://0177.0.0.1:PORT/'],
    ['short', 'http://127.1:PORT/'],
    ['full-width digits', 'http://１２７.０.０.１:PORT/'],
    ['unspecified', 'http://0.0.0.0:PORT/'],
    ['unspecified IPv6', 'http://[::]:PORT/'],
    ['cloud metadata', 'http://169.254.169.254:PORT/'],
    ['unique local', 'http://[fd00::1]:PORT/'],
    ['link-local IPv6', 'http://[fe80::1]:PORT/'],
    ['site-local IPv6', 'http://[fec0::1]:PORT/'],
    ['carrier-grade NAT', 'http://100.64.0.1:PORT/'],
    ['private', 'http://10.0.0.1:PORT/'],
    ['multicast', 'http://224.0.0.1:PORT/'],
    ['broadcast', 'http://255.255.255.255:PORT/'],
    ['localhost', 'http://localhost:PORT/'],
    ['localhost with a trailing dot', 'http://localhost.:PORT/'],
  ])('%s: %s', async (_name, url) => {
    const canary = await openCanary()
    const { fetch } = through(canary, { alsoAllow: [{ range: '198.51.100.7', port: canary.port }] })

    const outcome = await fetch(url.replace('PORT', String(canary.port)))
    expect(outcome).toMatchObject({ outcome: 'refused' })
    expect(outcome).toMatchObject({ code: expect.stringMatching(/^outbound\.(address|unresolved)$/) })
    expect(canary.hits).toEqual([])
  })

  test.each([
    ['another port', 'http://127.0.0.1:PORT/', 'outbound.port'],
    ['gopher', 'gopher://127.0.0.1:PORT/_GET', 'outbound.scheme'],
    ['file', 'file:///etc/passwd', 'outbound.scheme'],
    ['ftp', 'ftp://127.0.0.1:PORT/', 'outbound.scheme'],
    ['data', 'data:text/plain,x', 'outbound.scheme'],
    ['userinfo', 'http://example.com@127.0.0.1/', 'outbound.userinfo'],
    ['a password alone', 'http://:x@example.com/', 'outbound.userinfo'],
    ['no URL', 'http://', 'outbound.bad_url'],
    ['a path', '//127.0.0.1:PORT/', 'outbound.bad_url'],
  ])('%s: %s', async (_name, url, code) => {
    const canary = await openCanary()
    const { fetch } = through(canary, { alsoAllow: [] })
    expect(await fetch(url.replace('PORT', String(canary.port)))).toMatchObject({ code })
    expect(canary.hits).toEqual([])
  })

  test('a name with one public and one internal address', async () => {
    const canary = await openCanary()
    const { fetch } = through(canary, {
      alsoAllow: [{ range: '198.51.100.7', port: canary.port }],
      resolve: async () => [
        { address: '198.51.100.7', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    })
    expect(await fetch(`http://two-faces.test:${canary.port}/`)).toMatchObject({ code: 'outbound.address' })
    expect(canary.hits).toEqual([])
  })

  test('a name whose answer changes after the first look', async () => {
    const canary = await openCanary(undefined, '127.0.0.1')
    const port = canary.port
    const outside = await openCanary((_request, response) => redirect(response, '/again'), '127.0.0.2', port)
    const answers = ['127.0.0.2', '127.0.0.1', '127.0.0.1']
    let looks = 0
    const { fetch } = through(canary, {
      alsoAllow: [{ range: '127.0.0.2', port }],
      resolve: async () => [{ address: answers[looks++] ?? '127.0.0.1', family: 4 }],
    })

    expect(await fetch(`http://rebinding.test:${port}/`)).toMatchObject({ code: 'outbound.address' })
    expect(outside.hits).toEqual(['GET /'])
    expect(looks).toBe(2)
    expect(canary.hits).toEqual([])
  })

  test.each([
    ['an internal address', 'http://127.0.0.1:PORT/secret', 'outbound.address'],
    ['another scheme', 'file:///etc/passwd', 'outbound.scheme'],
    ['userinfo', 'http://a:b@127.0.0.2:PORT/', 'outbound.userinfo'],
    ['another port', 'http://127.0.0.1:22/', 'outbound.port'],
  ])('a redirect to %s', async (_name, location, code) => {
    const canary = await openCanary(undefined, '127.0.0.1')
    const port = canary.port
    const there = location.replace('PORT', String(port))
    await openCanary((_request, response) => redirect(response, there), '127.0.0.2', port)
    const { fetch } = through(canary, { alsoAllow: [{ range: '127.0.0.2', port }] })
    expect(await fetch(`http://127.0.0.2:${port}/`)).toMatchObject({ code })
    expect(canary.hits).toEqual([])
  })

  test('a proxy named in the environment', async () => {
    const proxy = await openCanary()
    const canary = await openCanary()
    const before = process.env.HTTP_PROXY
    process.env.HTTP_PROXY = `http://127.0.0.1:${proxy.port}`
    try {
      expect(await through(canary).fetch(at(canary))).toMatchObject({ status: 200 })
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY
      else process.env.HTTP_PROXY = before
    }
    expect(proxy.hits).toEqual([])
  })

  test('anything while the switch is off, and it is off unless given', async () => {
    const canary = await openCanary()
    const alsoAllow = [{ range: '127.0.0.1', port: canary.port }]
    expect(await createOutbound({ log: silent, alsoAllow }).fetch(at(canary))).toMatchObject({
      code: 'outbound.off',
    })
    expect(await through(canary, { allowed: async () => false }).fetch(at(canary))).toMatchObject({
      code: 'outbound.off',
    })
    expect(canary.hits).toEqual([])
  })

  test('hosts beside the allow list', async () => {
    const canary = await openCanary()
    const { fetch } = through(canary, { allowList: ['push.example.com', '*.example.org'] })
    for (const host of ['example.com', 'push.example.com.evil.test', 'example.org', 'badexample.org'])
      expect(await fetch(`https://${host}/`)).toMatchObject({ code: 'outbound.host' })
    expect(canary.hits).toEqual([])
  })

  test.each([['host'], ['Transfer-Encoding'], ['proxy-authorization'], ['x\r\ny']])(
    'a header of the connection: %j',
    async (name) => {
      const canary = await openCanary()
      const outcome = await through(canary).fetch(at(canary), { headers: { [name]: 'x' } })
      expect(outcome).toMatchObject({ code: 'outbound.header' })
      expect(canary.hits).toEqual([])
    },
  )
})

describe('what a hostile server may send', () => {
  test('an endless body is cut at the cap', async () => {
    const canary = await openCanary((_request, response) => pour(response))
    const outcome = await through(canary).fetch(at(canary), { maxBytes: 100_000 })
    expect(outcome).toMatchObject({ code: 'outbound.too_large' })
  })

  test('a gzip bomb is measured unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const canary = await openCanary((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(bomb.length).toBeLessThan(100_000)
    const outcome = await through(canary).fetch(at(canary), { maxBytes: 100_000 })
    expect(outcome).toMatchObject({ code: 'outbound.too_large' })
  })

  test('a slow body meets the total timeout', async () => {
    const canary = await openCanary((_request, response) => response.writeHead(200).write('a'))
    const outcome = await through(canary).fetch(at(canary), { timeoutMs: 200 })
    expect(outcome).toMatchObject({ code: 'outbound.timeout' })
  })

  test('a silent server meets it too', async () => {
    const canary = await openCanary(() => undefined)
    const outcome = await through(canary).fetch(at(canary), { timeoutMs: 200 })
    expect(outcome).toMatchObject({ code: 'outbound.timeout' })
  })

  test('endless redirects stop after three', async () => {
    const canary = await openCanary((_request, response) => redirect(response, '/more'))
    expect(await through(canary).fetch(at(canary))).toMatchObject({ code: 'outbound.redirects' })
    expect(canary.hits).toHaveLength(4)
  })

  test('a broken answer and a closed port are refusals, not exceptions', async () => {
    const broken = await openCanary((request) => request.socket.end('nonsense\r\n\r\n'))
    expect(await through(broken).fetch(at(broken))).toMatchObject({ code: 'outbound.unreachable' })
    const dropped = await openCanary((request) => request.socket.destroy())
    expect(await through(dropped).fetch(at(dropped))).toMatchObject({ code: 'outbound.unreachable' })
  })
})

describe('an ordinary request', () => {
  test('a signed post arrives as written and its answer comes back without cookies', async () => {
    const canary = await openCanary((_request, response) => {
      response.writeHead(201, { 'set-cookie': 'a=b', 'x-thing': 'yes' }).end('made')
    })
    const outcome = await through(canary).fetch(at(canary), {
      method: 'POST',
      headers: { 'webhook-signature': 'v1,abc' },
      body: '{}',
    })
    expect(outcome).toMatchObject({ outcome: 'answered', status: 201, headers: { 'x-thing': 'yes' } })
    expect(outcome).not.toHaveProperty('headers.set-cookie')
    expect(outcome).toHaveProperty('body', Buffer.from('made'))
    expect(canary.asked[0]?.headers).toMatchObject({ 'webhook-signature': 'v1,abc', 'content-length': '2' })
  })

  test('a redirected get carries neither cookie nor authorization nor own headers', async () => {
    const canary = await openCanary((request, response) => {
      if (request.url === '/') redirect(response, '/there', { 'set-cookie': 'track=me' })
      else response.end('here')
    })
    const outcome = await through(canary).fetch(at(canary), {
      headers: { authorization: 'Bearer x', cookie: 'c=1', 'x-key': 'y', accept: 'text/html' },
    })
    expect(outcome).toMatchObject({ outcome: 'answered', url: `${at(canary)}there` })
    const second = canary.asked[1]?.headers
    expect(second).toMatchObject({ accept: 'text/html' })
    for (const name of ['authorization', 'cookie', 'x-key', 'referer'])
      expect(second).not.toHaveProperty(name)
  })

  test('a post is never redirected: the 3xx is its answer', async () => {
    const canary = await openCanary((_request, response) => redirect(response, '/there'))
    const outcome = await through(canary).fetch(at(canary), { method: 'POST', body: 'x' })
    expect(outcome).toMatchObject({ outcome: 'answered', status: 302 })
    expect(canary.hits).toEqual(['POST /'])
  })

  test('a refusal is noted by host and code, without path or query', async () => {
    const canary = await openCanary()
    const noted: object[] = []
    const log = { warn: (fields: object) => noted.push(fields) }
    await through(canary, { log, alsoAllow: [] }).fetch('http://127.0.0.1/secret?token=x')
    expect(noted).toEqual([{ host: '127.0.0.1', code: 'outbound.address' }])
  })
})

function through(canary: Canary, options: Partial<OutboundOptions> = {}) {
  const alsoAllow = [{ range: '127.0.0.1', port: canary.port }]
  return createOutbound({ allowed: () => true, alsoAllow, log: silent, ...options })
}

const at = ({ port }: Canary) => `http://127.0.0.1:${port}/`

async function openCanary(answer?: Answer, host = '::', port = 0): Promise<Canary> {
  const canary: Canary = { port, hits: [], asked: [] }
  const server = createServer((request, response) => {
    canary.hits.push(`${request.method} ${request.url}`)
    canary.asked.push(request)
    if (answer) answer(request, response)
    else response.end('reached')
  })
  opened.push(server)
  await new Promise<void>((listening) => server.listen({ port, host, ipv6Only: false }, listening))
  const address = server.address()
  if (address && typeof address === 'object') canary.port = address.port
  return canary
}

function redirect(response: ServerResponse, location: string, headers: Record<string, string> = {}): void {
  response.writeHead(302, { location, ...headers }).end()
}

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536)
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', more)
  more()
}
