import { createHash } from 'node:crypto'
import pg from 'pg'
import { seedConversations } from './conversations.ts'
import { copyInto } from './copy.ts'
import { seedInbox } from './inbox.ts'
import { below, type Random, seeded, zipf } from './random.ts'
import { seedSaid } from './said.ts'
import { type Scene, sceneOf, secretOf, signedInStep } from './scene.ts'
import { seedReading, seedSeats } from './seats.ts'
import { type Seeded, seededSet } from './seeded.ts'
import { type SetName, signedIn, sizes } from './sizes.ts'
import { loosen, tighten } from './tables.ts'
import { writer } from './words.ts'

/** Fills an empty, migrated database with a set, by COPY, and prepares what readers would have derived. */
export async function seed(ownerUrl: string, set: SetName, tell: (line: string) => void): Promise<Seeded> {
  const size = sizes[set]
  const clients = await Promise.all([open(ownerUrl), open(ownerUrl), open(ownerUrl)])
  const [one, two, three] = clients
  if (!one || !two || !three) throw new Error('Three connections were asked for.')
  try {
    const random = seeded(size.seed)
    const scene = sceneOf(size, random)
    const text = writer(random)
    const loose = await loosen(one)
    tell(`${set}: people and places`)
    await seedPeople(one, scene, random)
    tell(`${set}: posts and comments`)
    const long = await seedSaid([one, two, three], size, scene, random, text)
    tell(`${set}: what readers derive`)
    await seedDerived([one, two], text.said())
    tell(`${set}: indexes`)
    await tighten([one, two], loose)
    await seedSeats(one)
    await seedReading(one)
    await seedInbox(one)
    await seedConversations(one)
    await one.query('vacuum analyze')
    return await seededSet(one, set, scene, long)
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `set synchronous_commit = off; set maintenance_work_mem = '600MB'; set work_mem = '128MB'`,
  )
  return client
}

async function seedPeople(client: pg.Client, scene: Scene, random: Random): Promise<void> {
  const { people, spaces, subjects } = scene
  await client.query(`insert into company (name, locale, time_zone) values ('Bench', 'fr', 'Europe/Paris')`)
  await fill(client, 'people', 'id audience name email title state', people, ({ id, name, email }) => [
    ...[id, 'inside', name, email, 'Technicien', 'active'],
  ])
  await fill(client, 'reach_spaces', 'id access state', spaces, ({ id, access }) => [id, access, 'open'])
  await fill(client, 'spaces', 'id name purpose', spaces, ({ id, name }) => [
    id,
    name,
    `Où l’on parle de ${name}.`,
  ])
  const memberships = people.flatMap(({ id, spaces: mine }) => mine.map((place) => [id, place] as const))
  await fill(client, 'memberships', 'person_id space_id role', memberships, ([id, place]) => [
    ...[id, spaces[place]?.id ?? '', random() < 0.02 ? 'owner' : 'member'],
  ])
  await fill(client, 'subjects', 'id name', subjects, ({ id, name }) => [id, name])
  const popular = zipf(random, subjects.length, 0.8)
  const follows = people.flatMap(({ id }) =>
    [...new Set(Array.from({ length: below(random, 6) }, popular))].map((subject) => [id, subject] as const),
  )
  await fill(client, 'levels', 'person_id target target_id level', follows, ([id, subject]) => [
    ...[id, 'subject', subjects[subject]?.id ?? '', 'tracking'],
  ])
  const step = signedInStep(people.length)
  for (let n = 0; n < Math.min(signedIn, people.length); n++) {
    await client.query(
      `insert into sessions (id, token_hash, person_id, device, address, idle_until, expires_at)
       values (gen_random_uuid(), $1, $2, 'Bench', '127.0.0.0', now() + interval '30 days', now() + interval '60 days')`,
      [createHash('sha256').update(secretOf(n)).digest(), people[n * step]?.id],
    )
  }
}

async function fill<Row>(
  client: pg.Client,
  table: string,
  columns: string,
  rows: readonly Row[],
  values: (row: Row) => string[],
): Promise<void> {
  const into = await copyInto(client, table, columns.split(' '))
  for (const row of rows) await into.add(...values(row))
  await into.end()
}

// The same statements as the readers', for everything at once; two connections share the texts.
async function seedDerived(
  [one, two]: readonly [pg.Client, pg.Client],
  words: readonly string[],
): Promise<void> {
  await one.query(`
    insert into thread_activity (post_id, space_id, kind, published_at, answers, comments, reactions, last_activity_at)
    select p.id, p.space_id, p.kind, p.published_at, coalesce(c.answers, 0), coalesce(c.comments, 0), coalesce(r.count, 0),
           greatest(p.published_at, c.last)
    from posts p
    left join (select post_id, count(*) filter (where kind = 'answer') as answers, count(*) filter (where kind = 'comment') as comments,
                 max(created_at) as last from comments group by 1) c on c.post_id = p.id
    left join (select post_id, count(*) as count from reactions group by 1) r on r.post_id = p.id`)
  await one.query('insert into search_words (word) select unnest($1::text[]) on conflict do nothing', [
    words.filter((word) => /^[a-z]{4,30}$/.test(word)),
  ])
  const half = (client: pg.Client, rest: number) =>
    client.query(
      `insert into search_documents (id, kind, post_id, space_id, author_id, title, body, happened_at)
       select id, 'post', id, space_id, author_id, coalesce(title, ''), body, published_at from posts where get_byte(uuid_send(id), 15) % 2 = ${rest}
       union all
       select id, 'comment', post_id, space_id, author_id, '', body, created_at from comments where get_byte(uuid_send(id), 15) % 2 = ${rest}`,
    )
  await Promise.all([half(one, 0), half(two, 1)])
  await one.query(`
    insert into facts (name, actor_id, space_id, audience, data, occurred_at)
    select 'bench.seeded', author_id, space_id, 'inside', jsonb_build_object('postId', id), published_at from posts
    order by published_at`)
}
