import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/viewer.ts'
import { reachedBy } from '../../reach/index.ts'
import { carers } from '../rules.ts'

export type AnnouncementRow = {
  asks: boolean
  by: string | null
  inside: number
  guests: number
  acknowledged: number
  organisation: string | null
  forMe: boolean
  acknowledgedAt: string | null
  remindedAt: string | null
}

type Place = { spaceId: RawBuilder<unknown>; authorId: RawBuilder<unknown> }

/**
 * The people whom an announcement asks, as a subquery of `id` and `audience`: the members of its space who can
 * read it, or without a space every active person inside; never its author. Who joins is asked, who leaves is not.
 */
export function askedPeople(viewer: Viewer, { spaceId, authorId }: Place): RawBuilder<unknown> {
  const asked = mayBeAsked(viewer, { spaceId, authorId })
  return sql`(
    select p.id, p.audience from people p where ${spaceId} is null and p.audience = 'inside' and ${asked}
    union all
    select p.id, p.audience from memberships m join people p on p.id = m.person_id where m.space_id = ${spaceId} and ${asked})`
}

/** What a thread says of an announcement, as json (null: it is none); `post` is the id of the post. */
export function announcementOf(
  viewer: Viewer,
  post: RawBuilder<unknown>,
): RawBuilder<AnnouncementRow | null> {
  return sql<AnnouncementRow | null>`(
    select json_build_object('asks', n.asks_acknowledgement, 'by', n.acknowledge_by, 'inside', w.inside,
      'guests', w.guests, 'acknowledged', ${acknowledgedOf(viewer)}, 'organisation', ${organisationOf(sql`n.space_id`)}, 'forMe', w."forMe",
      'acknowledgedAt', (select k.acknowledged_at from acknowledgements k where k.post_id = n.id and k.person_id = ${viewer.personId}),
      'remindedAt', ${remindedOf(sql`n.id`)})
    from posts n cross join lateral (
      select count(*) filter (where a.audience = 'inside') as inside, count(*) filter (where a.audience = 'outside') as guests,
             coalesce(bool_or(a.id = ${viewer.personId}), false) as "forMe"
      from ${askedPeople(viewer, { spaceId: sql`n.space_id`, authorId: sql`n.author_id` })} a) w
    where n.id = ${post} and n.kind = 'announcement')`
}

// Counted for those alone who may be told: everyone opens an announcement to the whole company, few follow it.
// From the acknowledgements to the people, so that it costs what was given, whatever the planner expects.
function acknowledgedOf(viewer: Viewer): RawBuilder<number | null> {
  const place = { spaceId: sql`n.space_id`, authorId: sql`n.author_id` }
  return sql<number | null>`case when n.author_id = ${viewer.personId} or ${viewer.administrator} or exists (
      select 1 from memberships carer
      where carer.space_id = n.space_id and carer.person_id = ${viewer.personId} and carer.role = any(${[...carers]}))
    then (
      select count(*) from acknowledgements done join people p on p.id = done.person_id
      where done.post_id = n.id and ${mayBeAsked(viewer, place)} and (n.space_id is null or exists (
        select 1 from memberships m where m.space_id = n.space_id and m.person_id = p.id))) end`
}

/** Of the row `p` (of posts), for lists: by when it asks, and when this viewer acknowledged; null: it asks nothing of them. */
export function askedOf(
  viewer: Viewer,
): RawBuilder<{ by: string | null; acknowledgedAt: string | null } | null> {
  return sql`(
    select json_build_object('by', p.acknowledge_by, 'acknowledgedAt', (
      select k.acknowledged_at from acknowledgements k where k.post_id = p.id and k.person_id = ${viewer.personId}))
    where p.asks_acknowledgement and ${asksViewer(viewer, { spaceId: sql`p.space_id`, authorId: sql`p.author_id` })})`
}

/** Whether an announcement in reach asks this viewer. */
export function asksViewer(viewer: Viewer, { spaceId, authorId }: Place): RawBuilder<boolean> {
  return sql<boolean>`(${authorId} <> ${viewer.personId} and (${spaceId} is null or exists (
    select 1 from memberships asked where asked.space_id = ${spaceId} and asked.person_id = ${viewer.personId})))`
}

export function organisationOf(spaceId: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(
    select o.name from reach_spaces r join organisations o on o.id = r.organisation_id where r.id = ${spaceId})`
}

function mayBeAsked(viewer: Viewer, { spaceId, authorId }: Place): RawBuilder<boolean> {
  return sql<boolean>`(p.id is distinct from ${authorId} and ${reachedBy(spaceId)} and ${isHere(viewer)})`
}

// Until when other guests stay is not told to guests.
function isHere({ audience }: Viewer): RawBuilder<boolean> {
  return audience === 'inside'
    ? sql<boolean>`(p.audience = 'inside' or p.guest_until >= current_date)`
    : sql<boolean>`true`
}

/** When those who had not acknowledged this post were last reminded. */
export const remindedOf = (post: RawBuilder<unknown>) => sql<Date | null>`(
  select max(r.reminded_at) from announcement_reminders r where r.post_id = ${post})`
