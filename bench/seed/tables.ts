import type pg from 'pg'

const filled =
  'people reach_spaces spaces memberships subjects levels posts post_subjects comments reactions thread_activity search_documents search_passages search_words facts'.split(
    ' ',
  )

export type Loose = { indexes: string[]; constraints: string[] }

/** Takes foreign keys, indexes and the wall's force off the tables that COPY fills; answers what puts them back. */
export async function loosen(client: pg.Client): Promise<Loose> {
  const { rows: keys } = await client.query<{ name: string; target: string; says: string }>(
    `select conname as name, conrelid::regclass::text as target, pg_get_constraintdef(oid) as says
     from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any($1::text[]::regclass[])`,
    [filled],
  )
  const { rows: indexes } = await client.query<{ name: string; says: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as says
     from pg_index i where i.indrelid = any($1::text[]::regclass[]) and i.indrelid <> 'facts'::regclass
       and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [filled],
  )
  for (const { name, target } of keys) await client.query(`alter table ${target} drop constraint ${name}`)
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  for (const table of filled) await client.query(`alter table ${table} disable row level security`)
  return {
    constraints: keys.map(({ name, target, says }) => `alter table ${target} add constraint ${name} ${says}`),
    indexes: indexes.map(({ says }) => says),
  }
}

/** Puts them back; indexes are built on both connections at once. */
export async function tighten(clients: readonly [pg.Client, pg.Client], loose: Loose): Promise<void> {
  const waiting = [...loose.indexes].sort(
    (one, other) => Number(other.includes('gin')) - Number(one.includes('gin')),
  )
  await Promise.all(
    clients.map(async (client) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next)
    }),
  )
  const [client] = clients
  for (const constraint of loose.constraints) await client.query(constraint)
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.oid = any($1::text[]::regclass[]) and c.relforcerowsecurity`,
    [filled],
  )
  for (const { name } of rows) await client.query(`alter table ${name} enable row level security`)
}
