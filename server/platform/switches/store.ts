import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Switch } from './switch.ts'

/** Whether a switch is on now. Asked of the database each time: turning off holds at once, on all nodes. */
export async function isOn(db: Db, { name }: Switch): Promise<boolean> {
  const { rows } = await sql<{ state: boolean }>`select state from switches where name = ${name}`.execute(db)
  return rows[0]?.state ?? false
}

export type SwitchState = { name: string; on: boolean; reason: string; changedBy: string; changedAt: Date }

/** The switches that were ever turned. */
export async function findStates(db: Db): Promise<SwitchState[]> {
  const { rows } = await sql<SwitchState>`
    select name, state as "on", reason, changed_by as "changedBy", changed_at as "changedAt" from switches`.execute(
    db,
  )
  return rows
}

export type SwitchChange = {
  id: string
  name: string
  on: boolean
  reason: string
  askedBy: string
  askedAt: Date
  confirmedBy: string | null
  confirmedAt: Date | null
  withdrawnBy: string | null
  withdrawnAt: Date | null
}

const columns = sql`
  id, name, state as "on", reason, asked_by as "askedBy", asked_at as "askedAt", confirmed_by as "confirmedBy",
  confirmed_at as "confirmedAt", withdrawn_by as "withdrawnBy", withdrawn_at as "withdrawnAt"`

/** What was asked, done and withdrawn, the latest first; twenty a switch. */
export async function findChanges(db: Db): Promise<SwitchChange[]> {
  const { rows } = await sql<SwitchChange>`
    select ${columns} from (
      select *, row_number() over (partition by name order by asked_at desc, id) as turn from switch_changes) c
    where turn <= 20 order by asked_at desc, id`.execute(db)
  return rows
}

export async function findChange(db: Db, name: string, id: string): Promise<SwitchChange | null> {
  const { rows } = await sql<SwitchChange>`
    select ${columns} from switch_changes where name = ${name} and id = ${id} for update`.execute(db)
  return rows[0] ?? null
}

/** False while another change of this switch waits. */
export async function insertChange(
  tx: Db,
  change: { id: string; name: string; on: boolean; reason: string; askedBy: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into switch_changes (id, name, state, reason, asked_by)
    values (${change.id}, ${change.name}, ${change.on}, ${change.reason}, ${change.askedBy})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Turns the switch as a waiting change says. `confirmedBy` is null where one person is enough. */
export async function applyChange(tx: Db, id: string, confirmedBy: string | null): Promise<void> {
  await sql`
    with applied as (
      update switch_changes set confirmed_at = now(), confirmed_by = ${confirmedBy} where id = ${id}
      returning name, state, reason, asked_by)
    insert into switches (name, state, reason, changed_by)
    select name, state, reason, coalesce(${confirmedBy}::uuid, asked_by) from applied
    on conflict (name) do update
      set state = excluded.state, reason = excluded.reason, changed_by = excluded.changed_by, changed_at = now()`.execute(
    tx,
  )
}

export async function withdrawChange(tx: Db, id: string, withdrawnBy: string): Promise<void> {
  await sql`
    update switch_changes set withdrawn_at = now(), withdrawn_by = ${withdrawnBy} where id = ${id}`.execute(
    tx,
  )
}
