import type { ServerResponse } from 'node:http'
import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { type Fact, factsBetween } from '../facts/index.ts'
import type { Marks } from './mark.ts'

export type Stream = { personId: string; sessionId: string; response: ServerResponse }

export type Telling = {
  db: Db
  marks: Marks
  /** The kinds that are told live, each with what a frame carries: ids only; the page asks again for the rest. */
  told: ReadonlyMap<string, (fact: Fact) => Readonly<Record<string, unknown>>>
  /** One reach query answers for all open streams of this node. */
  whoReaches: (spaceId: string | null, people: readonly string[]) => Promise<Set<string>>
}

const backlogBytes = 1_000_000

/** Writes what happened between two snapshots to these streams, each within its person's reach now. */
export async function tell(
  telling: Telling,
  streams: readonly Stream[],
  ends: { mark: string; now: string },
): Promise<void> {
  let after = 0
  const seal = markFrame(telling.marks, ends.now)
  for (;;) {
    const facts = await factsBetween(telling.db, [...telling.told.keys()], ends, after)
    const frames = new Map<Stream, string[]>()
    for (const fact of facts) {
      const frame = frameOf(fact, telling)
      for (const stream of await hearers(fact, streams, telling))
        frames.set(stream, [...(frames.get(stream) ?? []), frame])
    }
    const last = facts.length < 1000
    for (const [stream, texts] of frames) write(stream, texts.join('') + (last ? seal : ''))
    if (last) return
    after = facts.at(-1)?.position ?? after
  }
}

/** Where a stream stands: the browser sends it back as Last-Event-ID. */
export function markFrame(marks: Marks, snapshot: string): string {
  return `id: ${marks.seal(snapshot)}\nevent: mark\ndata: {}\n\n`
}

/** A reader too slow to take a megabyte is let go; it resumes from its mark. */
export function write({ response }: Stream, text: string): void {
  if (response.writableLength > backlogBytes) response.end()
  else response.write(text)
}

export async function snapshotNow(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select pg_current_snapshot()::text as now`.execute(db)
  return rows[0]?.now ?? '1:1:'
}

function frameOf(fact: Fact, { told, marks }: Telling): string {
  const data = {
    key: marks.nameOf(fact.position),
    name: fact.name,
    spaceId: fact.spaceId,
    ...told.get(fact.name)?.(fact),
  }
  return `event: fact\ndata: ${JSON.stringify(data)}\n\n`
}

async function hearers(fact: Fact, streams: readonly Stream[], { whoReaches }: Telling): Promise<Stream[]> {
  if (fact.audience === 'actor') return streams.filter(({ personId }) => personId === fact.actorId)
  if (fact.audience === 'administrators') return []
  const reached = await whoReaches(fact.spaceId, [...new Set(streams.map(({ personId }) => personId))])
  return streams.filter(({ personId }) => reached.has(personId))
}
