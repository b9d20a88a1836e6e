import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Reader } from './readers.ts'

export type ReaderHealth = {
  name: string
  /** When it last moved its bookmark. */
  heardAt: Date
  /** Facts that it has still to hear, a thousand at most. */
  waiting: number
  /** How long the oldest of them has waited. */
  lagSeconds: number
  setAside: number
}

export type StumbleRow = {
  reader: string
  position: number
  fact: string
  cause: string
  attempts: number
  firstAt: Date
  lastAt: Date
}

/** How far each reader is, for administrators: it looks at all that each has not heard. */
export async function findReaderHealth(db: Db, readers: readonly Reader[]): Promise<ReaderHealth[]> {
  const asked = readers.map(({ name, hears }) => ({ name, hears }))
  const { rows } = await sql<ReaderHealth>`
    select m.reader as name, m.heard_at as "heardAt", w.waiting,
           coalesce(greatest(0, extract(epoch from now() - w.oldest)), 0)::float8 as "lagSeconds",
           (select count(*) from reader_stumbles s where s.reader = m.reader) as "setAside"
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as r(name text, hears text[])
    join reader_marks m on m.reader = r.name
    cross join lateral (
      select count(*) as waiting, min(occurred_at) as oldest from (
        select occurred_at from facts f
        where f.transaction >= pg_snapshot_xmin(m.mark) and not pg_visible_in_snapshot(f.transaction, m.mark)
          and f.name = any(r.hears)
        order by f.transaction limit 1000) waiting) w
    order by m.reader`.execute(db)
  return rows
}

export async function findStumbles(db: Db): Promise<StumbleRow[]> {
  const { rows } = await sql<StumbleRow>`
    select reader, position, name as fact, cause, attempts, first_at as "firstAt", last_at as "lastAt"
    from reader_stumbles order by last_at desc, reader, position limit 200`.execute(db)
  return rows
}
