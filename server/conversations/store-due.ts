import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

export type ToldBy = 'mail' | 'push'

/** Somebody who was written to and has not read it: by whom, and how often, never what. */
export type DueConversation = {
  personId: string
  conversationId: string
  publicId: string
  latestAt: Date
  /** The moment of the newest, whole: give it back to `markTold`. */
  latest: string
  count: number
  authors: string[]
}

export type DueConversationAfter = Pick<DueConversation, 'personId' | 'conversationId'>

/**
 * Conversations of which somebody was not told: unread, not muted, with something said before `before`; what was said
 * before `since` is old. By person: walk on with `after`. A mail is not followed by a second one until they have read, or
 * for a day.
 */
export async function findDueConversations(
  db: Db,
  by: ToldBy,
  given: { since: Date; before: Date; limit: number; after?: DueConversationAfter | undefined },
): Promise<DueConversation[]> {
  const { since, before, limit, after } = given
  const nil = '00000000-0000-0000-0000-000000000000'
  const { personId, conversationId } = after ?? { personId: nil, conversationId: nil }
  const { rows } = await sql<DueConversation>`/* planned each time */
    select me.person_id as "personId", me.conversation_id as "conversationId", c.public_id as "publicId",
           max(m.sent_at) as "latestAt", max(m.sent_at)::text as latest, count(*)::int as count,
           coalesce(array_agg(distinct a.name) filter (where a.name is not null), '{}') as authors
    from conversation_messages m
    join conversation_members me on me.conversation_id = m.conversation_id and me.left_at is null and not me.muted
      and m.sent_at >= me.joined_at and m.sent_at > greatest(me.read_at, ${marks[by]}) and ${again[by]}
      and m.author_id is distinct from me.person_id
    join conversations c on c.id = m.conversation_id
    left join people a on a.id = m.author_id
    where m.state = 'sent' and m.sent_at > ${since}
      and (me.person_id, me.conversation_id) > (${personId}::uuid, ${conversationId}::uuid)
    group by me.person_id, me.conversation_id, c.public_id
    having min(m.sent_at) <= ${before}
    order by me.person_id, me.conversation_id limit ${limit}`.execute(db)
  return rows
}

const marks = { mail: sql`me.mailed_at`, push: sql`me.pushed_at` }
const again = {
  mail: sql`(me.mailed_at is null or me.read_at >= me.mailed_at or me.mailed_at < now() - interval '1 day')`,
  push: sql`true`,
}

/** They are told, or let go untold. Answers those that nobody else has marked meanwhile: they alone are told. */
export async function markTold(
  tx: Db,
  by: ToldBy,
  told: readonly (DueConversationAfter & { latest: string })[],
): Promise<DueConversationAfter[]> {
  if (told.length === 0) return []
  const column = sql.ref({ mail: 'mailed_at', push: 'pushed_at' }[by])
  const { rows } = await sql<DueConversationAfter>`
    update conversation_members me set ${column} = greatest(me.${column}, g.latest)
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as g("personId" uuid, "conversationId" uuid, latest timestamptz)
    where me.person_id = g."personId" and me.conversation_id = g."conversationId"
      and coalesce(me.${column} < g.latest, true)
    returning me.person_id as "personId", me.conversation_id as "conversationId"`.execute(tx)
  return rows
}
