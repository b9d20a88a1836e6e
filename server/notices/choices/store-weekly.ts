import { sql } from 'kysely'
import { groupOf, inOrder } from '../../inbox/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { type NoticeKind, noticeKinds } from '../contract.ts'

const weeks = 4

/**
 * How many mails a week each kind comes to, from the last four weeks: the days on which a thread told of something, by
 * the strongest reason of that day.
 */
export async function findWeekly(db: Db, personId: string): Promise<Record<NoticeKind, number>> {
  const { rows } = await sql<{ reasons: string[] }>`
    select array_agg(distinct n.reason) as reasons from inbox_notes n
    where n.person_id = ${personId} and n.happened_at > now() - make_interval(weeks => ${weeks})
    group by n.thread_id, n.happened_at::date limit 2000`.execute(db)
  const kinds = rows.map(({ reasons }) => {
    const [first] = inOrder(reasons)
    return first ? groupOf(first) : null
  })
  const { rows: written } = await sql<{ days: number }>`
    select count(*)::int as days from (
      select distinct m.conversation_id, m.sent_at::date from conversation_members me
      join conversation_messages m on m.conversation_id = me.conversation_id and m.state = 'sent'
        and m.sent_at >= me.joined_at and m.author_id is distinct from me.person_id
        and m.sent_at > now() - make_interval(weeks => ${weeks})
      where me.person_id = ${personId} and me.left_at is null and not me.muted limit 2000) days`.execute(db)
  const count = (kind: NoticeKind) => kinds.filter((each) => each === kind).length / weeks
  const messages = (written[0]?.days ?? 0) / weeks
  return { ...zero, ...Object.fromEntries(noticeKinds.map((kind) => [kind, count(kind)])), messages }
}

const zero: Record<NoticeKind, number> = {
  ...{ asks: 0, mentions: 0, answers: 0, changes: 0, watching: 0, messages: 0 },
}
