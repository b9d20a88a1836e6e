import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { change, factKind, type Ground, id, type Reader, yesOrNo } from '../server/platform/facts/index.ts'
import { nobody, type Viewer } from '../server/platform/viewer.ts'

// The story that the test tells in short and the trial at length: many people turn the same few lamps on and
// off at once, and every reader must hear each turn once and in order.

export const turned = factKind('story.turned', { lampId: id, on: yesOrNo })

type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

const viewer: Viewer = { ...nobody('fr'), audience: 'inside' }

export function storyReaders(count: number): Reader[] {
  return Array.from({ length: count }, (_, turn) => reader(`story.reader_${turn}`))
}

/** Writes down all it hears, in the order it hears it; hearing twice is an error of its key. */
function reader(name: string): Reader {
  return {
    name,
    hears: [turned.kind],
    async hear(tx, facts) {
      const heard = facts.map(({ position, data }) => ({ position, lamp: data.lampId, lit: data.on }))
      await sql`
        insert into story_heard (reader, position, lamp, lit)
        select ${name}, h.position, h.lamp, h.lit
        from jsonb_to_recordset(${JSON.stringify(heard)}::jsonb) as h(position bigint, lamp uuid, lit boolean)`.execute(
        tx,
      )
    },
    forget: async (tx) => void (await sql`delete from story_heard where reader = ${name}`.execute(tx)),
  }
}

/** Puts up the lamps, all off, and the readers' notebook; as the owner. Answers the lamps' ids. */
export async function setStage(owner: Query, lamps: number): Promise<string[]> {
  await owner('create table story_lamps (id uuid primary key, lit boolean not null)')
  await owner(`create table story_heard (
    turn bigint generated always as identity, reader text, position bigint, lamp uuid, lit boolean,
    primary key (reader, position))`)
  const ids = Array.from({ length: lamps }, () => randomUUID())
  await owner('insert into story_lamps select id, false from unnest($1::uuid[]) as id', [ids])
  return ids
}

/** `writers` at once turn lamps `each` times; each keeps its transaction open for a moment, longer or shorter. */
export async function turnLamps(
  ground: Ground,
  lamps: readonly string[],
  { writers, each }: { writers: number; each: number },
): Promise<void> {
  const writing = Array.from({ length: writers }, async () => {
    for (let turn = 0; turn < each; turn += 1) {
      const lampId = lamps[Math.floor(Math.random() * lamps.length)]
      if (lampId) await turnLamp(ground, lampId)
    }
  })
  await Promise.all(writing)
}

export async function turnLamp(ground: Ground, lampId: string): Promise<void> {
  await change(ground, viewer, async ({ tx, record }) => {
    const { rows } = await sql<{ on: boolean }>`
      update story_lamps set lit = not lit where id = ${lampId} returning lit as on`.execute(tx)
    record(turned({ lampId, on: rows[0]?.on ?? false }))
    await sql`select pg_sleep(random() * 0.01)`.execute(tx)
  })
}

export type Judgement = { facts: number; missing: number; stumbles: number; disorder: number }

/** What the readers should have written down, against what they did. */
export async function judge(owner: Query, readers: readonly Reader[]): Promise<Judgement> {
  const [row] = await owner(
    `with expected as (
       select r.reader, f.position from facts f, unnest($1::text[]) as r(reader) where f.name = $2),
     heard as (
       select *, lag(lit, 1, false) over w as before, lag(position, 1, 0::bigint) over w as earlier from story_heard
       window w as (partition by reader, lamp order by turn))
     select (select count(*)::int from facts where name = $2) as facts,
       (select count(*)::int from expected e where not exists (
          select from story_heard h where h.reader = e.reader and h.position = e.position)) as missing,
       (select count(*)::int from reader_stumbles where reader = any($1)) as stumbles,
       (select count(*)::int from heard where lit = before or position < earlier) as disorder`,
    [readers.map(({ name }) => name), turned.kind],
  )
  const count = (value: unknown) => Number(value)
  return {
    facts: count(row?.facts),
    missing: count(row?.missing),
    stumbles: count(row?.stumbles),
    disorder: count(row?.disorder),
  }
}

/** Holds a transaction open on another database of the cluster, with a number of its own. */
export async function holdElsewhere(client: {
  query: (text: string) => Promise<unknown>
}): Promise<() => Promise<void>> {
  await client.query('set idle_in_transaction_session_timeout = 0')
  await client.query('begin')
  await client.query('select pg_current_xact_id()')
  return async () => void (await client.query('rollback'))
}
