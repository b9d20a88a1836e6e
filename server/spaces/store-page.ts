import { sql } from 'kysely'
import { photoOf } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { isVisible, type Role, reachableSpaces } from '../reach/index.ts'
import { notYetIn } from './requests/store.ts'
import { type Space, spaceColumns } from './store.ts'

type Steward = {
  id: string
  name: string
  title: string | null
  unit: string | null
  photo: string | null
  role: 'owner' | 'deputy'
}
type Asked = { state: 'waiting' | 'refused'; sentence: string; reason: string | null; askedAt: string }
export type SpacePage = Space & {
  charter: string
  charterHtml: string
  createdAt: Date | null
  lookedAfter: Steward[]
  members: number | null
  guests: number | null
  request: Asked | null
  waiting: number | null
}

/** A space as its page shows it. Where it is only named (`readable` false), nothing of what lives in it. */
export async function findSpacePage(db: Db, viewer: Viewer, spaceId: string): Promise<SpacePage | null> {
  const { rows } = await sql<SpacePage>`
    with shown as materialized (select ${spaceColumns(viewer)} where s.id = ${spaceId} and ${isVisible(viewer, sql`s.id`)}),
    belonging as materialized (
      select p.id, p.name, p.title, p.audience, ${photoOf('p')} as photo, ${unitOf(viewer)} as unit, m.role
      from memberships m join people p on p.id = m.person_id
      where m.space_id in (select id from shown where readable) and p.state = 'active')
    select shown.*,
      case when readable then s.charter else '' end as charter,
      case when readable then s.charter_html else '' end as "charterHtml",
      case when readable then s.created_at end as "createdAt",
      (select coalesce(jsonb_agg(to_jsonb(b) - 'audience' order by b.role desc, lower(b.name), b.id), '[]')
        from belonging b where b.role in ('owner', 'deputy')) as "lookedAfter",
      case when readable then (select count(*) from belonging b where b.audience = 'inside') end as members,
      case when readable then (select count(*) from belonging b where b.audience = 'outside') end as guests,
      ${ownRequest(viewer)} as request, ${waiting(viewer)} as waiting
    from shown join spaces s on s.id = shown.id`.execute(db)
  return rows[0] ?? null
}

// Guests have no grant on units, nor on requests: they never ask.
const isInside = ({ audience }: Viewer) => audience === 'inside'

const unitOf = (viewer: Viewer) =>
  isInside(viewer) ? sql`(select u.name from units u where u.id = p.unit_id)` : sql`null`

const ownRequest = (viewer: Viewer) =>
  isInside(viewer)
    ? sql`(select jsonb_build_object('state', q.state, 'sentence', q.sentence, 'reason', q.reason, 'askedAt', q.asked_at)
        from join_requests q where q.space_id = shown.id and q.person_id = ${viewer.personId} and shown.role is null)`
    : sql`null::jsonb`

const waiting = (viewer: Viewer) =>
  isInside(viewer)
    ? sql`case when shown.role in ('owner', 'deputy') then (
        select count(*) from join_requests q join people p on p.id = q.person_id and p.state = 'active'
        where q.space_id = shown.id and q.state = 'waiting' and ${notYetIn}) end`
    : sql`null`

/** Who belongs to a space: those who look after it first, then colleagues by name, then guests. */
export async function findMembers(db: Db, viewer: Viewer, { spaceId, limit, cursor, who }: MembersAsked) {
  const list = `members:${spaceId}:${who}`
  const [place, name, id] = cursor
    ? readCursor(list, cursor)
    : [-1, '', '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<{
    id: string
    name: string
    title: string | null
    audience: 'inside' | 'outside'
    organisation: string | null
    photo: string | null
    role: Role
    guestUntil: string | null
    host: { id: string; name: string } | null
    place: number
  }>`
    select p.id, p.name, p.title, p.audience, ${photoOf('p')} as photo, o.name as organisation, m.role, ${placeOf} as place,
      case when p.audience = 'outside' then guest_end(p.id)::text end as "guestUntil", ${hostOf(viewer)} as host
    from memberships m join people p on p.id = m.person_id left join organisations o on o.id = p.organisation_id
    where m.space_id = ${spaceId} and m.space_id in ${reachableSpaces(viewer)}
      and (${who} = 'all' or (p.audience = 'outside') = (${who} = 'guests'))
      and (${placeOf}, lower(p.name), p.id) > (${place}::int, ${name}, ${id}::uuid)
    order by ${placeOf}, lower(p.name), p.id limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.name.toLowerCase(), row.id])
}

type MembersAsked = {
  spaceId: string
  limit: number
  cursor?: string | undefined
  who: 'all' | 'inside' | 'guests'
}

const hostOf = (viewer: Viewer) =>
  isInside(viewer)
    ? sql`(select json_build_object('id', h.id, 'name', h.name) from people h where h.id = p.host_id)`
    : sql`null::json`

const placeOf = sql`case when p.audience = 'outside' then 4
  else coalesce(array_position(array['owner', 'deputy', 'moderator'], m.role) - 1, 3) end`
