import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type PersonCard, personCard } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { personInReach } from '../reach/index.ts'

export type Conversation = {
  id: string
  publicId: string
  kind: 'direct' | 'group'
  name: string | null
  people: PersonCard[]
  unread: number
  muted: boolean
  latestAt: Date
  latest: { plain: string; mine: boolean; authorId: string | null } | null
}
export type Message = {
  id: string
  conversationId: string
  authorId: string | null
  mine: boolean
  html: string
  body: string | null
  state: 'sent' | 'deleted'
  sentAt: Date
  editedAt: Date | null
  version: number
}
type Page = { limit: number; cursor?: string | undefined }
type Writing = { body: string; html: string; plain: string }

/** So many unread messages are counted, and no further. */
const mostUnread = 100

// Whoever takes part (`me`), and of what was said, only what came since they do.
const taking = (viewer: Viewer) => sql`conversation_members me on me.conversation_id = c.id
  and me.person_id = ${viewer.personId} and me.left_at is null`
const heard = sql<SqlBool>`m.conversation_id = me.conversation_id and m.sent_at >= me.joined_at`
const unreadOf = sql`(select count(*)::int from (select 1 from conversation_messages m
  where ${heard} and m.sent_at > me.read_at and m.author_id is distinct from me.person_id and m.state = 'sent'
  limit ${mostUnread}) counted)`

const conversationColumns = sql`
  c.id, c.public_id as "publicId", case when c.pair is null then 'group' else 'direct' end as kind, c.name,
  coalesce((select json_agg(${personCard('p')} order by p.plain_name collate "C", p.id)
    from conversation_members o join people p on p.id = o.person_id
    where o.conversation_id = c.id and o.left_at is null and o.person_id <> me.person_id), '[]') as people,
  ${unreadOf} as unread, me.muted, c.latest_at as "latestAt",
  (select json_build_object('plain', left(m.plain, 300), 'mine', m.author_id is not distinct from me.person_id, 'authorId', m.author_id)
    from conversation_messages m where ${heard} and m.state = 'sent' order by m.sent_at desc, m.id desc limit 1) as latest`

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One that the viewer takes part in, by its id or its public id. */
export async function findConversation(
  db: Db,
  viewer: Viewer,
  reference: string,
): Promise<Conversation | null> {
  const named = uuid.test(reference) ? sql`c.id = ${reference}` : sql`c.public_id = ${reference}`
  const { rows } = await sql<Conversation>`
    select ${conversationColumns} from conversations c join ${taking(viewer)} where ${named}`.execute(db)
  return rows[0] ?? null
}

export async function findConversations(
  db: Db,
  viewer: Viewer,
  given: Page & { unread?: boolean | undefined },
) {
  const { limit, cursor, unread } = given
  const list = `conversations:${unread ?? ''}`
  const [at, last] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<Conversation & { place: string }>`
    select ${conversationColumns}, c.latest_at::text as place from conversations c join ${taking(viewer)}
    where (c.latest_at, c.id) < (${at}::timestamptz, ${last}::uuid) ${unread ? sql`and ${hasUnread}` : sql``}
    order by c.latest_at desc, c.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

const hasUnread: RawBuilder<SqlBool> = sql<SqlBool>`exists (select 1 from conversation_messages m
  where ${heard} and m.sent_at > me.read_at and m.author_id is distinct from me.person_id and m.state = 'sent')`

export async function countUnread(db: Db, viewer: Viewer): Promise<{ unread: number }> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread from conversation_members me
    where me.person_id = ${viewer.personId} and me.left_at is null and not me.muted and ${hasUnread}`.execute(
    db,
  )
  return rows[0] ?? { unread: 0 }
}

export async function findMessages(db: Db, viewer: Viewer, given: Page & { conversationId: string }) {
  const { conversationId, limit, cursor } = given
  const list = `messages:${conversationId}`
  const [at, last] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<Message & { place: string }>`
    select ${messageColumns(viewer)}, m.sent_at::text as place
    from conversations c join ${taking(viewer)} join conversation_messages m on ${heard}
    where c.id = ${conversationId} and (m.sent_at, m.id) < (${at}::timestamptz, ${last}::uuid)
    order by m.sent_at desc, m.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

/** A message that the viewer may read. */
export async function findMessage(db: Db, viewer: Viewer, messageId: string): Promise<Message | null> {
  const { rows } = await sql<Message>`
    select ${messageColumns(viewer)} from conversation_messages m join conversations c on c.id = m.conversation_id
    join ${taking(viewer)} where m.id = ${messageId} and ${heard}`.execute(db)
  return rows[0] ?? null
}

const messageColumns = (viewer: Viewer) => sql`
  m.id, m.conversation_id as "conversationId", m.author_id as "authorId", m.html, m.state, m.sent_at as "sentAt",
  m.edited_at as "editedAt", m.version, m.author_id is not distinct from ${viewer.personId}::uuid as mine,
  case when m.author_id = ${viewer.personId} and m.state = 'sent' then m.body end as body`

/** By words, whatever their accents, the last said first; a word may be begun only. */
export async function searchMessages(db: Db, viewer: Viewer, { q, limit, cursor }: Page & { q: string }) {
  const list = 'conversation search'
  const [at, last] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<FoundMessage & { place: string }>`/* planned each time */
    select m.id as "messageId", a.name as author, m.author_id is not distinct from me.person_id as mine, m.plain,
           m.sent_at as "sentAt", m.sent_at::text as place,
           json_build_object('id', c.id, 'publicId', c.public_id, 'name', coalesce(c.name,
             (select string_agg(p.name, ', ' order by p.plain_name collate "C", p.id) from conversation_members o
              join people p on p.id = o.person_id where o.conversation_id = c.id and o.person_id <> me.person_id), '')) as conversation
    from conversations c join ${taking(viewer)} join conversation_messages m on ${heard} and m.state = 'sent'
    left join people a on a.id = m.author_id
    where to_tsvector('simple', f_unaccent(m.plain)) @@ to_tsquery('simple', ${begun(q)})
      and (m.sent_at, m.id) < (${at}::timestamptz, ${last}::uuid)
    order by m.sent_at desc, m.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.messageId])
}

export type FoundMessage = {
  conversation: { id: string; publicId: string; name: string }
  messageId: string
  author: string | null
  mine: boolean
  plain: string
  sentAt: Date
}

/** Words as the beginnings they may be: `usinage four` asks for `usinage:* & four:*`. Signs go once accents have. */
const begun = (q: string): RawBuilder<string> => sql<string>`
  (select coalesce(string_agg(word || ':*', ' & '), '')
   from regexp_split_to_table(lower(f_unaccent(${q})), '[^[:alnum:]]+') as word where word <> '')`

/** Of these people, how many are colleagues who are here and within reach. */
export async function countPresent(tx: Db, viewer: Viewer, people: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from people p
    where p.id = any(${people}::uuid[]) and p.audience = 'inside' and p.state = 'active'
      and ${personInReach(viewer, sql`p.id`)}`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function findOfTwo(tx: Db, one: string, other: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where pair = array[least(${one}::uuid, ${other}::uuid), greatest(${one}::uuid, ${other}::uuid)]`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

type NewConversation = {
  id: string
  publicId: string
  pair: readonly string[] | null
  name: string | null
  people: readonly string[]
}

/** Answers the id: of two who speak first at once, both get the same. Null where the id is somebody else's. */
export async function insertConversation(tx: Db, given: NewConversation): Promise<string | null> {
  const { id, publicId, pair, name, people } = given
  const { rows } = await sql<{ id: string }>`
    insert into conversations (id, public_id, pair, name)
    select ${id}, ${publicId}, case when ${pair !== null} then (select array_agg(p order by p) from unnest(${pair ?? []}::uuid[]) p) end, ${name}
    on conflict do nothing returning id`.execute(tx)
  const [one = '', other = ''] = pair ?? []
  const kept = rows[0]?.id ?? (pair && (await findOfTwo(tx, one, other)))
  if (!kept) return null
  await sql`
    insert into conversation_members (conversation_id, person_id) select ${kept}, unnest(${people}::uuid[])
    on conflict do nothing`.execute(tx)
  return kept
}

/** Whoever comes reads from now on, not from when the change began: it may have waited for what was being said. */
export async function insertMember(tx: Db, conversationId: string, personId: string): Promise<void> {
  await sql`
    insert into conversation_members (conversation_id, person_id, joined_at, read_at)
    select ${conversationId}, ${personId}, moment, moment from clock_timestamp() as moment
    on conflict (conversation_id, person_id) do update
      set joined_at = excluded.joined_at, read_at = excluded.joined_at, left_at = null, muted = false`.execute(
    tx,
  )
}

export async function holdConversation(tx: Db, conversationId: string): Promise<void> {
  await sql`select from conversations where id = ${conversationId} for update`.execute(tx)
}

export async function nameConversation(tx: Db, conversationId: string, name: string | null): Promise<void> {
  await sql`update conversations set name = ${name} where id = ${conversationId}`.execute(tx)
  await wake(tx, conversationId, 'quietly')
}

export async function insertMessage(
  tx: Db,
  viewer: Viewer,
  { id, conversationId, body, html, plain }: Writing & { id: string; conversationId: string },
): Promise<void> {
  await sql`
    insert into conversation_messages (id, conversation_id, author_id, body, html, plain)
    values (${id}, ${conversationId}, ${viewer.personId}, ${body}, ${html}, ${plain})`.execute(tx)
}

/** Writes a message anew; null takes it back, and nothing of its text remains. */
export async function writeMessage(tx: Db, messageId: string, writing: Writing | null): Promise<void> {
  const { body, html, plain } = writing ?? { body: '', html: '', plain: '' }
  await sql`
    update conversation_messages set body = ${body}, html = ${html}, plain = ${plain}, version = version + 1,
      state = ${writing ? 'sent' : 'deleted'}, edited_at = case when ${writing !== null} then now() else edited_at end
    where id = ${messageId}`.execute(tx)
}

/** Tells the open streams of all who take part; unless quietly, the conversation comes first in their lists. */
export async function wake(tx: Db, conversationId: string, how?: 'quietly'): Promise<void> {
  await sql`update conversation_members set changed = pg_current_xact_id() where conversation_id = ${conversationId}`.execute(
    tx,
  )
  if (!how)
    await sql`update conversations set latest_at = clock_timestamp() where id = ${conversationId}`.execute(tx)
}
