import { commentAdded } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Fact, Reader } from '../platform/facts/index.ts'
import { enqueue } from '../platform/jobs/index.ts'
import { callJob } from './calling.ts'
import { forgetNotes, recount, settleSpoken, type Touched } from './store-rows.ts'
import { deleteNotes, insertNotes } from './store-told.ts'
import { goneBy, heard, type Told, toldBy } from './told.ts'

/**
 * What happened that concerns someone, as rows of their inbox. Nobody is told of history or of imports. A post in a
 * space of fifty thousand costs what a small one does: only those are looked for who watch, are named or take part.
 */
export const inbox: Reader = {
  name: 'inbox',
  hears: heard,
  async hear(tx, facts) {
    const living = facts.filter(({ history }) => !history)
    const told = living.flatMap(toldBy)
    const touched = [
      ...(await insertNotes(
        tx,
        told.filter(({ to }) => to !== 'asked'),
      )),
      ...(await deleteNotes(tx, living.flatMap(goneBy))),
    ]
    await recount(tx, touched)
    // A row that these very facts made is settled as well: of it only what came after is counted again.
    const spoken = living.flatMap(spokenBy)
    await settleSpoken(tx, spoken)
    const settled = new Set(spoken.map(keyOf))
    await recount(
      tx,
      touched.filter((each) => settled.has(keyOf(each))),
    )
    await callMany(tx, told)
  },
  forget: forgetNotes,
}

const keyOf = ({ personId, threadId }: Touched) => `${personId} ${threadId}`

/** Whoever speaks in a thread has read it. */
function spokenBy(fact: Fact): (Touched & { at: Date })[] {
  if (!commentAdded.is(fact) || fact.actorId === null) return []
  return [{ personId: fact.actorId, threadId: fact.data.postId, at: fact.occurredAt }]
}

/** What asks many is told by a job, some at a time. */
async function callMany(tx: Db, told: readonly Told[]): Promise<void> {
  for (const call of told.filter(({ to }) => to === 'asked'))
    await enqueue(tx, callJob, { ...call }, { key: `${callJob}:${call.position}` })
}
