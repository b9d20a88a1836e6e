import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Scope } from '../platform/viewer.ts'

export type TokenRow = {
  id: string
  name: string
  scopes: Scope[]
  createdAt: Date
  expiresAt: Date
  lastUsedOn: string | null
}

export type NewToken = {
  personId: string
  name: string
  scopes: readonly Scope[]
  days: number
  tokenHash: Buffer
}

export async function insertToken(tx: Db, token: NewToken): Promise<TokenRow> {
  const { rows } = await sql<TokenRow>`
    insert into tokens (id, token_hash, person_id, name, scopes, expires_at)
    values (${newId()}, ${token.tokenHash}, ${token.personId}, ${token.name}, ${token.scopes}::text[],
            now() + make_interval(days => ${token.days}))
    returning ${columns}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('A token was not stored.')
  return row
}

/** A person's tokens that still open something, the newest first. */
export async function findTokens(db: Db, personId: string): Promise<TokenRow[]> {
  const { rows } = await sql<TokenRow>`
    select ${columns} from tokens
    where person_id = ${personId} and revoked_at is null and expires_at > now()
    order by created_at desc, id limit 100`.execute(db)
  return rows
}

/** Revokes one token of a person, or all; answers how many. */
export async function revokeTokens(tx: Db, personId: string, only: string | null = null): Promise<number> {
  const { numAffectedRows } = await sql`
    update tokens set revoked_at = now()
    where person_id = ${personId} and revoked_at is null and (${only}::uuid is null or id = ${only})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0n)
}

const columns = sql`id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_on as "lastUsedOn"`
