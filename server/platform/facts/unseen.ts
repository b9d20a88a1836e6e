import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Job } from '../jobs/index.ts'
import { nobody } from '../viewer.ts'
import { type Change, change, type Ground } from './change.ts'

/** What an act says. Nothing in it may name its author. */
export type UnseenData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** An act as its slice receives it: a random id, and the hour it was made in. */
export type UnseenAct = { id: string; data: UnseenData; hour: Date }

/** How a slice takes the unseen acts of one kind into its own tables; `acts` come shuffled, `change` has no actor. */
export type Carrier = {
  name: string
  carry: (change: Change, acts: readonly UnseenAct[]) => Promise<void>
  /** Which of those that wait may leave now, in their order. When nothing is said: all, once five wait or one waited a day. */
  ready?: (tx: Db, waiting: readonly Pick<UnseenAct, 'data' | 'hour'>[]) => Promise<readonly boolean[]>
}

/** The least that leaves together: the smallest group of any figure in the house. */
const smallestBatch = 5
const longestWaitHours = 24
const rewrittenAtMost = 100

/**
 * Makes an act whose author must never be found: a vote, an answer to a survey, an anonymous question. It
 * waits in `unseen_acts` until `carryUnseen` takes it out among others. Rules about the author are asked
 * before, in a transaction of their own, and its endpoint keeps no Idempotency-Key: this transaction touches
 * no row that names a person. The acts that wait are written anew under new ids, in a random order, so that
 * neither `xmin` nor `ctid` tells which came last. What a database's write-ahead log keeps is not covered. The
 * time is kept to `grain` hours.
 */
export async function changeUnseen(
  { inside }: Pick<Ground, 'inside'>,
  { name, data, grain = 1 }: { name: string; data: UnseenData; grain?: number },
): Promise<void> {
  await inside.transaction().execute(async (tx) => {
    const waiting = await takeWaiting(tx)
    const coarse = grain * 3_600_000
    const hour = new Date(Math.floor(Date.now() / coarse) * coarse)
    await insertWaiting(tx, shuffled([...waiting, { name, data, hour }]))
  })
}

/** What waits of one kind, for whoever knows what they look for. */
export async function findUnseen(db: Db, name: string, field: string, values: readonly string[]) {
  const { rows } = await sql<{ data: UnseenData }>`
    select data from unseen_acts where name = ${name} and data ->> ${field} = any(${values}::text[])`.execute(
    db,
  )
  return rows.map(({ data }) => data)
}

/** Takes back what waits, as an act that touches no row of a person either; answers how many. */
export async function takeBackUnseen(
  { inside }: Pick<Ground, 'inside'>,
  { name, field, value }: { name: string; field: string; value: string },
): Promise<number> {
  return inside.transaction().execute(async (tx) => {
    const { numAffectedRows } = await sql`
      delete from unseen_acts where name = ${name} and data ->> ${field} = ${value}`.execute(tx)
    await insertWaiting(tx, shuffled(await takeWaiting(tx)))
    return Number(numAffectedRows ?? 0n)
  })
}

/** Takes out the acts of each kind of which enough wait, or which waited a day, in a shuffled batch. */
export async function carryUnseen(ground: Ground, carriers: readonly Carrier[]): Promise<void> {
  for (const { name, carry, ready } of carriers) {
    await change(ground, nobody('fr'), async (given) => {
      const acts = ready ? await takeReady(given.tx, name, ready) : await takeDue(given.tx, name)
      if (acts.length > 0)
        await carry(
          given,
          shuffled(acts).map((act) => ({ ...act, id: randomUUID() })),
        )
      else given.unchanged()
    })
  }
}

export function unseenJob(ground: Ground, carriers: readonly Carrier[]): Job {
  return { name: 'facts.carry_unseen', every: '*/10 * * * *', run: () => carryUnseen(ground, carriers) }
}

type Waiting = { name: string; data: UnseenData; hour: Date }

async function takeWaiting(tx: Db): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    delete from unseen_acts where id in (
      select id from unseen_acts order by random() limit ${rewrittenAtMost} for update skip locked)
    returning name, data, hour`.execute(tx)
  return rows
}

async function insertWaiting(tx: Db, acts: readonly Waiting[]): Promise<void> {
  const rows = acts.map((act) => ({ ...act, id: randomUUID() }))
  await sql`
    insert into unseen_acts (id, name, data, hour)
    select a.id, a.name, a.data, a.hour from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a(id uuid, name text, data jsonb, hour timestamptz)`.execute(tx)
}

/** Those that stay are written anew as well: after each look nothing but their coarse time says when they came. */
async function takeReady(tx: Db, name: string, ready: NonNullable<Carrier['ready']>) {
  const { rows } = await sql<Waiting>`
    delete from unseen_acts where name = ${name} returning name, data, hour`.execute(tx)
  const may = rows.length > 0 ? await ready(tx, rows) : []
  const staying = rows.filter((_row, turn) => !may[turn])
  if (staying.length > 0) await insertWaiting(tx, shuffled(staying))
  return rows.filter((_row, turn) => may[turn])
}

async function takeDue(tx: Db, name: string): Promise<Omit<Waiting, 'name'>[]> {
  const { rows } = await sql<Omit<Waiting, 'name'>>`
    delete from unseen_acts where name = ${name} and exists (
      select from unseen_acts where name = ${name}
      having count(*) >= ${smallestBatch} or min(hour) < now() - make_interval(hours => ${longestWaitHours}))
    returning data, hour`.execute(tx)
  return rows
}

/** In an order that nobody can foretell (Fisher and Yates, with random numbers fit for keys). */
function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(randomInt(left.length), 1))
}
