import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, ownSpaces } from '../reach/index.ts'
import type { Target } from './contract.ts'

/** What this viewer tracks or watches, as a subquery of ids. */
export function followed(viewer: Viewer, target: Target): RawBuilder<{ id: string }> {
  return sql`(
    select l.target_id as id from levels l
    where l.person_id = ${viewer.personId} and l.target = ${sql.lit(target)} and l.level in ('tracking', 'watching'))`
}

/** Whether this viewer tracks or watches it. */
export function isFollowed(viewer: Viewer, target: Target, id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select 1 from levels l where l.person_id = ${viewer.personId} and l.target = ${sql.lit(target)} and l.target_id = ${id}
      and l.level in ('tracking', 'watching'))`
}

/** Whether this viewer muted that space, thread, subject or person. */
export function isMuted(viewer: Viewer, target: Target, id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select 1 from levels l where l.person_id = ${viewer.personId} and l.target = ${sql.lit(target)} and l.target_id = ${id}
      and l.level = 'muted')`
}

/** The spaces whose news comes to this viewer: those they belong to and did not mute, and others that they follow. */
export function followedSpaces(viewer: Viewer): RawBuilder<{ id: string }> {
  return sql`(
    select own.id from ${ownSpaces(viewer)} own where not ${isMuted(viewer, 'space', sql`own.id`)}
    union
    select f.id from ${followed(viewer, 'space')} f where ${inReach(viewer, sql`f.id`)})`
}

/** `isQuiet` for the lists of a viewer: whoever muted nothing is asked once, not for each row. */
export function isQuietFor(viewer: Viewer, p = 'p'): RawBuilder<SqlBool> {
  return sql<SqlBool>`((select exists (
    select 1 from levels l where l.person_id = ${viewer.personId} and l.level = 'muted'))
    and ${isQuiet(sql`${viewer.personId}::uuid`, p)})`
}

/**
 * Whether the post of the row `p` is quiet for the person: its thread is muted, or they chose nothing for the thread
 * and its space, its author or one of its subjects is. Who mutes nothing pays one look into an index.
 */
export function isQuiet(person: RawBuilder<unknown>, p = 'p'): RawBuilder<SqlBool> {
  const post = (column: string) => sql.ref(`${p}.${column}`)
  return sql<SqlBool>`exists (
    select 1 from levels l
    where l.person_id = ${person} and l.level = 'muted' and (l.target_id = ${post('id')} or (
      (l.target_id = ${post('space_id')} or l.target_id = ${post('author_id')} or (l.target = 'subject' and exists (
        select 1 from post_subjects borne where borne.post_id = ${post('id')} and borne.subject_id = l.target_id)))
      and not exists (
        select 1 from levels t where t.person_id = l.person_id and t.target = 'post' and t.target_id = ${post('id')}))))`
}
