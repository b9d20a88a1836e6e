import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { keepFirst } from '../versions/store.ts'
import type { Rendered } from './rendered.ts'

/** A text that took the place of the one before, under a post that is stored already. */
export type ImportedVersion = Rendered & {
  postId: string
  authorId: string
  title: string | null
  /** What changed, in a few words. */
  note: string | null
  writtenAt: Date
}

/** The first version is the post as it stands; these follow it in their order of time, and the last is what it says now. */
export async function importVersions(tx: Db, versions: readonly ImportedVersion[]): Promise<void> {
  if (versions.length === 0) return
  await keepFirst(tx, { posts: [...new Set(versions.map(({ postId }) => postId))] })
  const given = sql`json_to_recordset(${JSON.stringify(versions)}::json) as n("postId" uuid, "authorId" uuid, title text,
    body text, html text, excerpt text, language text, minutes int, note text, "writtenAt" timestamptz)`
  await sql`
    insert into versions (target_id, number, post_id, space_id, author_id, title, body, html, minutes, note, written_at)
    select p.id, row_number() over (partition by p.id order by n."writtenAt")
        + (select max(v.number) from versions v where v.target_id = p.id),
      p.id, p.space_id, n."authorId", n.title, n.body, n.html, n.minutes, n.note, n."writtenAt"
    from ${given} join posts p on p.id = n."postId"`.execute(tx)
  await sql`
    update posts p set title = n.title, body = n.body, html = n.html, excerpt = n.excerpt, language = n.language,
      minutes = n.minutes, edited_at = n."writtenAt", edited_by = n."authorId", version = p.version + 1
    from (select distinct on (n."postId") n.* from ${given} order by n."postId", n."writtenAt" desc) n
    where p.id = n."postId"`.execute(tx)
}

export type ImportedCheck = {
  postId: string
  personId: string
  checkedAt: Date
  /** As `2027-05-12`. */
  againBefore: string | null
}

/** Who found which article right, as of its latest version. */
export async function importChecks(tx: Db, checks: readonly ImportedCheck[]): Promise<void> {
  if (checks.length === 0) return
  await sql`
    insert into article_checks (post_id, space_id, person_id, number, checked_at, again_before)
    select p.id, p.space_id, n."personId",
      coalesce((select max(v.number) from versions v where v.target_id = p.id), 1), n."checkedAt", n."againBefore"
    from json_to_recordset(${JSON.stringify(checks)}::json) as n("postId" uuid, "personId" uuid, "checkedAt" timestamptz,
      "againBefore" date)
    join posts p on p.id = n."postId" and p.kind = 'article'
    on conflict (post_id) do update set person_id = excluded.person_id, number = excluded.number,
      checked_at = excluded.checked_at, again_before = excluded.again_before`.execute(tx)
}
