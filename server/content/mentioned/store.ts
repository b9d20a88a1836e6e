import { sql } from 'kysely'
import { mentionsIn } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { isVisible } from '../../reach/index.ts'
import { saidUnder } from '../cards/store.ts'
import { type SpaceNames, withoutNames } from './names.ts'

/**
 * A text as it may be stored in this place. Where guests come, only the place itself has a name: they hear of no
 * other; elsewhere, what everyone inside may hear of. Excerpts, search and mail then carry no name too many.
 */
export async function nameSpaces(
  tx: Db,
  viewer: Viewer,
  body: string,
  place: string | null,
): Promise<string> {
  const { spaces } = mentionsIn(body)
  if (spaces.length === 0) return body
  const { rows } = await sql<{ id: string }>`
    select k.id from reach_spaces k
    where k.id = any(${spaces.slice(0, 200)}::uuid[]) and ${isVisible(viewer, sql`k.id`)}
      and (k.id = ${place}::uuid or (k.access <> 'secret' and k.state <> 'prepared' and not exists (
        select 1 from reach_spaces r where r.id = ${place}::uuid and r.organisation_id is not null)))`.execute(
    tx,
  )
  return withoutNames(body, new Set(rows.map(({ id }) => id)))
}

/** The names of the spaces that the thread of `posts p` mentions, of those that this viewer may hear of. */
export const namesUnder = (viewer: Viewer) => sql<SpaceNames>`coalesce((
  select json_object_agg(ms.id, ms.name) from spaces ms
  where ${isVisible(viewer, sql`ms.id`)} and ms.id = any(array(
    select distinct named[1]::uuid from (${saidUnder}) said
    cross join lateral regexp_matches(said.html, '<a class="mention" href="/spaces/([0-9a-f-]{36})"', 'g') named
    where said.html like '%href="/spaces/%' limit 200))), '{}')`
