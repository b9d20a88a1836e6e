import type { ClientBase } from 'pg'

/** One line of an archive: first which readers there are, then every fact with those who had not heard it. */
type Line = { readers: string[] } | { fact: Record<string, unknown>; unheard: string[] }

const columns = [
  'position',
  'name',
  'actor_id',
  'on_behalf_of',
  'unit_id',
  'job_family_id',
  'space_id',
  'audience',
  'data',
  'occurred_at',
  'history',
]
const list = columns.join(', ')
const batch = 5_000

/**
 * Writes all facts as lines of JSON, by position, from one snapshot: what other transactions commit meanwhile
 * is left out. Transaction numbers mean nothing in another cluster, so each fact says instead which readers
 * had not heard it. `client` is the owner's and has no transaction open.
 */
export async function* exportFacts(client: ClientBase): AsyncGenerator<string> {
  await client.query('begin isolation level repeatable read read only')
  try {
    const readers = await client.query<{ readers: string[] }>(
      `select coalesce(array_agg(reader order by reader), '{}') as readers from reader_marks`,
    )
    yield lineOf({ readers: readers.rows[0]?.readers ?? [] })
    for (let after = 0; ; ) {
      const { rows } = await client.query<{ fact: { position: number }; unheard: string[] }>(
        `select to_jsonb(f) - 'transaction' as fact, array(
           select m.reader from reader_marks m
           where not pg_visible_in_snapshot(f.transaction, m.mark) order by m.reader) as unheard
         from facts f where f.position > $1 order by f.position limit ${batch}`,
        [after],
      )
      for (const row of rows) yield lineOf(row)
      after = rows.at(-1)?.fact.position ?? after
      if (rows.length < batch) break
    }
  } finally {
    await client.query('commit')
  }
}

/**
 * Brings the facts of an archive into a migrated database without any, before it is served. They keep their
 * positions and get new transaction numbers: one for each set of readers that had not heard them, so that a
 * bookmark can be written that holds exactly what its reader had heard. Answers how many.
 */
export async function importFacts(client: ClientBase, lines: AsyncIterable<string>): Promise<number> {
  const { rowCount } = await client.query('select 1 from facts limit 1')
  if (rowCount) throw new Error('There are facts here already: import them into a database without any.')
  const readers = await stage(client, lines)
  await client.query(`select prepare_fact_month(month) from (
    select distinct date_trunc('month', (fact ->> 'occurred_at')::timestamptz at time zone 'utc')::date as month
    from archived) months`)
  const groups = await client.query<{ unheard: string[] }>('select distinct unheard from archived')
  const moved: { unheard: string[]; transaction: bigint }[] = []
  for (const { unheard } of groups.rows) moved.push({ unheard, transaction: await move(client, unheard) })
  for (const reader of readers) await setMark(client, reader, moved)
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from archived')
  await client.query(`select setval('facts_position', greatest(1, max(position))) from facts`)
  await client.query('drop table archived')
  return rows[0]?.count ?? 0
}

async function stage(client: ClientBase, lines: AsyncIterable<string>): Promise<string[]> {
  await client.query('create temp table archived (fact jsonb not null, unheard text[] not null)')
  let readers: string[] = []
  let waiting: string[] = []
  const store = async () => {
    await client.query(
      `insert into archived
       select line -> 'fact', array(select jsonb_array_elements_text(line -> 'unheard'))
       from unnest($1::jsonb[]) as line`,
      [waiting],
    )
    waiting = []
  }
  for await (const text of lines) {
    const line: Line = JSON.parse(text)
    if ('readers' in line) readers = line.readers
    else if (waiting.push(text) === batch) await store()
  }
  await store()
  return readers
}

/** One transaction for the facts that these readers had not heard; answers its number. */
async function move(client: ClientBase, unheard: readonly string[]): Promise<bigint> {
  await client.query('begin')
  // The trigger would number them anew. Nobody is served yet, so its lock holds up nobody.
  await client.query('alter table facts disable trigger number_fact')
  await client.query(
    `insert into facts (${list}, transaction)
     select ${columns.map(movedAs).join(', ')}, pg_current_xact_id()
     from archived, jsonb_populate_record(null::facts, fact) f where unheard = $1`,
    [unheard],
  )
  await client.query('alter table facts enable trigger number_fact')
  const { rows } = await client.query<{ now: string }>('select pg_current_xact_id()::text as now')
  await client.query('commit')
  return BigInt(rows[0]?.now ?? 0)
}

/** A snapshot's text is `xmin:xmax:running`: what is running in it counts as not heard. */
async function setMark(
  client: ClientBase,
  reader: string,
  moved: readonly { unheard: string[]; transaction: bigint }[],
): Promise<void> {
  const all = moved.map(({ transaction }) => transaction).sort(ascending)
  const next = (all.at(-1) ?? 0n) + 1n
  const open = moved.filter(({ unheard }) => unheard.includes(reader)).map(({ transaction }) => transaction)
  const running = open.sort(ascending)
  await client.query(
    `insert into reader_marks (reader, mark) values ($1, $2::pg_snapshot)
     on conflict (reader) do update set mark = excluded.mark`,
    [reader, `${running[0] ?? next}:${next}:${running.join(',')}`],
  )
}

const ascending = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)
// Archives of earlier versions do not say which facts are history.
const movedAs = (column: string) => (column === 'history' ? 'coalesce(f.history, false)' : `f.${column}`)
const lineOf = (line: unknown) => `${JSON.stringify(line)}\n`
