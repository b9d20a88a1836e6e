import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { type Fact, factsBetween } from '../facts/index.ts'
import type { Log } from '../log/index.ts'
import type { Marks } from './mark.ts'
import { type Stream, write } from './stream.ts'

export type Telling = {
  db: Db
  log: Log
  marks: Marks
  /** The kinds that are told live, each with what a frame carries: ids only; the page asks again for the rest. */
  told: ReadonlyMap<string, (fact: Fact) => Readonly<Record<string, unknown>>>
  /** One reach query answers for all open streams of this node. */
  whoReaches: (spaceId: string | null, people: readonly string[]) => Promise<Set<string>>
  /** What changed for one person alone, without a fact: its name is told to their own streams, and nothing else. */
  own: readonly Own[]
}

export type Own = {
  name: string
  /** Of these people, those for whom it changed between the two snapshots. */
  changedFor: (people: readonly string[], ends: Ends) => Promise<readonly string[]>
}

export type Ends = { mark: string; now: string }

/** Tells the page to read everything anew: it missed more than is told again. */
export const reloadFrame = 'event: reload\ndata: {}\n\n'

const pageOf = 1000

/** Writes what happened between two snapshots to these streams, each within its person's reach now. */
export async function tell(telling: Telling, streams: readonly Stream[], ends: Ends): Promise<void> {
  let after = 0
  const seal = markFrame(telling.marks, ends.now)
  for (;;) {
    const facts = await factsBetween(telling.db, [...telling.told.keys()], ends, after)
    const frames = await framesFor(telling, streams, facts)
    const last = facts.length < pageOf
    if (last) await addOwn(telling, streams, ends, frames)
    for (const [stream, texts] of frames) write(stream, texts.join('') + (last ? seal : ''))
    if (last) return
    after = facts.at(-1)?.position ?? after
  }
}

/** The same for streams that come back, up to a thousand facts; beyond, they are told to reload. */
export async function replay(telling: Telling, streams: readonly Stream[], ends: Ends): Promise<void> {
  if (ends.mark === ends.now) return
  const facts = await factsBetween(telling.db, [...telling.told.keys()], ends, 0)
  if (facts.length >= pageOf) {
    for (const stream of streams) write(stream, reloadFrame)
    return
  }
  const frames = await framesFor(telling, streams, facts)
  await addOwn(telling, streams, ends, frames)
  const seal = markFrame(telling.marks, ends.now)
  for (const [stream, texts] of frames) write(stream, texts.join('') + seal)
}

/** Where a stream stands: the browser sends it back as Last-Event-ID. */
export function markFrame(marks: Marks, snapshot: string): string {
  return `id: ${marks.seal(snapshot)}\nevent: mark\ndata: {}\n\n`
}

export async function snapshotNow(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select pg_current_snapshot()::text as now`.execute(db)
  return rows[0]?.now ?? '1:1:'
}

/** Reach is asked once for each space of the batch; of history nobody is told. */
async function framesFor(
  telling: Telling,
  streams: readonly Stream[],
  facts: readonly Fact[],
): Promise<Map<Stream, string[]>> {
  const people = [...new Set(streams.map(({ personId }) => personId))]
  const asked = new Map<string | null, Promise<Set<string>>>()
  const whoReaches = (spaceId: string | null) => {
    const known = asked.get(spaceId) ?? telling.whoReaches(spaceId, people)
    asked.set(spaceId, known)
    return known
  }
  const frames = new Map<Stream, string[]>()
  for (const fact of facts) {
    if (fact.history) continue
    const frame = frameOf(fact, telling)
    if (frame === null) continue
    for (const stream of await hearers(fact, streams, whoReaches)) {
      const texts = frames.get(stream)
      if (texts) texts.push(frame)
      else frames.set(stream, [frame])
    }
  }
  return frames
}

/** Adds what changed for the people of these streams alone. */
async function addOwn(
  { own }: Telling,
  streams: readonly Stream[],
  ends: Ends,
  frames: Map<Stream, string[]>,
): Promise<void> {
  const people = [...new Set(streams.map(({ personId }) => personId))]
  for (const { name, changedFor } of own) {
    const changed = new Set(await changedFor(people, ends))
    if (changed.size === 0) continue
    const frame = `event: own\ndata: ${JSON.stringify({ name })}\n\n`
    for (const stream of streams)
      if (changed.has(stream.personId)) frames.set(stream, [...(frames.get(stream) ?? []), frame])
  }
}

/** Null for a fact that cannot be told: it is logged and the others go on. */
function frameOf(fact: Fact, { told, marks, log }: Telling): string | null {
  try {
    const { name, spaceId, position } = fact
    const data = { key: marks.nameOf(position), name, spaceId, ...told.get(name)?.(fact) }
    return `event: fact\ndata: ${JSON.stringify(data)}\n\n`
  } catch (error) {
    log.error('A fact cannot be told live.', { position: fact.position, name: fact.name, error })
    return null
  }
}

async function hearers(
  { audience, actorId, spaceId }: Fact,
  streams: readonly Stream[],
  whoReaches: (spaceId: string | null) => Promise<Set<string>>,
): Promise<readonly Stream[]> {
  if (audience === 'actor') return streams.filter(({ personId }) => personId === actorId)
  if (audience === 'administrators') return []
  const reached = await whoReaches(spaceId)
  return streams.filter(({ personId }) => reached.has(personId))
}
