import { type RawBuilder, sql } from 'kysely'
import type { SummaryRow } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach } from '../reach/index.ts'
import type { Stock } from './rules.ts'

export type FieldValue = string | number | boolean | null | readonly string[]

export type Writing = {
  place: string
  kind: string
  about: { postId: string | null; commentId: string | null; spaceId: string | null }
  title: string
  body: string
  subjects: readonly string[]
  fields: Readonly<Record<string, FieldValue>>
  writer: string
}

type AboutPost = {
  id: string
  kind: SummaryRow['kind']
  publicId: string
  title: string | null
  excerpt: string
}

export type DraftRow = {
  id: string
  kind: string
  title: string
  /** Its beginning in lists, all of it alone. */
  body: string
  post: AboutPost | null
  comment: { id: string; publicId: string } | null
  space: { id: string; name: string } | null
  lost: boolean
  updatedAt: Date
  version: number
  scheduledAt: Date | null
  refusal: string | null
  refusedAt: Date | null
}

export type WholeDraft = DraftRow & {
  subjects: string[]
  fields: Record<string, string | number | boolean | null | string[]>
  files: { id: string; name: string }[]
}

const list = 'drafts'
const beginning = 600

/** This viewer's drafts, changed last first; of one place those that are written there, without the scheduled ones. */
export async function findDrafts(
  db: Db,
  viewer: Viewer,
  { limit, cursor, place }: { limit: number; cursor?: string | undefined; place?: string | undefined },
) {
  const [at, id] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const here = place === undefined ? sql`true` : sql`d.place = ${place} and d.scheduled_at is null`
  const { rows } = await sql<DraftRow & { at: string }>`
    select ${columns}, left(d.body, ${beginning}) as body, d.updated_at::text as at
    from drafts d ${joins(viewer)}
    where d.person_id = ${viewer.personId} and ${here} and (d.updated_at, d.id) < (${at}::timestamptz, ${id}::uuid)
    order by d.updated_at desc, d.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.at, row.id])
}

export async function findDraft(db: Db, viewer: Viewer, draftId: string): Promise<WholeDraft | null> {
  const waiting =
    viewer.audience === 'inside'
      ? sql`coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.created_at, f.id) from files f
          where d.post is not null and f.id::text in (select jsonb_array_elements_text(d.post -> 'files'))
            and f.owner_id = d.person_id and f.post_id is null and f.state <> 'removed'), '[]')`
      : sql`'[]'::json`
  const { rows } = await sql<WholeDraft>`
    select ${columns}, d.body, d.subjects, d.fields, ${waiting} as files
    from drafts d ${joins(viewer)} where d.person_id = ${viewer.personId} and d.id = ${draftId}`.execute(db)
  return rows[0] ?? null
}

// A draft keeps its text whatever happens; of where it was to go it shows what is in reach.
const columns = sql`
  d.id, d.kind, d.title, d.updated_at as "updatedAt", d.version, d.scheduled_at as "scheduledAt", d.refusal,
  d.refused_at as "refusedAt",
  case when p.id is not null then json_build_object('id', p.id, 'kind', p.kind, 'publicId', p.public_id,
    'title', p.title, 'excerpt', p.excerpt) end as post,
  case when c.id is not null then json_build_object('id', c.id, 'publicId', c.public_id) end as comment,
  case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as space,
  (d.post_id is not null and p.id is null) or (d.comment_id is not null and c.id is null)
    or (d.space_id is not null and s.id is null) as lost`

const joins = (viewer: Viewer): RawBuilder<unknown> => sql`
  left join posts p on p.id = d.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
  left join comments c on c.id = d.comment_id and c.post_id = p.id and c.state = 'published'
  left join spaces s on s.id = d.space_id and ${inReach(viewer, sql`s.id`)}`

export type Held = { version: number; writer: string; same: boolean; scheduledAt: Date | null }

/** Everything this viewer writes waits until the change ends: what there is without that draft, and that draft. */
export async function holdDrafts(
  tx: Db,
  viewer: Viewer,
  draftId: string,
  writing: Writing | null,
): Promise<{ stock: Stock & { scheduled: number }; held: Held | null }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`drafts:${viewer.personId}`}, 0))`.execute(tx)
  const same = writing
    ? sql`d.title = ${writing.title} and d.body = ${writing.body} and d.subjects = ${writing.subjects}::text[]
        and d.fields = ${JSON.stringify(writing.fields)}::jsonb and d.space_id is not distinct from ${writing.about.spaceId}::uuid`
    : sql`false`
  const { rows } = await sql<{ stock: Stock & { scheduled: number }; held: HeldJson | null }>`
    select json_build_object('count', count(*) filter (where d.id <> ${draftId}),
        'letters', coalesce(sum(length(d.title) + length(d.body)) filter (where d.id <> ${draftId}), 0),
        'scheduled', count(*) filter (where d.id <> ${draftId} and d.scheduled_at is not null)) as stock,
      (json_agg(json_build_object('version', d.version, 'writer', d.writer, 'same', ${same}, 'scheduledAt', d.scheduled_at))
        filter (where d.id = ${draftId})) -> 0 as held
    from drafts d where d.person_id = ${viewer.personId}`.execute(tx)
  const [row] = rows
  const held = row?.held ?? null
  return {
    stock: row?.stock ?? { count: 0, letters: 0, scheduled: 0 },
    held: held && { ...held, scheduledAt: held.scheduledAt === null ? null : new Date(held.scheduledAt) },
  }
}

type HeldJson = Omit<Held, 'scheduledAt'> & { scheduledAt: string | null }

export type Kept = { id: string; version: number; updatedAt: Date }

export async function storeDraft(tx: Db, viewer: Viewer, draftId: string, writing: Writing): Promise<Kept> {
  const { place, kind, about, title, body, subjects, fields, writer } = writing
  const { rows } = await sql<Kept>`
    insert into drafts as d (person_id, id, place, kind, post_id, comment_id, space_id, title, body, subjects, fields, writer)
    values (${viewer.personId}, ${draftId}, ${place}, ${kind}, ${about.postId}, ${about.commentId}, ${about.spaceId},
      ${title}, ${body}, ${subjects}::text[], ${JSON.stringify(fields)}::jsonb, ${writer})
    on conflict (person_id, id) do update set place = excluded.place, kind = excluded.kind, post_id = excluded.post_id,
      comment_id = excluded.comment_id, space_id = excluded.space_id, title = excluded.title, body = excluded.body,
      subjects = excluded.subjects, fields = excluded.fields, writer = excluded.writer, version = d.version + 1,
      updated_at = clock_timestamp()
    returning id, version, updated_at as "updatedAt"`.execute(tx)
  const [kept] = rows
  if (!kept) throw new Error('The draft was not kept.')
  return kept
}

/** False when there was none. */
export async function deleteDraft(tx: Db, viewer: Viewer, draftId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from drafts where person_id = ${viewer.personId} and id = ${draftId}`.execute(tx)
  return numAffectedRows === 1n
}
