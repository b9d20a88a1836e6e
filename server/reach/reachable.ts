import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '../platform/viewer.ts'

/**
 * The ids of the spaces whose content this viewer may read, as a subquery. With `inReach`, the one visibility
 * predicate of the house: every read of anything that lives in a space goes through one of the two.
 */
export function reachableSpaces(viewer: Viewer): RawBuilder<{ id: string }> {
  if (viewer.audience !== 'inside') return ownSpaces(viewer)
  return sql`(
    select r.id from reach_spaces r where r.access = 'open' and r.state <> 'prepared'
    union all
    select own.id from ${ownSpaces(viewer)} own)`
}

/** The spaces this viewer belongs to and may read, as a subquery of ids. */
export function ownSpaces(viewer: Viewer): RawBuilder<{ id: string }> {
  if (viewer.audience === 'inside')
    return sql`(select m.space_id as id from memberships m where m.person_id = ${viewer.personId})`
  if (viewer.audience === 'outside') {
    return sql`(
      select m.space_id as id from memberships m join reach_spaces r on r.id = m.space_id
      where m.person_id = ${viewer.personId} and r.state <> 'prepared'
        and r.organisation_id = ${viewer.organisationId})`
  }
  return sql`(select null::uuid as id where false)`
}

/** Spaces that may be named to this viewer: the reachable ones, and for inside people the private ones. */
export function visibleSpaces(viewer: Viewer): RawBuilder<{ id: string }> {
  if (viewer.audience !== 'inside') return reachableSpaces(viewer)
  return sql`(
    select r.id from reach_spaces r where r.access in ('open', 'private') and r.state <> 'prepared'
    union all
    select m.space_id from memberships m where m.person_id = ${viewer.personId})`
}

/** Whether that space may be named to this viewer: `visibleSpaces`, asked about few. */
export function isVisible(viewer: Viewer, space: RawBuilder<unknown>): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return inReach(viewer, space)
  return sql<SqlBool>`(
    exists (select 1 from reach_spaces named where named.id = ${space} and named.access in ('open', 'private') and named.state <> 'prepared')
    or exists (select 1 from memberships joined where joined.space_id = ${space} and joined.person_id = ${viewer.personId}))`
}

/**
 * Whether what lives in `space` (null: under subjects, for inside people) is in reach, as a condition. Written so
 * that the database looks one space up where few rows are asked about, and reads the whole list where many are.
 */
export function inReach(viewer: Viewer, space: RawBuilder<unknown>): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return sql<SqlBool>`${space} in ${reachableSpaces(viewer)}`
  return sql<SqlBool>`(${space} is null
    or exists (select 1 from reach_spaces reach where reach.id = ${space} and reach.access = 'open' and reach.state <> 'prepared')
    or exists (select 1 from memberships joined where joined.space_id = ${space} and joined.person_id = ${viewer.personId}))`
}

/**
 * `inReach` of what stands in a space whose row of reach_spaces is joined already (left) under that name: of the few rows
 * of a page, a join costs a third less than a look for each.
 */
export function joinedInReach(
  viewer: Viewer,
  space: RawBuilder<unknown>,
  joined: string,
): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return inReach(viewer, space)
  const reach = sql.ref(joined)
  return sql<SqlBool>`(${space} is null or (${reach}.access = 'open' and ${reach}.state <> 'prepared')
    or exists (select 1 from memberships joined where joined.space_id = ${space} and joined.person_id = ${viewer.personId}))`
}

/** The ids of the people whom this viewer may see: everyone inside, and whoever shares a reachable space. */
export function reachablePeople(viewer: Viewer): RawBuilder<{ id: string }> {
  const sharing = sql`select m.person_id from memberships m where m.space_id in ${reachableSpaces(viewer)}`
  if (viewer.audience === 'inside')
    return sql`(select p.id from people p where p.audience = 'inside' union all ${sharing})`
  if (viewer.audience === 'outside') return sql`(${sharing} union all select ${viewer.personId}::uuid)`
  return sql`(select null::uuid where false)`
}

/** Whether this viewer may see that person: `reachablePeople`, asked about few. */
export function personInReach(viewer: Viewer, person: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const isInside = sql<SqlBool>`exists (select 1 from people seen where seen.id = ${person} and seen.audience = 'inside')`
  return personSeen(viewer, person, isInside)
}

/** The same of the row `p` (of people), which says itself whether they are inside: nobody is looked up. */
export function rowOfPersonInReach(viewer: Viewer): RawBuilder<SqlBool> {
  return personSeen(viewer, sql`p.id`, sql<SqlBool>`p.audience = 'inside'`)
}

function personSeen(viewer: Viewer, person: RawBuilder<unknown>, isInside: RawBuilder<SqlBool>) {
  const sharing = sql`exists (
    select 1 from memberships shared where shared.person_id = ${person} and ${inReach(viewer, sql`shared.space_id`)})`
  if (viewer.audience === 'inside') return sql<SqlBool>`(${isInside} or ${sharing})`
  if (viewer.audience === 'outside') return sql<SqlBool>`(${person} = ${viewer.personId}::uuid or ${sharing})`
  return sql<SqlBool>`false`
}

/**
 * Whether the person of the row `p` (of people) reaches what lives in `space` (null: under subjects), as a
 * condition; the viewer is someone else, and asks.
 */
export function reachedBy(space: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(p.state = 'active' and case when ${space} is null then p.audience = 'inside' else exists (
    select 1 from reach_spaces held where held.id = ${space} and case
      when p.audience = 'inside' and held.access = 'open' and held.state <> 'prepared' then true
      when p.audience = 'outside' and (held.organisation_id is distinct from p.organisation_id or held.state = 'prepared') then false
      else exists (select 1 from memberships own where own.space_id = held.id and own.person_id = p.id)
    end) end)`
}

/** Whether that is a person, and not the one voice of those whose name is not said: it counts in no figure on people. */
export function isSomebody(person: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from people voice where voice.id = ${person} and voice.audience = 'unnamed')`
}
