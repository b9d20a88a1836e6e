import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type SummaryRow, subjectName } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isVisible, rowOfPersonInReach } from '../../reach/index.ts'
import { erasFor } from '../hits/eras.ts'
import type { Named } from '../names/store.ts'

export type Begun = Named & {
  data: { id: string; publicId: string; kind: SummaryRow['kind']; title: string; space: string | null }[]
}

const shown = 4
/** Of so many names that hold a word that begins so, the first by alphabet are shown. */
const looked = 40
/** From so many letters on, a name that is only like what was typed may be meant. */
const likeFrom = 4
const titlesFrom = 3

/**
 * What begins with what was typed, in reach: one statement. Whatever is typed stands in a table of one row, of which no
 * plan knows more than another: so one is kept, where finding it anew would take four times what it takes to follow it.
 */
export async function findBeginnings(db: Db, viewer: Viewer, { q }: { q: string }): Promise<Begun> {
  const escaped = q.replace(/[\\%_]/g, '\\$&')
  const { eras, since, until } = erasFor(new Date(), true)
  const [lately = '', before = ''] = eras
  const { rows } = await sql<Begun>`
    with typed as materialized (
      select t.folded, t.escaped || '%' as begins, '% ' || t.escaped || '%' as holds, t.words && lately as lately, t.words && before as before,
        t.words, t.since, t.until
      from (select f_unaccent(lower(${q})) as folded, f_unaccent(lower(${escaped})) as escaped,
        nullif(to_tsquery('pg_catalog.simple', ${wordsOf(q)})::text, '')::tsquery as words, ${lately}::tsquery as lately, ${before}::tsquery as before,
        ${since}::timestamptz as since, ${until}::timestamptz as until) t)
    select ${posts(viewer)} as data, ${people(viewer)} as people, ${spaces(viewer)} as spaces, ${subjects(viewer)} as subjects`.execute(
    db,
  )
  return rows[0] ?? { data: [], people: [], spaces: [], subjects: [] }
}

/**
 * Each word typed begins a word of a title. Of two letters alone, which begin something in every other, none is asked.
 * Letters that lose their accent to a quote (ŉ, the apostrophe of oʼbrien) part a word, as they do in a title.
 */
function wordsOf(q: string): RawBuilder<unknown> {
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (!words.some(({ length }) => length >= titlesFrom)) return sql`null::text`
  return sql`(
    select string_agg('''' || regexp_replace(f_unaccent(word), '[''\\\\]', ' ', 'g') || ''':*', ' & ')
    from unnest(${words}::text[]) word)`
}

/** The newest first, by steps back in time: of a beginning that many titles have, only the last months are read. */
function posts(viewer: Viewer): RawBuilder<unknown> {
  // In order before reach is asked: it is asked of the first few only.
  const titled = (words: RawBuilder<unknown>, when: RawBuilder<unknown>) => sql`(
    select p.id, p.public_id, p.kind, p.title, p.space_id from (
      select p.id, p.public_id, p.kind, p.title, p.space_id from posts p
      where p.state = 'published' and p.title is not null and title_words(p.title, p.published_at) @@ ${words} and ${when}
      order by p.published_at desc, p.id desc offset 0) p
    where ${inReach(viewer, sql`p.space_id`)} limit ${sql.lit(shown)})`
  const ever = sql`(p.published_at < (select since from typed) or p.published_at >= (select until from typed))`
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'publicId', b.public_id, 'kind', b.kind, 'title', b.title,
      'space', (select s.name from spaces s where s.id = b.space_id))), '[]')
    from (
      ${titled(sql`(select lately from typed)`, sql`true`)}
      union all
      ${titled(sql`(select before from typed)`, sql`true`)}
      union all
      ${titled(sql`(select words from typed)`, ever)}
      limit ${sql.lit(shown)}) b)`
}

function people(viewer: Viewer): RawBuilder<unknown> {
  const columns = sql`p.id, p.name, p.title, (select o.name from organisations o where o.id = p.organisation_id) as organisation`
  const reached = sql<SqlBool>`p.state <> 'left' and ${rowOfPersonInReach(viewer)}`
  return named({
    table: sql`people p`,
    columns,
    name: sql.ref('p.name'),
    reached,
    first: firstPeople(viewer, columns),
  })
}

/** Of first names that many bear, by the order of the alphabet: the index holds it. Guests may not read that column. */
function firstPeople(viewer: Viewer, columns: RawBuilder<unknown>): RawBuilder<unknown> {
  if (viewer.audience !== 'inside') return sql``
  return sql`
    (select ${columns}, p.plain_name as folded from people p
    where p.state = 'active' and p.plain_name collate "C" >= (select folded from typed)
      and p.plain_name collate "C" < (select folded || chr(1114111) from typed) and ${rowOfPersonInReach(viewer)}
    order by p.plain_name collate "C", p.id limit ${sql.lit(shown)})
    union`
}

function spaces(viewer: Viewer): RawBuilder<unknown> {
  return named({
    table: sql`spaces s`,
    columns: sql`s.id, s.name, s.purpose`,
    name: sql.ref('s.name'),
    reached: isVisible(viewer, sql`s.id`),
  })
}

function subjects(viewer: Viewer): RawBuilder<unknown> {
  const reached = sql<SqlBool>`exists (
    select 1 from post_subjects ps join posts p on p.id = ps.post_id
    where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})`
  return named({
    table: sql`subjects t`,
    columns: sql`t.id, ${subjectName(viewer, 't')} as name`,
    name: sql`t.plain_names`,
    folded: sql`t.plain_names`,
    reached,
  })
}

type Names = {
  table: RawBuilder<unknown>
  columns: RawBuilder<unknown>
  name: RawBuilder<unknown>
  folded?: RawBuilder<unknown>
  reached: RawBuilder<SqlBool>
  first?: RawBuilder<unknown>
}

/** Those whose name or one of its words begins so, the former first; without any, those whose name is like it. */
function named({
  table,
  columns,
  name,
  folded = sql`f_unaccent(lower(${name}))`,
  reached,
  first = sql``,
}: Names) {
  const holds = sql<SqlBool>`(${folded} like (select begins from typed) or ${folded} like (select holds from typed))`
  const alike = sql<SqlBool>`(${folded} % (select folded from typed) or (select folded from typed) <% ${folded})`
  return sql`(
    with sure as materialized (
      ${first} (select ${columns}, ${folded} as folded from ${table} where ${holds} and ${reached} limit ${sql.lit(looked)})),
    near as materialized (
      select ${columns}, ${folded} as folded from ${table}
      where not exists (select 1 from sure) and length((select folded from typed)) >= ${sql.lit(likeFrom)} and ${alike} and ${reached}
      order by word_similarity((select folded from typed), ${folded}) desc, 2 limit ${sql.lit(shown)})
    select coalesce(jsonb_agg(to_jsonb(f) - 'folded'), '[]') from (
      select * from (select * from sure union all select * from near) n
      order by n.folded like (select begins from typed) desc, n.folded, n.id limit ${sql.lit(shown)}) f)`
}
