import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, photoOf } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { reachablePeople, reachableSpaces } from '../reach/index.ts'

export type Filter = {
  q?: string | undefined
  unit?: string | undefined
  jobFamily?: string | undefined
  site?: string | undefined
  skill?: string | undefined
  language?: string | undefined
  from?: string | undefined
}
export type DirectoryRow = PersonCard & {
  demo: boolean
  unit: string | null
  site: string | null
  skills: string[]
  match: Match | null
}
type Match = 'name' | 'words' | 'alike'
type Page = { limit: number; cursor?: string | undefined }
type Reading = 'exact' | 'alike'

/**
 * The directory, by name. With words: who is called so, then whose title, site or skills say so. Only when
 * nobody fits are words taken for slips of the hand.
 */
export async function findPeople(db: Db, viewer: Viewer, { limit, cursor, ...filter }: Filter & Page) {
  const [reading, ...place] = cursor ? readCursor('people', cursor) : ['']
  if (reading === 'alike') return findPage(db, viewer, filter, 'alike', limit, place)
  const exact = await findPage(db, viewer, filter, 'exact', limit, place)
  if (exact.data.length > 0 || cursor || wordsOf(filter.q).length === 0) return exact
  return findPage(db, viewer, filter, 'alike', limit, [])
}

async function findPage(
  db: Db,
  viewer: Viewer,
  filter: Filter,
  reading: Reading,
  limit: number,
  [rank = '-1', name = '', id = firstId]: string[],
) {
  const order = reading === 'alike' ? farnessOf(filter.q) : rankOf(filter.q)
  const { rows } = await sql<Omit<DirectoryRow, 'match'> & { rank: number; place: string }>`
    select x.* from (
      select p.id, p.name, p.title, p.audience, p.state, p.site, p.skills, p.source is not distinct from 'demo' as demo, p.plain_name as place, ${photoOf('p')} as photo,
             (select o.name from organisations o where o.id = p.organisation_id) as organisation,
             (select u.name from units u where u.id = p.unit_id) as unit,
             ${order} as rank
      from people p
      where ${matching(viewer, filter, reading)}
        and (${order}, p.plain_name collate "C", p.id) > (${Number(rank)}::int, ${name} collate "C", ${id}::uuid)
      order by rank, p.plain_name collate "C", p.id limit ${limit + 1}) x`.execute(db)
  const page = pageFrom('people', rows, limit, (row) => [reading, row.rank, row.place, row.id])
  const matchOf = ({ rank: found }: { rank: number }): Match | null => {
    if (wordsOf(filter.q).length === 0) return null
    if (reading === 'alike') return 'alike'
    return found === 0 ? 'name' : 'words'
  }
  return { ...page, data: page.data.map((row) => ({ ...row, match: matchOf(row) })) }
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** How many that list holds; `alike` when nobody fits exactly and words were taken for slips of the hand. */
export async function countPeople(
  db: Db,
  viewer: Viewer,
  filter: Filter,
): Promise<{ people: number; alike: boolean }> {
  const count = async (reading: Reading) => {
    const { rows } = await sql<{ people: number }>`
      select count(*)::int as people from people p where ${matching(viewer, filter, reading)}`.execute(db)
    return { people: rows[0]?.people ?? 0, alike: reading === 'alike' }
  }
  const exact = await count('exact')
  return exact.people > 0 || wordsOf(filter.q).length === 0 ? exact : count('alike')
}

function matching(viewer: Viewer, filter: Filter, reading: Reading): RawBuilder<unknown> {
  const { unit, jobFamily, site, skill, language, from } = filter
  const conditions = [
    sql`p.state = 'active'`,
    sql`(p.audience = 'inside' or p.id in ${reachablePeople(viewer)})`,
    ...wordsOf(filter.q).map((word) => hasWord(word, reading)),
    ...(unit ? [sql`p.unit_id in ${unitsBelow(unit)}`] : []),
    ...(jobFamily ? [sql`p.job_family_id = ${jobFamily}`] : []),
    ...(site ? [sql`lower(p.site) = lower(${site})`] : []),
    ...(skill ? [sql`p.plain_skills @> array[f_unaccent(lower(${skill}))]`] : []),
    ...(language ? [sql`${language} = any(p.languages)`] : []),
    ...(from ? [sql`p.plain_name collate "C" >= f_unaccent(lower(${from}))`] : []),
  ]
  return sql.join(conditions, sql` and `)
}

function unitsBelow(unitId: string): RawBuilder<unknown> {
  return sql`(
    with recursive below as (
      select ${unitId}::uuid as id union select u.id from units u join below b on u.parent_id = b.id)
    select id from below)`
}

const mostWords = 6

function wordsOf(q = ''): string[] {
  return q
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, mostWords)
}

const shortest = 4

/** A short word begins a part of the name or is a whole word of the rest: “Léa” is no “leader”. */
function hasWord(word: string, reading: Reading): RawBuilder<unknown> {
  const begins = sql`p.plain_words like '% ' || f_unaccent(lower(${word})) || '%'`
  if (word.length < shortest)
    return sql`(${begins} and (${nameHas(word)} or p.plain_words || ' ' like '% ' || f_unaccent(lower(${word})) || ' %'))`
  if (reading === 'exact') return begins
  return sql`(${begins} or p.id in (select people_alike(f_unaccent(lower(${word})))))`
}

const nameHas = (word: string) =>
  sql`translate(' ' || p.plain_name, '-''’.', '    ') like '% ' || f_unaccent(lower(${word})) || '%'`

/** 0 where every word begins a part of the name, else 1. */
function rankOf(q: string | undefined): RawBuilder<unknown> {
  const words = wordsOf(q)
  if (words.length === 0) return sql`0`
  return sql`(case when ${sql.join(words.map(nameHas), sql` and `)} then 0 else 1 end)`
}

/** The likest first, in hundredths. */
function farnessOf(q: string | undefined): RawBuilder<unknown> {
  const typed = wordsOf(q).join(' ')
  return sql`(100 - round(100 * word_similarity(f_unaccent(lower(${typed})), p.plain_words)))::int`
}

type Counted = { name: string; people: number }
export type Filters = {
  units: { id: string; name: string; within: string | null; people: number }[]
  jobFamilies: { id: string; name: string; people: number }[]
  sites: Counted[]
  skills: Counted[]
  languages: Counted[]
}

const mostSkills = 1000

/** What the active colleagues have; a unit counts those below it too. */
export async function findFilters(db: Db): Promise<Filters> {
  const { rows } = await sql<Filters>`
    with recursive here as materialized (
      select p.unit_id, p.job_family_id, p.site, p.skills, p.plain_skills, p.languages
      from people p where p.state = 'active' and p.audience = 'inside'),
    direct as (select unit_id as id, count(*) as people from here where unit_id is not null group by unit_id),
    up as (
      select d.id, d.people, u.parent_id, 0 as height from direct d join units u on u.id = d.id
      union all
      select u.id, up.people, u.parent_id, up.height + 1 from up join units u on u.id = up.parent_id where up.height < 30),
    unit_counts as (select id, sum(people)::int as people from up group by id)
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'within', w.name, 'people', c.people)
         order by f_unaccent(lower(u.name)), w.name nulls first), '[]')
       from unit_counts c join units u on u.id = c.id left join units w on w.id = u.parent_id) as units,
      (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'name', j.name, 'people', c.people) order by f_unaccent(lower(j.name))), '[]')
       from (select job_family_id as id, count(*) as people from here group by 1) c join job_families j on j.id = c.id) as "jobFamilies",
      (select ${counted} from (select min(site) as name, count(*) as people from here where site is not null group by lower(site)) c) as sites,
      (select ${counted} from (
         select min(s.skill) as name, count(*) as people
         from here, unnest(here.skills, here.plain_skills) as s(skill, plain)
         group by s.plain order by count(*) desc limit ${mostSkills}) c) as skills,
      (select ${counted} from (select l as name, count(*) as people from here, unnest(here.languages) as l group by l) c) as languages`.execute(
    db,
  )
  return rows[0] ?? { units: [], jobFamilies: [], sites: [], skills: [], languages: [] }
}

const counted = sql`coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'people', c.people) order by c.people desc, lower(c.name)), '[]')`

/** The spaces in reach that a person in reach belongs to; null for someone who is not. */
export async function findPersonSpaces(db: Db, viewer: Viewer, personId: string) {
  const { rows } = await sql<{
    spaces: { id: string; name: string; access: 'open' | 'private' | 'secret' }[]
  }>`
    select (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'access', r.access) order by lower(s.name)), '[]')
      from memberships m join spaces s on s.id = m.space_id join reach_spaces r on r.id = s.id
      where m.person_id = p.id and r.state <> 'archived' and s.id in ${reachableSpaces(viewer)}) as spaces
    from people p where p.id = ${personId} and p.id in ${reachablePeople(viewer)}`.execute(db)
  return rows[0] ? { data: rows[0].spaces } : null
}
