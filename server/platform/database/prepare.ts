import { createHmac } from 'node:crypto'
import pg from 'pg'

export type Logins = { inside: string; outside: string }

/** The names of the wall's two logins: after the database, so that two installations can share a cluster. */
export function loginNames(ownerUrl: string): Logins {
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1))
  return { inside: `${database}_inside`, outside: `${database}_outside` }
}

/**
 * The addresses of the wall's two logins. Their passwords derive from the owner's, so that every node finds
 * the same ones without a place to keep them. Throws where the owner's address holds no password.
 */
export function loginUrls(ownerUrl: string): Logins {
  const names = loginNames(ownerUrl)
  return { inside: withLogin(ownerUrl, names.inside), outside: withLogin(ownerUrl, names.outside) }
}

/** The SQL that makes the two logins, for an administrator to run where the owner may not. */
export function loginsSql(ownerUrl: string): string {
  const database = databaseOf(ownerUrl)
  const logins = Object.values(loginUrls(ownerUrl))
    .map((url) => new URL(url))
    .map(({ username, password }) => {
      const name = pg.escapeIdentifier(decodeURIComponent(username))
      return [
        `create role ${name} ${plain} password ${pg.escapeLiteral(decodeURIComponent(password))};`,
        `grant connect on database ${database} to ${name};`,
      ].join('\n')
    })
  return [...logins, closingSql(ownerUrl)].join('\n')
}

/**
 * The SQL that closes the database itself: no login may make temporary tables, which would be found before
 * the real ones. A copy of a database does not inherit this; whoever copies one runs it again.
 */
export function closingSql(ownerUrl: string): string {
  return `revoke temporary on database ${databaseOf(ownerUrl)} from public;`
}

/**
 * Makes the two logins where they do not open yet, one process at a time. Answers 'made', or 'refused' when the
 * owner may not create roles: guests then stay off until someone has run `loginsSql`.
 */
export async function prepareLogins(ownerUrl: string): Promise<'made' | 'refused'> {
  const urls = Object.values(loginUrls(ownerUrl))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('weft logins'))")
    for (const url of urls) await ensureLogin(client, url)
    return 'made'
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return 'refused'
    throw error
  } finally {
    await client.end()
  }
}

async function ensureLogin(client: pg.Client, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).username)
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  if (rowCount && (await opens(url))) return
  await makeLogin(client, new URL(url), Boolean(rowCount))
}

async function opens(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    // Class 28: no such login, or another password.
    if (error instanceof pg.DatabaseError && error.code?.startsWith('28')) return false
    throw error
  }
}

// Only a superuser may say "nosuperuser" again of a login that stands: its password alone is set anew.
async function makeLogin(client: pg.Client, { username, password }: URL, stands: boolean) {
  const name = decodeURIComponent(username)
  const [role, secret] = [pg.escapeIdentifier(name), pg.escapeLiteral(decodeURIComponent(password))]
  if (stands) await client.query(`alter role ${role} password ${secret}`)
  else await client.query(`create role ${role} ${plain} password ${secret}`)
}

const plain = 'login noinherit nosuperuser nocreatedb nocreaterole nobypassrls'

function databaseOf(ownerUrl: string): string {
  return pg.escapeIdentifier(decodeURIComponent(new URL(ownerUrl).pathname.slice(1)))
}

function withLogin(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl)
  if (!url.password)
    throw new Error('DATABASE_URL holds no password: give WEFT_INSIDE_URL and WEFT_OUTSIDE_URL too.')
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update(name).digest('base64url')
  url.username = encodeURIComponent(name)
  return url.href
}
