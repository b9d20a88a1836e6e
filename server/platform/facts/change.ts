import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Gates } from '../gates.ts'
import type { Viewer } from '../viewer.ts'
import type { NewFact, PastFact } from './fact.ts'

export type Change = {
  tx: Db
  viewer: Viewer
  gates: Gates
  record: (fact: NewFact) => void
  /** Records what happened before, by others and at its own time: it counts, and nobody is told of it live. */
  recordHistory: (facts: readonly PastFact[]) => void
  /** Says that all stands as it was: nothing was stored, so there is nothing to record. */
  unchanged: () => void
}

export type Keep = Pick<Change, 'tx' | 'viewer' | 'gates'>

/** What changes need of the house: the two logins, the gates, and whom to poke after a commit. */
export type Ground = { inside: Db; outside: Db; gates: Gates; poke: () => void }

/**
 * Makes one change that others may notice, in one transaction: what `work` stores and the facts it records
 * stand or fall together. Refuses to commit without a fact, unless `unchanged` was said. Facts are written after the store's writes, so
 * that their position follows the row lock. Guests work on the outside login, behind the wall.
 */
export async function change<T>(
  ground: Ground,
  viewer: Viewer,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const { result, told } = await transaction(ground, viewer, async (tx) => {
    const facts: NewFact[] = []
    const past: PastFact[] = []
    let still = false
    const result = await work({
      tx,
      viewer,
      gates: ground.gates,
      record: (fact) => void facts.push(fact),
      recordHistory: (more) => {
        for (const fact of more) past.push(fact)
      },
      unchanged: () => {
        still = true
      },
    })
    const told = facts.length > 0 || past.length > 0
    if (!told && !still) throw new Error('A change recorded no fact.')
    if (past.length > 0) await insertHistory(tx, past)
    if (facts.length > 0) await insertFacts(tx, viewer, facts)
    return { result, told }
  })
  if (told) ground.poke()
  return result
}

/** Keeps what concerns its owner alone (read marks, drafts, preferences, a session's last use): no fact. */
export async function keep<T>(ground: Ground, viewer: Viewer, work: (keep: Keep) => Promise<T>): Promise<T> {
  return transaction(ground, viewer, (tx) => work({ tx, viewer, gates: ground.gates }))
}

/** Records a refusal worth keeping, in a transaction of its own: the refused change rolls back, this stays. */
export async function recordRefusal(ground: Ground, viewer: Viewer, fact: NewFact): Promise<void> {
  await transaction(ground, viewer, (tx) => insertFacts(tx, viewer, [fact]))
  ground.poke()
}

/** A read's handle: the pool for the inside; for a guest, one transaction behind the wall. */
export async function reading<T>(ground: Ground, viewer: Viewer, work: (db: Db) => Promise<T>): Promise<T> {
  if (viewer.audience !== 'outside') return work(ground.inside)
  return transaction(ground, viewer, work)
}

async function transaction<T>(ground: Ground, viewer: Viewer, work: (tx: Db) => Promise<T>): Promise<T> {
  if (viewer.audience !== 'outside') return ground.inside.transaction().execute(work)
  return ground.outside.transaction().execute(async (tx) => {
    await sql`select set_config('weft.session', ${viewer.wallPass ?? ''}, true)`.execute(tx)
    return work(tx)
  })
}

async function insertFacts(tx: Db, viewer: Viewer, facts: readonly NewFact[]): Promise<void> {
  await sql`
    insert into facts (name, actor_id, unit_id, job_family_id, space_id, audience, data)
    select f.name, ${viewer.personId}::uuid, ${viewer.unitId}::uuid, ${viewer.jobFamilyId}::uuid,
           f."spaceId", f.audience, f.data
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(name text, "spaceId" uuid, audience text, data jsonb)`.execute(tx)
}

/** In the order of their times: readers hear them as they would have heard them then. */
async function insertHistory(tx: Db, facts: readonly PastFact[]): Promise<void> {
  await sql`
    insert into facts (name, actor_id, unit_id, job_family_id, space_id, audience, data, occurred_at, history)
    select f.name, f."actorId", f."unitId", f."jobFamilyId", f."spaceId", f.audience, f.data, f."occurredAt", true
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(name text, "actorId" uuid, "unitId" uuid, "jobFamilyId" uuid, "spaceId" uuid, audience text, data jsonb,
        "occurredAt" timestamptz)
    order by f."occurredAt"`.execute(tx)
}
