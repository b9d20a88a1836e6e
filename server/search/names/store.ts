import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isVisible, personInReach } from '../../reach/index.ts'

type Named = {
  people: { id: string; name: string; title: string | null; organisation: string | null }[]
  spaces: { id: string; name: string; purpose: string }[]
  subjects: { id: string; name: string }[]
}

/** People, spaces and subjects whose names are like what was typed, five of each, in one round trip. */
export async function findNamed(db: Db, viewer: Viewer, words: string): Promise<Named> {
  const { rows } = await sql<Named>`
    select
      (select coalesce(jsonb_agg(f), '[]') from (
        select p.id, p.name, p.title, (select o.name from organisations o where o.id = p.organisation_id) as organisation
        from people p where ${alike('p.name', words)} and p.state <> 'left' and ${personInReach(viewer, sql`p.id`)}
        order by ${likest('p.name', words)} limit 5) f) as people,
      (select coalesce(jsonb_agg(f), '[]') from (
        select s.id, s.name, s.purpose from spaces s
        where ${likeAny('s.name', [words])} and ${isVisible(viewer, sql`s.id`)}
        order by ${likest('s.name', words)} limit 5) f) as spaces,
      (select coalesce(jsonb_agg(f), '[]') from (
        select t.id, t.name from subjects t
        where ${alike('t.name', words)} and exists (
          select 1 from post_subjects ps join posts p on p.id = ps.post_id
          where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
        order by ${likest('t.name', words)} limit 5) f) as subjects`.execute(db)
  return rows[0] ?? { people: [], spaces: [], subjects: [] }
}

/** Whether a name holds one of these texts, whatever their accents; an index of names can answer. */
export function likeAny(column: string, texts: readonly string[]): RawBuilder<SqlBool> {
  const patterns = texts.map((text) => sql`f_unaccent(lower(${`%${text.replace(/[\\%_]/g, '\\$&')}%`}))`)
  return sql`${folded(column)} like any(array[${sql.join(patterns)}])`
}

function alike(column: string, words: string): RawBuilder<SqlBool> {
  return sql`(${likeAny(column, [words])} or ${folded(column)} % f_unaccent(lower(${words})))`
}

function likest(column: string, words: string): RawBuilder<unknown> {
  return sql`similarity(${folded(column)}, f_unaccent(lower(${words}))) desc, ${sql.ref(column)}`
}

const folded = (column: string) => sql`f_unaccent(lower(${sql.ref(column)}))`
