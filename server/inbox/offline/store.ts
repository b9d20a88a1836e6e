import { sql } from 'kysely'
import { followedSpaces } from '../../following/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { nothingOnDevices } from './switches.ts'

type Keepable = { id: string; reference: string; changedAt: Date }

const days = 7
const most = 40

/** The newest of my inbox, of the spaces I follow and of what I wrote: in reach, and never of a secret space. */
export async function findKeepable(db: Db, viewer: Viewer) {
  if (await isOn(db, nothingOnDevices)) return { on: false, days, posts: [] }
  const { rows } = await sql<Keepable>`
    select p.id, p.public_id as reference, greatest(p.published_at, p.edited_at, t.last_activity_at) as "changedAt"
    from (
      (select r.post_id as id from inbox_rows r
       where r.person_id = ${viewer.personId} and r.post_id is not null and r.done_at is null
       order by r.latest_at desc limit 25)
      union
      select n.id from ${followedSpaces(viewer)} own
      cross join lateral (
        select q.id from posts q where q.space_id = own.id and q.state = 'published'
        order by q.published_at desc, q.id desc limit 10) n
      union
      (select q.id from posts q where q.author_id = ${viewer.personId} and q.state = 'published'
       order by q.published_at desc limit 10)) c
    join posts p on p.id = c.id
    left join thread_activity t on t.post_id = p.id
    left join reach_spaces s on s.id = p.space_id
    where p.state = 'published' and ${inReach(viewer, sql`p.space_id`)} and s.access is distinct from 'secret'
    order by "changedAt" desc, p.id limit ${sql.lit(most)}`.execute(db)
  return { on: true, days, posts: rows }
}
