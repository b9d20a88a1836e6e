import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { Refusal } from '../refusal.ts'

export type Claim = { personId: string; key: string; route: string; bodyHash: Buffer }

/** True when this request is the first with its key. A running first one holds the row: we wait for its end. */
export async function claimKey(tx: Db, { personId, key, route, bodyHash }: Claim): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into idempotency_keys (person_id, key, route, body_hash)
    values (${personId}, ${key}, ${route}, ${bodyHash})
    on conflict (person_id, key) do update set route = excluded.route, body_hash = excluded.body_hash,
      response = null, created_at = now()
    where idempotency_keys.created_at < now() - interval '24 hours'`.execute(tx)
  return numAffectedRows === 1n
}

/** The id of what the first request made; null when it made nothing that has one. */
export async function readKey(tx: Db, { personId, key, route, bodyHash }: Claim): Promise<string | null> {
  const { rows } = await sql<{ response: string | null; same: boolean }>`
    select response, route = ${route} and body_hash = ${bodyHash} as same from idempotency_keys
    where person_id = ${personId} and key = ${key}`.execute(tx)
  const [row] = rows
  if (!row?.same) throw new Refusal('idempotency.other_body')
  return row.response
}

export async function storeMade(tx: Db, { personId, key }: Claim, id: string | null): Promise<void> {
  if (id === null) return
  await sql`update idempotency_keys set response = ${id}
            where person_id = ${personId} and key = ${key}`.execute(tx)
}

/** Removes the keys that no longer count. */
export async function forgetKeys(db: Db): Promise<void> {
  await sql`delete from idempotency_keys where created_at < now() - interval '24 hours'`.execute(db)
}

/** The keys that the instance signs cursors and live marks with, made at the first start. */
export async function instanceKey(db: Db, name: string, fresh: Buffer): Promise<Buffer> {
  await sql`insert into instance_keys (name, value) values (${name}, ${fresh}) on conflict do nothing`.execute(
    db,
  )
  const { rows } = await sql<{ value: Buffer }>`select value from instance_keys where name = ${name}`.execute(
    db,
  )
  if (!rows[0]) throw new Error(`The instance key ${name} is missing.`)
  return rows[0].value
}
