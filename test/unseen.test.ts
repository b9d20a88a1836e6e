import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { endpoint, noAnswer } from '../server/platform/contract/index.ts'
import { type Carrier, carryUnseen, changeUnseen, factKind, id } from '../server/platform/facts/index.ts'
import { answers } from '../server/platform/http/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { type Actor, openWorld, type World } from './world.ts'

const cast = factKind('test.vote_cast', { voteId: id })

const carrier: Carrier = {
  name: 'test.vote',
  async carry({ tx, record }, acts) {
    for (const { id: voteId, data, hour } of acts) {
      await sql`insert into test_votes values (${voteId}, ${data.choice}, ${hour})`.execute(tx)
      record(cast({ voteId }))
    }
  },
}

const vote = endpoint({
  method: 'POST',
  path: '/test/votes',
  summary: 'Vote, unseen',
  body: z.strictObject({ choice: z.number() }),
  output: noAnswer,
  status: 204,
})

let world: World
let people: Cast
let postId: string
let origin: string

beforeAll(async () => {
  const route = answers(vote, async ({ ground, input }) => {
    await changeUnseen(ground, { name: carrier.name, data: { choice: input.choice } })
    return null
  })
  world = await openWorld({
    more: ({ config }) => {
      origin = config.url
      return [{ name: 'test', routes: [route], unseen: [carrier] }]
    },
  })
  await world.sql(
    'create table test_votes (id uuid primary key, choice int not null, hour timestamptz not null)',
  )
  people = await gather(world)
  const { ines, awa, tomasz, karim } = people
  const spaceId = await openSpaceOf(world, ines, { name: 'Le comité' }, [awa, tomasz, karim])
  postId = (await ines.do('publishPost', { kind: 'message', spaceId, body: 'On vote.' })).id
})
afterAll(() => world.end())

const voteAs = async ({ cookie }: Actor, choice: number) => {
  const { status } = await fetch(`${world.url}/api/v1/test/votes`, {
    method: 'POST',
    headers: {
      cookie: `__Host-sid=${cookie}`,
      origin,
      'content-type': 'application/json',
      'idempotency-key': `vote-number-${choice}`,
    },
    body: JSON.stringify({ choice }),
  })
  expect(status).toBe(204)
}

test('nobody who reads the whole database finds who voted what', async () => {
  const { ines, awa, tomasz, karim } = people
  const voters = [awa, karim, ines, tomasz, karim, awa, tomasz, ines, karim, tomasz, awa, ines]
  for (const [choice, voter] of voters.entries()) {
    await voteAs(voter, choice)
    await voter.do('addComment', { postId, body: `J’ai voté, ${choice}.` })
  }
  const authors = voters.map(({ id }) => id)
  const waiting = await everyRow()
  const acts = inTruth(waiting.filter(({ table }) => table === 'unseen_acts'))
  expect(acts).toHaveLength(authors.length)
  expect(linked(acts, waiting)).toEqual([])
  expect(lined(acts, waiting, authors)).toEqual([])

  await carryUnseen(world.weft.ground, [carrier])
  const carried = await everyRow()
  const votes = inTruth(carried.filter(({ table }) => table === 'test_votes'))
  expect(votes).toHaveLength(authors.length)
  expect(linked(votes, carried)).toEqual([])
  expect(lined(votes, carried, authors)).toEqual([])
  expect(await world.sql(`select distinct actor_id from facts where name = $1`, [cast.kind])).toEqual([
    { actor_id: null },
  ])
})

test('the attack finds authors where there is something to find', async () => {
  const rows = await everyRow()
  const comments = rows.filter(({ table }) => table === 'comments').sort(bigger('id'))
  expect(linked(comments, rows).length).toBeGreaterThan(0)
  const authors = comments.map(({ row }) => String(row.author_id))
  expect(lined(comments, rows, authors).length).toBeGreaterThan(0)
})

test('few acts wait for others, a day at most', async () => {
  await voteAs(people.awa, 100)
  await carryUnseen(world.weft.ground, [carrier])
  const late = () => world.sql('select choice from test_votes where choice >= 100')
  expect(await late()).toEqual([])
  await world.sql(`update unseen_acts set hour = hour - interval '25 hours'`)
  await carryUnseen(world.weft.ground, [carrier])
  expect(await late()).toEqual([{ choice: 100 }])
})

type Row = { table: string; system: Record<string, string>; row: Record<string, unknown> }

/** All rows of all tables, with what PostgreSQL itself notes on each. */
async function everyRow(): Promise<Row[]> {
  const tables = await world.sql(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relname as short from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`)
  const all: Row[] = []
  for (const { name, short } of tables) {
    const rows = await world.sql(
      `select xmin::text, xmax::text, ctid::text, to_jsonb(t) as row from ${name} t order by ctid`,
    )
    all.push(
      ...rows.map(({ row = {}, xmin = '', xmax = '', ctid = '' }) => ({
        table: String(short),
        system: { xmin, xmax, ctid },
        row,
      })),
    )
  }
  return all
}

/** What a row shares with others if they belong together: its transaction, ids, and moments finer than an hour. */
function clues({ system, row }: Row): string[] {
  const values = texts(row)
  const telling = /^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\dT(?!\d\d:00:00\+)/
  const transactions = [system.xmin, system.xmax, row.transaction].filter((xid) => xid && xid !== '0')
  return [
    ...transactions.map((xid) => `transaction ${xid}`),
    ...values.filter((value) => telling.test(value)),
  ]
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

const namesPerson = (row: Row) => Object.values(row.row).some((value) => everyone().has(String(value)))
const everyone = () =>
  new Set(Object.values(people).flatMap((one) => (typeof one === 'string' ? [] : [one.id])))

/** Rows that name a person and hang together with one of these by equal clues, in two steps. */
function linked(acts: readonly Row[], rows: readonly Row[]): string[] {
  const near = new Set(acts.flatMap(clues))
  const reached = rows.filter((row) => clues(row).some((clue) => near.has(clue)))
  const far = new Set(reached.flatMap(clues))
  return rows
    .filter((row) => !acts.includes(row) && clues(row).some((clue) => far.has(clue)) && namesPerson(row))
    .map(({ table, row }) => `${table} ${JSON.stringify(row)}`)
}

/** Pairs of orders, of these acts and of a table that names people, which line all authors up with their acts. */
function lined(acts: readonly Row[], rows: readonly Row[], authors: readonly string[]): string[] {
  const truth = new Map(acts.map((act, turn) => [act, authors[turn]]))
  const named = rows.filter((row) => namesPerson(row) && !truth.has(row))
  const tables = [...Map.groupBy(named, ({ table }) => table)]
  return orders(acts).flatMap((order) => {
    const inOrder = acts
      .toSorted(bigger('ctid'))
      .sort(bigger(order))
      .map((act) => truth.get(act))
    return tables.flatMap(([table, rows]) =>
      orders(rows)
        .filter((other) => lineUp(rows.toSorted(bigger(other)).slice(-acts.length), inOrder))
        .map((other) => `${order} with ${table}.${other}`),
    )
  })
}

const lineUp = (rows: readonly Row[], authors: readonly unknown[]) =>
  rows.length === authors.length && rows.every(({ row }, turn) => Object.values(row).includes(authors[turn]))

/** In the order they were made: the choice counts them, and tells the attack nothing. */
const inTruth = (acts: readonly Row[]) => acts.toSorted((one, other) => choiceOf(one) - choiceOf(other))
const choiceOf = ({ row }: Row) => Number(/"choice":\s*(\d+)/.exec(JSON.stringify(row))?.[1])

const orders = (rows: readonly Row[]) =>
  [...new Set(rows.flatMap(({ system, row }) => [...Object.keys(system), ...Object.keys(row)]))].filter(
    (order) => order !== 'choice' && order !== 'data',
  )

/** As text that sorts as the value does: numbers at their full width, ids as they are. */
const sortable = ({ system, row }: Row, order: string) => {
  const text = String(system[order] ?? row[order] ?? '')
  return /^[0-9a-f-]{36}$/.test(text) ? text : text.replace(/\d+/g, (digits) => digits.padStart(20, '0'))
}
const bigger = (order: string) => (one: Row, other: Row) =>
  sortable(one, order).localeCompare(sortable(other, order))
