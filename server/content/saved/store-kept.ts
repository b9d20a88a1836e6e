import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/viewer.ts'

/** Whether this viewer keeps that post or comment. */
export function isSaved(viewer: Viewer, target: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from saved kept where kept.person_id = ${viewer.personId} and kept.target_id = ${target})`
}

/** The ids of what this viewer keeps of a thread, as an array. */
export function savedUnder(viewer: Viewer, postId: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql<string[]>`coalesce((
    select json_agg(kept.target_id) from saved kept
    where kept.person_id = ${viewer.personId} and kept.post_id = ${postId}), '[]')`
}
