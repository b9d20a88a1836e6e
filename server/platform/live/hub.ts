import type { ServerResponse } from 'node:http'
import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { type Fact, factsBetween } from '../facts/index.ts'
import type { Log } from '../log/index.ts'
import type { Marks } from './mark.ts'

export type Stream = { personId: string; sessionId: string; response: ServerResponse }

export type LiveParts = {
  db: Db
  log: Log
  marks: Marks
  /** The kinds that are told live, each with what a frame carries: ids only; the page asks again for the rest. */
  told: ReadonlyMap<string, (fact: Fact) => Readonly<Record<string, unknown>>>
  /** One reach query for all open streams of this node. */
  whoReaches: (spaceId: string | null, people: readonly string[]) => Promise<Set<string>>
  /** Of these sessions, those that still hold. */
  livingSessions: (ids: readonly string[]) => Promise<Set<string>>
}

export type Hub = {
  /** Opens a stream at a mark (null: from now), replaying what it missed. */
  open: (stream: Stream, mark: string | null) => Promise<void>
  /** Looks for what was committed since the last look and tells it. */
  look: () => Promise<void>
  size: () => number
  stop: () => Promise<void>
}

const heartbeatMs = 20_000
const recheckMs = 2_000
const backlogBytes = 1_000_000

/** Tells facts to the open streams of this node, each only within its person's reach at that moment. */
export async function openHub(parts: LiveParts): Promise<Hub> {
  const streams = new Set<Stream>()
  const names = [...parts.told.keys()]
  let mark = await snapshot(parts.db)
  let looking: Promise<void> = Promise.resolve()

  const close = (stream: Stream) => {
    streams.delete(stream)
    stream.response.end()
  }
  const write = (stream: Stream, text: string) => {
    if (stream.response.writableLength > backlogBytes) return close(stream)
    stream.response.write(text)
  }

  async function tell(facts: readonly Fact[], to: readonly Stream[], now: string) {
    const frames = new Map<Stream, string[]>()
    for (const fact of facts) {
      const frame = frameOf(fact, parts)
      for (const stream of await hearing(fact, to, parts)) frames.set(stream, [...(frames.get(stream) ?? []), frame])
    }
    const seal = frames.size > 0 ? `id: ${parts.marks.seal(now)}\nevent: mark\ndata: {}\n\n` : ''
    for (const [stream, texts] of frames) write(stream, texts.join('') + seal)
  }

  async function lookOnce() {
    if (streams.size === 0) {
      mark = await snapshot(parts.db)
      return
    }
    const now = await snapshot(parts.db)
    if (now === mark) return
    const facts = await allBetween(parts.db, names, { mark, now })
    await tell(facts, [...streams], now)
    mark = now
  }

  const look = () => {
    looking = looking.then(lookOnce).catch((error: unknown) => parts.log.error('The live streams could not look.', { error }))
    return looking
  }
  const heartbeat = setInterval(() => streams.forEach((stream) => write(stream, ': here\n\n')), heartbeatMs)
  const recheck = setInterval(async () => {
    if (streams.size === 0) return
    const living = await parts.livingSessions([...streams].map(({ sessionId }) => sessionId)).catch((error: unknown) => {
      parts.log.error('The live streams could not check their sessions.', { error })
      return null
    })
    if (living) for (const stream of streams) if (!living.has(stream.sessionId)) close(stream)
  }, recheckMs)

  return {
    async open(stream, given) {
      const missed = given === null ? null : parts.marks.open(given)
      await look()
      const now = mark
      const facts = missed ? await allBetween(parts.db, names, { mark: missed, now }) : []
      stream.response.write(`retry: ${1000 + Math.floor(Math.random() * 2000)}\n\n`)
      await tell(facts, [stream], now)
      stream.response.write(`id: ${parts.marks.seal(now)}\nevent: mark\ndata: {}\n\n`)
      streams.add(stream)
      stream.response.on('close', () => streams.delete(stream))
      await look()
    },
    look,
    size: () => streams.size,
    async stop() {
      clearInterval(heartbeat)
      clearInterval(recheck)
      streams.forEach(close)
      await looking
    },
  }
}

/** Everything between two snapshots, batch by batch. */
async function allBetween(db: Db, names: readonly string[], ends: { mark: string; now: string }): Promise<Fact[]> {
  const facts: Fact[] = []
  for (;;) {
    const batch = await factsBetween(db, names, ends, facts.at(-1)?.position ?? 0)
    facts.push(...batch)
    if (batch.length < 1000) return facts
  }
}

async function snapshot(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select pg_current_snapshot()::text as now`.execute(db)
  return rows[0]?.now ?? '1:1:'
}

function frameOf(fact: Fact, { told, marks }: LiveParts): string {
  const data = { key: marks.nameOf(fact.position), name: fact.name, spaceId: fact.spaceId, ...told.get(fact.name)?.(fact) }
  return `event: fact\ndata: ${JSON.stringify(data)}\n\n`
}

async function hearing(fact: Fact, streams: readonly Stream[], parts: LiveParts): Promise<Stream[]> {
  if (fact.audience === 'actor') return streams.filter(({ personId }) => personId === fact.actorId)
  if (fact.audience === 'administrators') return []
  const reached = await parts.whoReaches(fact.spaceId, [...new Set(streams.map(({ personId }) => personId))])
  return streams.filter(({ personId }) => reached.has(personId))
}
