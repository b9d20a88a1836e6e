import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { found } from '../platform/refusal.ts'
import { findChanges, findStates, type SwitchChange, type SwitchState } from '../platform/switches/index.ts'

export type Switchboard = {
  states: ReadonlyMap<string, SwitchState>
  changes: readonly SwitchChange[]
  names: ReadonlyMap<string, string>
}

export type Room = {
  databaseVersion: string
  databaseBytes: number
  files: number
  fileBytes: number
  mailWaiting: number
}

/** Everything that was ever asked of the switches, with the names of those who asked. */
export async function findSwitchboard(db: Db): Promise<Switchboard> {
  const states = await findStates(db)
  const changes = await findChanges(db)
  const people = changes.flatMap(({ askedBy, confirmedBy, withdrawnBy }) => [
    askedBy,
    confirmedBy,
    withdrawnBy,
  ])
  return {
    states: new Map(states.map((state) => [state.name, state])),
    changes,
    names: await findNames(db, [...people, ...states.map(({ changedBy }) => changedBy)]),
  }
}

/** What the database and the files take, and the mails that wait: one round trip. */
export async function findRoom(db: Db): Promise<Room> {
  const { rows } = await sql<Room>`
    select current_setting('server_version') as "databaseVersion",
           pg_database_size(current_database())::float8 as "databaseBytes",
           (select count(*) from files where state <> 'removed')::int as files,
           (select coalesce(sum(bytes), 0) from files where state <> 'removed')::float8 as "fileBytes",
           (select count(*) from mail_outbox where state = 'waiting')::int as "mailWaiting"`.execute(db)
  return found(rows[0])
}

export type FirstSteps = {
  people: number
  accounts: number
  posts: number
  openSpaces: number
  solved: boolean
}

const ownOnly = (id: RawBuilder<unknown>) =>
  sql`not exists (select from demo_traces t where t.id = ${id} and t.kind in ('person', 'post', 'space'))`

/** What this company did by itself: nothing of the demo company counts. */
export async function findFirstSteps(db: Db): Promise<FirstSteps> {
  const { rows } = await sql<FirstSteps>`
    with own as (select p.id from people p where p.audience = 'inside' and p.state = 'active' and ${ownOnly(sql`p.id`)})
    select (select count(*) from own)::int as people,
           (select count(*) from accounts a join own on own.id = a.person_id)::int as accounts,
           (select count(*) from (
             select from posts p where p.state = 'published' and ${ownOnly(sql`p.id`)} limit 1000) said)::int as posts,
           (select count(*) from reach_spaces r where r.state = 'open' and ${ownOnly(sql`r.id`)})::int as "openSpaces",
           exists (select from posts p where p.state = 'published' and p.accepted_answer_id is not null
             and ${ownOnly(sql`p.id`)}) as solved`.execute(db)
  return found(rows[0])
}

async function findNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people where id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
