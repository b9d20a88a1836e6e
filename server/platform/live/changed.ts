import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Ends } from './telling.ts'

/**
 * Whether the transaction in this column (xid8) became visible between the two snapshots; for tables of state that one
 * person alone is told of. The first part lets an index of the column answer.
 */
export function changedBetween(column: string, { mark, now }: Ends): RawBuilder<SqlBool> {
  const changed = sql.ref(column)
  return sql<SqlBool>`(${changed} >= pg_snapshot_xmin(${mark}::pg_snapshot)
    and pg_visible_in_snapshot(${changed}, ${now}::pg_snapshot)
    and not pg_visible_in_snapshot(${changed}, ${mark}::pg_snapshot))`
}
