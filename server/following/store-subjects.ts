import { sql } from 'kysely'
import { subjectName, subjectSeen } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { isFollowed } from './store-parts.ts'

export async function findSubjects(
  db: Db,
  viewer: Viewer,
  given: { q: string; followed: boolean; limit: number; cursor?: string | undefined },
) {
  const { q, followed, limit, cursor } = given
  const [from, id] = cursor ? readCursor('subjects', cursor) : ['', '00000000-0000-0000-0000-000000000000']
  const name = subjectName(viewer, 't')
  const place = sql`f_unaccent(lower(${name})) collate "C"`
  const mine = isFollowed(viewer, 'subject', sql`t.id`)
  const { rows } = await sql<{ id: string; name: string; names: string[]; followed: boolean; place: string }>`
    select t.id, ${name} as name, array_remove(array[t.name, t.name_fr, t.name_en], null) as names, ${mine} as followed, ${place} as place
    from subjects t
    where t.plain_names like '%' || f_unaccent(lower(${likeText(q)})) || '%'
      and (${place}, t.id) > (${from}, ${id}::uuid)
      ${followed ? sql`and ${mine}` : sql``}
      and (${mine} or ${subjectSeen(viewer)})
    order by ${place}, t.id limit ${limit + 1}`.execute(db)
  return pageFrom('subjects', rows, limit, (row) => [row.place, row.id])
}

/** Whoever has chosen a level for both keeps that of the one that stays. */
export async function moveLevels(tx: Db, subjectId: string, intoId: string): Promise<void> {
  await sql`
    with moved as (
      delete from levels where target = 'subject' and target_id = ${subjectId} returning person_id, level, chosen_at)
    insert into levels (person_id, target, target_id, level, chosen_at)
    select m.person_id, 'subject', coalesce(t.merged_into, t.id), m.level, m.chosen_at
    from moved m join subjects t on t.id = ${intoId}
    on conflict do nothing`.execute(tx)
}

const likeText = (text: string) => text.replace(/[\\%_]/g, '\\$&')
