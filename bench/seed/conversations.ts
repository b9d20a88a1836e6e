import type pg from 'pg'

const each = 20
const messages = 8

/** Twenty conversations of two for everyone who is signed in, the last two messages of each unread. */
export async function seedConversations(client: pg.Client): Promise<void> {
  await client.query(
    `
    with numbered as (select id, row_number() over (order by id) as n, count(*) over () as people from people),
    talking as (select distinct person_id from sessions)
    insert into conversations (id, public_id, pair, created_at, latest_at)
    select format('00000000-0000-4010-8000-%s', lpad((a.n * 100 + k)::text, 12, '0'))::uuid, 'c' || (a.n * 100 + k),
      array[least(a.id, b.id), greatest(a.id, b.id)], now() - interval '90 days', now() - (k * a.n % 1000) * interval '1 hour'
    from talking t join numbered a on a.id = t.person_id cross join generate_series(1, $1::int) k
    join numbered b on b.n = (a.n + k * 37) % a.people + 1
    where b.id <> a.id on conflict (pair) do nothing`,
    [each],
  )
  await client.query(`
    insert into conversation_members (conversation_id, person_id, joined_at, read_at)
    select c.id, who, c.created_at, c.latest_at - interval '90 minutes' from conversations c, unnest(c.pair) who`)
  await client.query(
    `
    insert into conversation_messages (id, conversation_id, author_id, body, html, plain, sent_at)
    select gen_random_uuid(), c.id, c.pair[n % 2 + 1], said, '<p>' || said || '</p>', said, c.latest_at - n * interval '1 hour'
    from conversations c, generate_series(0, $1::int - 1) n,
      lateral (select 'La mesure ' || n || ' de la ligne est faite : la pression tient ce matin.' as said) s`,
    [messages],
  )
}
