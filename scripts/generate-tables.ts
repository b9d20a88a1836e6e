/** Writes server/platform/database/tables.ts from the migrated database at DATABASE_URL. */
import { writeFile } from 'node:fs/promises'
import pg from 'pg'

const scalars: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  citext: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'string',
  date: 'string',
  timestamptz: 'Date',
  bytea: 'Buffer',
  jsonb: 'Json',
  json: 'Json',
  tsvector: 'string',
  xid8: 'string',
  pg_snapshot: 'string',
}

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  given: boolean
  generated: boolean
}

export async function generateTables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Column>(`
    select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_nullable = 'YES' as nullable,
           c.column_default is not null as given, c.is_generated = 'ALWAYS' as generated
    from information_schema.columns c join pg_class k on k.oid = format('public.%I', c.table_name)::regclass
    where c.table_schema = 'public' and k.relkind in ('r', 'p') and not k.relispartition
      and c.table_name not like 'kysely%'
    order by c.table_name, c.ordinal_position`)
  await client.end()
  const tables = Map.groupBy(rows, ({ table }) => table)
  return [
    '// Written by scripts/generate-tables.ts from the migrated schema. Change a migration, then run it again.',
    "import type { ColumnType, GeneratedAlways } from 'kysely'",
    '',
    'type Json = ColumnType<unknown, string, string>',
    'type Given<T> = ColumnType<T, T | undefined, T>',
    '',
    'export type Tables = {',
    ...[...tables].map(([table, columns]) => `  ${table}: {\n${columns.map(line).join('\n')}\n  }`),
    '}',
    '',
  ].join('\n')
}

function line({ column, type, nullable, given, generated }: Column): string {
  const scalar = type.startsWith('_')
    ? `${scalars[type.slice(1)] ?? 'unknown'}[]`
    : (scalars[type] ?? 'unknown')
  const full = nullable ? `${scalar} | null` : scalar
  if (generated) return `    ${column}: GeneratedAlways<${full}>`
  return `    ${column}: ${given && scalar !== 'Json' ? `Given<${full}>` : full}`
}

if (import.meta.main) {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('Give DATABASE_URL: the tables are read from a migrated database.')
  await writeFile(
    new URL('../server/platform/database/tables.ts', import.meta.url),
    await generateTables(url),
  )
}
