import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../server/platform/log/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { crowd, nextMoment } from './unnamed.ts'
import { type Actor, openWorld, type World } from './world.ts'

const rounds = 16
// Of eight people a guess is right in one round of eight. Ten of sixteen by chance: three times in a million.
const farBeyondChance = 10

let world: World
let cast: Cast
let people: Actor[]
let spaceId: string
let talk: string
const lines: string[] = []

beforeAll(async () => {
  const log = createLog({ level: 'info', write: (line) => lines.push(line) })
  world = await openWorld({ log })
  cast = await gather(world)
  people = await crowd(world, 8)
  const { ines } = cast
  spaceId = await openSpaceOf(world, ines, { name: 'Atelier' }, people)
  await ines.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
  await ines.do('allowUnnamed', { spaceId })
  talk = (await ines.do('publishPost', { kind: 'message', spaceId, body: 'On en parle ici.' })).id
}, 120_000)
afterAll(() => world.end())

/** Drawn by a fixed rule, so that every run plays the same rounds. */
let seed = 20_261_123
const draw = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const inTurn = () => {
  const left = [...people]
  return people.flatMap(() => left.splice(draw(left.length), 1))
}

test('who reads all tables, each row’s transaction and the log guesses no better than by chance', async () => {
  const hits = { before: 0, after: 0, session: 0, named: 0 }
  for (let round = 0; round < rounds; round += 1) {
    await world.sql(`update sessions set last_seen_at = now() - interval '10 minutes'`)
    const author = people[draw(people.length)]
    const askAt = draw(people.length)
    if (!author) throw new Error('Nobody asks.')
    for (const [turn, person] of inTurn().entries()) {
      if (turn === askAt) await askAs(author, round)
      await person.do('addComment', { postId: talk, body: `Vu, ${round}.` })
    }
    for (const way of ['before', 'after'] as const) if ((await neighbour(way)) === author.id) hits[way] += 1
    if ((await lastSeenBeforeAsking()) === author.id) hits.session += 1
    if ((await ofNewestComment()) === people.find(({ id }) => id === lastSpoke)?.id) hits.named += 1
    await nextMoment(world)
  }
  const { named, ...unnamed } = hits
  for (const [way, right] of Object.entries(unnamed))
    expect([way, right < farBeyondChance]).toEqual([way, true])
  // The same eyes find everyone where there is something to find.
  expect(named).toBe(rounds)
  const [{ asked = 0 } = {}] = await world.sql('select count(*)::int as asked from unnamed_questions')
  expect(asked).toBe(rounds)
}, 120_000)

test('nothing that belongs to a question leads to fewer people than it hides among', async () => {
  const all = await everyRow()
  const questions = new Set(
    all.filter(({ table }) => table === 'unnamed_questions').map(({ row }) => String(row.post_id)),
  )
  const belongs = all.filter(({ row }) => Object.values(row).some((value) => questions.has(String(value))))
  expect(belongs.length).toBeGreaterThan(rounds)
  for (const clue of new Set(belongs.flatMap(clues))) {
    const found = new Set(all.filter((row) => clues(row).includes(clue)).flatMap(namedIn))
    expect([clue, found.size === 0 || found.size >= 5]).toEqual([clue, true])
  }
})

test('the log has no line of it, and lists of ids tell nothing of the hour it was asked', async () => {
  expect(lines.some((line) => line.includes('/comments'))).toBe(true)
  expect(lines.filter((line) => line.includes('POST /api/v1/unnamed-questions'))).toEqual([])
  expect(await world.sql('select 1 from idempotency_keys k where k.route ~ $1', ['unnamed'])).toEqual([])
  await askAs(people[0], 99)
  const [waits] =
    await world.sql(`select extract(minute from hour)::int as minute, extract(hour from hour)::int % 3 as third
    from unseen_acts`)
  expect(waits).toEqual({ minute: 0, third: 0 })
})

let lastSpoke = ''

async function askAs(author: Actor | undefined, round: number): Promise<void> {
  const keyHash = createHash('sha256').update(randomBytes(32)).digest('base64url')
  const title = `Question ${round} ?`
  const given = { spaceId, title, body: title, strength: 'moderators', escrowId: null, keyHash } as const
  await author?.do('askUnnamed', given)
}

/** Whose transaction comes right before, or right after, that of the act which waits. */
async function neighbour(way: 'before' | 'after'): Promise<string | null> {
  const rows = await world.sql(`
    with act as (select max(xmin::text::bigint) as at from unseen_acts),
    traces as (
      select author_id as person, xmin::text::bigint as at from comments
      union all select person_id, xmin::text::bigint from sessions
      union all select actor_id, transaction::text::bigint from facts where actor_id is not null)
    select person from traces, act where traces.at ${way === 'before' ? '<' : '>'} act.at
    order by traces.at ${way === 'before' ? 'desc' : 'asc'} limit 1`)
  return rows[0] ? String(rows[0].person) : null
}

/** Whose session moved last before the act: pages are opened before one asks. */
async function lastSeenBeforeAsking(): Promise<string | null> {
  const rows = await world.sql(`
    select person_id from sessions where xmin::text::bigint < (select max(xmin::text::bigint) from unseen_acts)
    order by last_seen_at desc limit 1`)
  return rows[0] ? String(rows[0].person_id) : null
}

async function ofNewestComment(): Promise<string> {
  const rows = await world.sql(`
    select c.author_id, f.actor_id from comments c join facts f on f.data ->> 'commentId' = c.id::text
    order by c.xmin::text::bigint desc limit 1`)
  lastSpoke = String(rows[0]?.actor_id)
  return String(rows[0]?.author_id)
}

type Row = { table: string; row: Record<string, unknown>; xmin: string }

async function everyRow(): Promise<Row[]> {
  const tables = await world.sql(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relname as short from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`)
  const all: Row[] = []
  for (const { name, short } of tables) {
    const rows = await world.sql(`select xmin::text, to_jsonb(t) as row from ${name} t`)
    all.push(...rows.map(({ row = {}, xmin = '' }) => ({ table: String(short), xmin: String(xmin), row })))
  }
  return all
}

// What readers derive shares a transaction with whatever else they heard then: after it appeared, and that is no secret.
const made = new Set([
  'unseen_acts',
  'unnamed_questions',
  'posts',
  'post_subjects',
  'subjects',
  'comments',
  'sessions',
])

/** What a row shares with others that belong to it: its transaction, ids, moments finer than an hour. */
function clues({ table, row, xmin }: Row): string[] {
  const telling = /^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\dT(?!\d\d:00:00\+)/
  const transactions = made.has(table) || table.startsWith('facts') ? [`transaction ${xmin}`] : []
  return [...transactions, ...texts(row).filter((value) => telling.test(value))]
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

const namedIn = ({ row }: Row) => {
  const values = new Set(texts(row))
  return people.map(({ id }) => id).filter((id) => values.has(id))
}
