import { request } from 'node:http'
import type { Actor, World } from './world.ts'

export type Heard = { key: string; name: string; spaceId: string | null } & Record<string, unknown>

/** One open stream, as a browser's tab has it. */
export type Tab = {
  /** The next fact of that name; waits for it. */
  next: (name: string) => Promise<Heard>
  heard: readonly Heard[]
  /** What changed for this person alone, by name, as often as it was told. */
  own: readonly string[]
  /** Where it stands, for Last-Event-ID. */
  mark: () => string | null
  /** Everything that came over the wire. */
  bytes: () => string
  ended: Promise<void>
  close: () => void
}

/** Opens a stream and resolves once it stands. */
export async function listenTo(
  world: World,
  actor: Actor,
  lastEventId: string | null = null,
  path = '/api/v1/live',
): Promise<Tab> {
  const heard: Heard[] = []
  const own: string[] = []
  const taken = new Set<Heard>()
  let waiting: (() => void)[] = []
  let mark: string | null = null
  let bytes = ''
  let rest = ''
  const wake = () => {
    const woken = waiting
    waiting = []
    for (const each of woken) each()
  }
  const outgoing = request(`${world.url}${path}`, {
    headers: {
      cookie: `__Host-sid=${actor.cookie}`,
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
  })
  const ended = new Promise<void>((resolve) => outgoing.on('close', resolve))
  await new Promise<void>((stands, fail) => {
    outgoing.on('error', (error) => fail(error))
    outgoing.on('response', (response) => {
      if (response.statusCode !== 200) fail(new Error(`The stream answered ${response.statusCode}.`))
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        bytes += chunk
        const frames = (rest + chunk).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]
          if (field('id')) {
            mark = field('id') ?? null
            stands()
          }
          if (field('event') === 'fact') heard.push(JSON.parse(field('data') ?? '{}'))
          if (field('event') === 'own') own.push(JSON.parse(field('data') ?? '{}').name)
        }
        wake()
      })
    })
    outgoing.end()
  })
  return {
    heard,
    own,
    ended,
    mark: () => mark,
    bytes: () => bytes,
    close: () => outgoing.destroy(),
    async next(name) {
      for (;;) {
        const fact = heard.find((each) => each.name === name && !taken.has(each))
        if (fact) {
          taken.add(fact)
          return fact
        }
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
  }
}
