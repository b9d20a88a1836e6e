import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Log } from '../log/index.ts'
import type { Tables } from './tables.ts'

/** A request's handle on the database: a pool of one login, or a transaction on it. */
export type Db = Kysely<Tables>

export type Login = {
  db: Db
  pool: pg.Pool
  url: string
  /** Waits for what is under way, then parts with every connection; `db.destroy()` keeps those it never used. */
  close: () => Promise<void>
}

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * Opens a pool for one login. Statements with values are named, so that PostgreSQL plans them once per
 * connection; `nameStatements: false` is for poolers in transaction mode. Measured in CPU: a named statement
 * costs the client 13 % less, the server its planning.
 * Connection losses between queries are logged and the pool reconnects; a query under way fails.
 */
export function openLogin(
  url: string,
  { log, size, nameStatements = true }: { log: Log; size: number; nameStatements?: boolean },
): Login {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    Client: nameStatements ? NamingClient : pg.Client,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    statement_timeout: 30_000,
  })
  pool.on('error', (error) => log.warn('A database connection was lost.', { reason: error.message }))
  pool.on('connect', (client) => {
    client.on('error', (error) => log.warn('A database connection broke.', { reason: error.message }))
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, url, close: () => pool.end() }
}

/** Whether a statement failed because a unique index holds that value already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505'
}

/** How many statements this process has sent: the bench and a test count round trips per request with it. */
export const statements = { sent: 0 }

/** A statement that begins so stays unnamed: its values decide its plan. */
const plannedEachTime = '/* planned each time */'
const namesKept = 500
const names = new Map<string, string>()

class NamingClient extends pg.Client {
  override query(...given: never[]): never {
    statements.sent += 1
    const [text, values, ...rest] = given as unknown[]
    const name = Array.isArray(values) && values.length > 0 ? statementName(text) : undefined
    const query = super.query as (...all: unknown[]) => never
    return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, given)
  }
}

// Past the cap a text stays unnamed: prepared statements live as long as their connection.
function statementName(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.startsWith(plannedEachTime)) return undefined
  const known = names.get(text)
  if (known || names.size >= namesKept) return known
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}

/** The server's version as it says it, like `18.4`. */
export async function serverVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
  return rows[0]?.server_version ?? 'unknown'
}
