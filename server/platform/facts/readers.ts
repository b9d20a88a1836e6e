import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Fact } from './fact.ts'
import {
  batchSize,
  dropStumbles,
  factsAt,
  factsBetween,
  factsUntil,
  holdMark,
  holdStumbles,
  moveMark,
  readMark,
  type Stumble,
  setAside,
} from './store.ts'

/**
 * Something derived from facts. `hear` gets every fact of its kinds exactly once, in order of position, and
 * writes its own tables in the same transaction as its bookmark; it recounts, so that hearing twice leaves
 * the same rows. `forget` empties what it derived, before it hears everything again.
 */
export type Reader = {
  name: string
  hears: readonly string[]
  hear: (tx: Db, facts: readonly Fact[]) => Promise<void>
  forget: (tx: Db) => Promise<void>
  /**
   * Hears the whole log at once, in set SQL, where hearing it batch by batch would take long: it leaves the same rows,
   * and answers how many facts there were.
   */
  hearAll?: (tx: Db) => Promise<number>
}

/** How many facts were heard, and which could not be; `elsewhere`: another node was at it, what came of it is not known. */
export type Heard = { facts: number; stumbles: readonly Stumbled[]; elsewhere?: true }
export type Stumbled = { fact: Fact; error: unknown }

const nothing: Heard = { facts: 0, stumbles: [] }

// More than these in one run, and it is the reader that is at fault: it stays where it stands and tries again.
const mostStumbles = 20

/**
 * Lets one reader hear what became visible since its bookmark. The bookmark is a snapshot, not a number:
 * transactions become visible out of order, and a number would step over those still open. A fact that it
 * cannot hear is set aside in `reader_stumbles` and the rest goes on. An idle reader writes nothing, but for
 * moving its bookmark once a minute.
 */
export async function hearFacts(db: Db, reader: Reader): Promise<Heard> {
  const seen = await readMark(db, reader.name)
  if (!seen || seen.mark === seen.now) return nothing
  const waiting = await factsBetween(db, reader.hears, seen, 0)
  if (waiting.length === 0 && !seen.old) return nothing

  return db.transaction().execute(async (tx) => {
    const held = await holdMark(tx, reader.name, 'skip')
    if (!held) return { ...nothing, elsewhere: true }
    // Unless another node heard some meanwhile, what was found waiting is what there is to hear.
    const ends = held.mark === seen.mark ? seen : held
    const heard = await hearAll(tx, reader, async (after) =>
      ends === seen && after === 0 ? waiting : factsBetween(tx, reader.hears, ends, after),
    )
    await moveMark(tx, reader.name, ends.now)
    return heard
  })
}

/** Makes a reader forget and hear everything again, in one transaction: what it derived stays readable meanwhile. */
export async function rebuild(db: Db, reader: Reader): Promise<Heard> {
  return db.transaction().execute(async (tx) => {
    const ends = await holdMark(tx, reader.name, 'wait')
    if (!ends) throw new Error(`The reader ${reader.name} is not enrolled.`)
    await reader.forget(tx)
    await dropStumbles(tx, reader.name, 'all')
    const heard = reader.hearAll
      ? { facts: await reader.hearAll(tx), stumbles: [] }
      : await hearAll(tx, reader, (after) => factsUntil(tx, reader.hears, ends.now, after))
    await moveMark(tx, reader.name, ends.now)
    return heard
  })
}

/** Tries the facts that a reader set aside once more: after an upgrade, and once an hour. */
export async function hearStumbles(db: Db, reader: Reader): Promise<Heard> {
  return db.transaction().execute(async (tx) => {
    const positions = await holdStumbles(tx, reader.name)
    if (positions.length === 0) return nothing
    const facts = await factsAt(tx, positions)
    const stumbles: Stumbled[] = []
    for (const fact of facts) stumbles.push(...(await hearBatch(tx, reader, [fact])))
    await setAside(tx, reader.name, stumbles.map(asRow))
    const still = new Set(stumbles.map(({ fact }) => fact.position))
    await dropStumbles(
      tx,
      reader.name,
      positions.filter((position) => !still.has(position)),
    )
    return { facts: facts.length - stumbles.length, stumbles }
  })
}

async function hearAll(tx: Db, reader: Reader, next: (after: number) => Promise<Fact[]>): Promise<Heard> {
  const stumbles: Stumbled[] = []
  let heard = 0
  let after = 0
  for (;;) {
    const facts = await next(after)
    if (facts.length > 0) stumbles.push(...(await hearBatch(tx, reader, facts)))
    if (stumbles.length > mostStumbles)
      throw new Error('Too many facts could not be heard.', { cause: stumbles[0]?.error })
    heard += facts.length
    after = facts.at(-1)?.position ?? after
    if (facts.length < batchSize) break
  }
  if (stumbles.length > 0) await setAside(tx, reader.name, stumbles.map(asRow))
  return { facts: heard - stumbles.length, stumbles }
}

/** Hears a batch; one that fails is halved until the facts that it fails on stand alone. */
async function hearBatch(tx: Db, reader: Reader, facts: readonly Fact[]): Promise<Stumbled[]> {
  const failure = await attempt(tx, () => reader.hear(tx, facts))
  if (!failure) return []
  const [fact, ...others] = facts
  if (fact && others.length === 0) return [{ fact, error: failure.error }]
  const middle = Math.ceil(facts.length / 2)
  const first = await hearBatch(tx, reader, facts.slice(0, middle))
  if (first.length > mostStumbles) return first
  return [...first, ...(await hearBatch(tx, reader, facts.slice(middle)))]
}

// What passes by itself, by class of SQLSTATE: lost connections, races, full resources, a stopped server.
const passing = /^(08|25P0|40|53|55P03|57P)/

async function attempt(tx: Db, work: () => Promise<void>): Promise<{ error: unknown } | null> {
  await sql`savepoint hearing`.execute(tx)
  try {
    await work()
  } catch (error) {
    if (passing.test(causeOf(error))) throw error
    await sql`rollback to savepoint hearing`.execute(tx)
    return { error }
  }
  await sql`release savepoint hearing`.execute(tx)
  return null
}

const asRow = ({ fact, error }: Stumbled): Stumble => ({
  position: fact.position,
  name: fact.name,
  cause: causeOf(error),
})

/** PostgreSQL's five letters, or the name of the error. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : error.name
}
