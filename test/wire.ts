import { type IncomingHttpHeaders, request } from 'node:http'
import type { Actor, World } from './world.ts'

export type Sent = {
  method?: string
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Whose session the browser has; a stranger's when not given. */
  actor?: Actor
}
export type Answered = { status: number; headers: IncomingHttpHeaders; text: string }

/** One request exactly as written: no header is added but Host and the session. */
export function ask(
  world: World,
  { method = 'GET', path, headers = {}, body, actor }: Sent,
): Promise<Answered> {
  return new Promise((resolve, fail) => {
    const outgoing = request(`${world.url}${path}`, {
      method,
      headers: {
        ...(actor ? { cookie: `__Host-sid=${actor.cookie}` } : {}),
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
    })
    outgoing.on('error', fail)
    outgoing.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', fail)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    outgoing.end(body)
  })
}

/** The address of an endpoint with a random id wherever one is asked for. */
export function addressOf(path: string): string {
  const filled = path
    .replace(/:target\b/g, 'post')
    .replace(/:name\b/g, 'useful')
    .replace(/:\w+/g, () => crypto.randomUUID())
  return `/api/v1${filled}`
}
