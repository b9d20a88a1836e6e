import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { subjectName } from '../../content/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isVisible, personInReach } from '../../reach/index.ts'

export type Named = {
  people: { id: string; name: string; title: string | null; organisation: string | null }[]
  spaces: { id: string; name: string; purpose: string }[]
  subjects: { id: string; name: string }[]
}

/** People, spaces and subjects whose names are like what was typed, five of each, as one object. */
export function namedLike(viewer: Viewer, words: string): RawBuilder<Named> {
  return sql`(
    with typed as materialized (select f_unaccent(lower(${words})) as folded, ${patternOf(words)} as pattern)
    select jsonb_build_object(
      'people', (select coalesce(jsonb_agg(f), '[]') from (
        select p.id, p.name, p.title, (select o.name from organisations o where o.id = p.organisation_id) as organisation
        from people p where ${alike(folded('p.name'))} and p.state <> 'left' and ${personInReach(viewer, sql`p.id`)}
        order by ${likest(folded('p.name'))}, p.name limit 5) f),
      'spaces', (select coalesce(jsonb_agg(f), '[]') from (
        select s.id, s.name, s.purpose from spaces s
        where ${alike(folded('s.name'))} and ${isVisible(viewer, sql`s.id`)}
        order by ${likest(folded('s.name'))}, s.name limit 5) f),
      'subjects', (select coalesce(jsonb_agg(f), '[]') from (
        select t.id, ${subjectName(viewer, 't')} as name from subjects t
        where ${alike(sql`t.plain_names`)} and exists (
          select 1 from post_subjects ps join posts p on p.id = ps.post_id
          where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
        order by ${likest(sql`t.plain_names`)}, name limit 5) f)))`
}

// What was typed stands in a table of one row: a plan that knows it would be no better, and would be made anew each time.
const alike = (name: RawBuilder<unknown>) =>
  sql<SqlBool>`(${name} like (select pattern from typed) or ${name} % (select folded from typed) or (select folded from typed) <% ${name})`
const likest = (name: RawBuilder<unknown>) =>
  sql`word_similarity((select folded from typed), ${name}) desc, similarity(${name}, (select folded from typed)) desc`

/** Whether a name holds one of these texts, whatever their accents; an index of names can answer. */
export function likeAny(column: string, texts: readonly string[]): RawBuilder<SqlBool> {
  return sql`${folded(column)} like any(array[${sql.join(texts.map(patternOf))}])`
}

const patternOf = (text: string) => sql`f_unaccent(lower(${`%${text.replace(/[\\%_]/g, '\\$&')}%`}))`
const folded = (column: string) => sql`f_unaccent(lower(${sql.ref(column)}))`
