import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import {
  inReach,
  ownSpaces,
  personInReach,
  reachablePeople,
  reachableSpaces,
  reachedBy,
  visibleSpaces,
} from '../../reach/index.ts'
import { subjectName } from '../subjects/store.ts'

export type Place = { spaceId?: string | undefined; postId?: string | undefined }
type Named = { id: string; name: string }
type SuggestedPerson = Named & { title: string | null; organisation: string | null; reachesHere: boolean }
type Suggested = { people: SuggestedPerson[]; spaces: Named[]; subjects: Named[] }

const most = 8
// A person may stand in two of the three circles.
const ofCircle = 2 * most

/**
 * Who and what the typed words name: first by the beginnings of words, and where nothing begins so, by likeness.
 * Of people, those who speak under the post come before the members of the space, and these before everyone else.
 * Null when the place is out of reach.
 */
export async function findSuggestions(
  db: Db,
  viewer: Viewer,
  { q, ...given }: Place & { q: string },
): Promise<Suggested | null> {
  const { rows } = await sql<Suggested>`
    with place as materialized (${placeOf(viewer, given)}),
    speaking as (
      select p.author_id as id from posts p where p.id in (select post_id from place)
      union select c.author_id from comments c where c.post_id in (select post_id from place) and c.state = 'published'),
    joined as (select m.person_id as id from memberships m where m.space_id in (select space_id from place)),
    exact as materialized (${circles(viewer, begins(personName(viewer), q, viewer))}),
    alike as (${circles(viewer, sql`not exists (select 1 from exact) and ${isLike(q, viewer)}`)}),
    chosen as (
      select f.id, min(f.circle) as circle from (select * from exact union all select * from alike) f
      group by f.id)
    select
      (select coalesce(jsonb_agg(to_jsonb(x) - 'circle' - 'place' order by x.circle, x.place, x.id), '[]') from (
         select p.id, p.name, p.title, o.name as organisation, ${reachedBy(here)} as "reachesHere", chosen.circle, ${personName(viewer)} collate "C" as place
         from chosen join people p on p.id = chosen.id left join organisations o on o.id = p.organisation_id
         order by chosen.circle, place, p.id limit ${most}) x) as people,
      ${spacesOf(viewer, q)} as spaces,
      ${viewer.audience === 'inside' ? subjectsOf(viewer, q) : sql`'[]'::jsonb`} as subjects
    from place`.execute(db)
  return rows[0] ?? null
}

/** Of these people, those in the viewer's reach who do not reach that place; null when the viewer does not either. */
export async function findUnreached(
  db: Db,
  viewer: Viewer,
  { people, ...given }: Place & { people: string },
): Promise<{ people: Named[] } | null> {
  const { rows } = await sql<{ people: Named[] }>`
    with place as materialized (${placeOf(viewer, given)})
    select (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by f_unaccent(lower(p.name)), p.id), '[]')
      from people p
      where p.id = any(${people.split(',')}::uuid[]) and ${personInReach(viewer, sql`p.id`)} and not ${reachedBy(here)}) as people
    from place`.execute(db)
  return rows[0] ?? null
}

const here = sql`(select space_id from place)`

/** One row where the place is in reach: its space (null: under subjects) and its post. */
function placeOf(viewer: Viewer, { spaceId, postId }: Place): RawBuilder<unknown> {
  if (postId)
    return sql`select p.space_id, p.id as post_id from posts p
      where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`
  if (spaceId)
    return sql`select r.id as space_id, null::uuid as post_id from reach_spaces r
      where r.id = ${spaceId} and r.id in ${reachableSpaces(viewer)}`
  return sql`select null::uuid as space_id, null::uuid as post_id where ${viewer.audience === 'inside'}`
}

/** The people for whom `where` holds, in three circles: in the thread, in the space, elsewhere in reach. */
function circles(viewer: Viewer, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const ofPeople = (circle: number, from: RawBuilder<unknown>) => sql`
    (select p.id, ${circle}::int as circle from ${from}
     where p.state = 'active' and p.id <> ${viewer.personId}::uuid and ${where} and ${seen(viewer)}
     order by ${personName(viewer)} collate "C", p.id limit ${ofCircle})`
  return sql.join(
    [
      ofPeople(0, sql`speaking s join people p on p.id = s.id`),
      ofPeople(1, sql`joined j join people p on p.id = j.id`),
      ofPeople(2, sql`people p`),
    ],
    sql` union all `,
  )
}

// Of colleagues the row itself says it, so that a lookup is spared; guests share few spaces, listed once.
function seen(viewer: Viewer): RawBuilder<unknown> {
  return viewer.audience === 'inside'
    ? sql`(p.audience = 'inside' or ${personInReach(viewer, sql`p.id`)})`
    : sql`p.id in ${reachablePeople(viewer)}`
}

function spacesOf(viewer: Viewer, q: string): RawBuilder<unknown> {
  const name = sql`f_unaccent(lower(s.name))`
  // Naming a secret space outside itself would tell of it.
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by x.own desc, x.place, x.id), '[]') from (
    select s.id, s.name, ${name} as place, s.id in ${ownSpaces(viewer)} as own
    from spaces s join reach_spaces r on r.id = s.id
    where r.state = 'open' and (r.access <> 'secret' or r.id = ${here}) and s.id in ${visibleSpaces(viewer)}
      and (${beginsWord(name, q)} or ${resembles(name, q)})
    order by own desc, place, s.id limit ${most}) x)`
}

function subjectsOf(viewer: Viewer, q: string): RawBuilder<unknown> {
  const name = subjectName(viewer, 't')
  const names = sql`t.plain_names`
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by x.mine desc, x.place, x.id), '[]') from (
    select t.id, ${name} as name, f_unaccent(lower(${name})) as place, exists (
      select 1 from post_subjects u join posts own on own.id = u.post_id
      where u.subject_id = t.id and own.author_id = ${viewer.personId}) as mine
    from subjects t
    where (${beginsWord(names, q)} or ${resembles(names, q)})
      and exists (select 1 from post_subjects ps join posts p on p.id = ps.post_id
        where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
    order by mine desc, place, t.id limit ${most}) x)`
}

// The guests' login reads names only; for colleagues the folded name is stored.
const personName = ({ audience }: Viewer) =>
  audience === 'inside' ? sql`p.plain_name` : sql`f_unaccent(lower(p.name))`

/** Every word typed begins a word of the name. */
function begins(name: RawBuilder<unknown>, q: string, { audience }: Viewer): RawBuilder<unknown> {
  const words = q.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const each = words.map((word) =>
    // The index of words finds them; it holds titles and skills too, so the name decides.
    audience === 'inside'
      ? sql`p.plain_words like '% ' || f_unaccent(lower(${word})) || '%' and ${beginsWord(name, word)}`
      : beginsWord(name, word),
  )
  return sql.join([sql`true`, ...each], sql` and `)
}

/** The name resembles what was typed; for colleagues an index finds the few to compare. */
function isLike(q: string, viewer: Viewer): RawBuilder<unknown> {
  const like = resembles(personName(viewer), q)
  return viewer.audience === 'inside'
    ? sql`p.id in (select people_alike(f_unaccent(lower(${q})))) and ${like}`
    : like
}

function beginsWord(name: RawBuilder<unknown>, typed: string): RawBuilder<unknown> {
  const pattern = typed.replace(/[\\%_]/g, '\\$&')
  return sql`translate(' ' || ${name}, '-''’.', '    ') like '% ' || f_unaccent(lower(${pattern})) || '%'`
}

// So few letters resemble too much.
function resembles(name: RawBuilder<unknown>, q: string): RawBuilder<unknown> {
  return q.length < 4 ? sql`false` : sql`word_similarity(f_unaccent(lower(${q})), ${name}) >= 0.45`
}
