import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import { found } from '../../../platform/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { calledSubjects, subjectName, subjectNamesLock, subjectSeen } from '../store.ts'

export type Names = { fr: string | null; en: string | null }

/**
 * Whether another subject in sight has one of these names, or leads from it; null when this one is out of sight. What is
 * out of sight takes no name: refusing would tell of it. Namings take turns.
 */
export async function holdSubject(
  tx: Db,
  viewer: Viewer,
  subjectId: string,
  { fr, en }: Names,
): Promise<{ taken: boolean } | null> {
  await sql`select pg_advisory_xact_lock(${subjectNamesLock})`.execute(tx)
  const { rows } = await sql<{ taken: boolean }>`
    select exists (
      select 1 from ${calledSubjects} bearer join subjects t on t.id = coalesce(bearer.merged_into, bearer.id)
      where bearer.called in (lower(${fr}::text), lower(${en}::text)) and t.id <> ${subjectId} and ${subjectSeen(viewer)}) as taken
    from subjects t where t.id = ${subjectId} and ${subjectSeen(viewer)}`.execute(tx)
  return rows[0] ?? null
}

export async function storeNames(
  tx: Db,
  viewer: Viewer,
  subjectId: string,
  { fr, en }: Names,
): Promise<{ id: string; name: string }> {
  const { rows } = await sql<{ id: string; name: string }>`
    update subjects t set name_fr = ${fr}, name_en = ${en} where t.id = ${subjectId}
    returning t.id, ${subjectName(viewer, 't')} as name`.execute(tx)
  return found(rows[0])
}

/** What these subjects are called, where no other subject has the name. */
export async function importNames(
  tx: Db,
  given: readonly { id: string; fr: string; en: string }[],
): Promise<void> {
  const free = (name: string) => sql`case when not exists (
    select 1 from ${calledSubjects} bearer
    where bearer.called = lower(${sql.ref(`n.${name}`)}) and coalesce(bearer.merged_into, bearer.id) <> t.id)
    then ${sql.ref(`n.${name}`)} end`
  await sql`
    update subjects t set name_fr = ${free('fr')}, name_en = ${free('en')}
    from json_to_recordset(${JSON.stringify(given)}::json) as n(id uuid, fr text, en text) where t.id = n.id`.execute(
    tx,
  )
}
