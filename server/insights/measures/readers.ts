import {
  acceptanceWithdrawn,
  answerAccepted,
  commentAdded,
  commentDeleted,
  ideaDecided,
  postDeleted,
  postPublished,
  reacted,
  reactionTakenBack,
} from '../../content/index.ts'
import { invitationSent } from '../../invitations/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Fact, Reader } from '../../platform/facts/index.ts'
import type { Gates } from '../../platform/gates.ts'
import { measureGate } from '../gates.ts'
import { teamMeasures } from '../switches.ts'
import { allowLong, holdCounting, startCounting, stopCounting } from './store.ts'
import { clearActs, countLogged, given, insertActs, logged } from './store-acts.ts'
import { clearOpen, distinctTeams, findTouched, recount, recountAll } from './store-teams.ts'

const heard = [
  postPublished,
  postDeleted,
  commentAdded,
  commentDeleted,
  answerAccepted,
  acceptanceWithdrawn,
  reacted,
  reactionTakenBack,
  ideaDecided,
  invitationSent,
].map(({ kind }) => kind)

/**
 * What teams did by month, counted again wherever a fact touches it. Off, it keeps nothing of what people did, and the
 * team figures of before stay untold; turned on, it counts the log at once. A closed month is counted once: only what
 * is brought in later with a history of its own (the demo company's) still goes into it.
 */
export const teamMonths = (gates: Gates): Reader => ({
  name: 'insights.team_months',
  hears: heard,
  async hear(tx, facts) {
    if ((await settleCounting(tx, gates)) !== 'counting') return
    const [history, live] = [facts.filter((fact) => fact.history), facts.filter((fact) => !fact.history)]
    await hearSome(tx, live, { closedToo: false })
    await hearSome(tx, history, { closedToo: true })
  },
  async forget(tx) {
    await clearActs(tx)
    await clearOpen(tx)
  },
  async hearAll(tx) {
    if ((await settleCounting(tx, gates)) === 'counting') await countLog(tx)
    return countLogged(tx, heard)
  },
})

/** Whether acts are counted now; begins or ends that where the switch was turned meanwhile. */
async function settleCounting(tx: Db, gates: Gates): Promise<'counting' | 'begun' | 'off'> {
  const [allowed, counting] = [await gates.ask(measureGate, tx, teamMeasures), await holdCounting(tx, 'acts')]
  if (allowed === 'allowed' && counting) return 'counting'
  if (allowed === 'allowed') {
    await startCounting(tx, 'acts')
    await countLog(tx)
    return 'begun'
  }
  if (counting) {
    await clearActs(tx)
    await stopCounting(tx, 'acts')
  }
  return 'off'
}

async function countLog(tx: Db): Promise<void> {
  await allowLong(tx)
  await insertActs(tx, logged(heard))
  await recountAll(tx)
}

async function hearSome(tx: Db, facts: readonly Fact[], how: { closedToo: boolean }): Promise<void> {
  if (facts.length === 0) return
  const touched = touchedBy(facts)
  const before = await findTouched(tx, touched)
  await insertActs(tx, given(facts))
  await recount(tx, distinctTeams([...before, ...(await findTouched(tx, touched))]), how)
}

/** The acts a fact bears on: what it names; of a post that goes, all that stands under it. */
function touchedBy(facts: readonly Fact[]): { sources: string[]; threads: string[] } {
  const named = ['postId', 'commentId', 'targetId', 'invitationId'] as const
  const sources = facts.flatMap(({ data }) => named.flatMap((name) => idIn(data[name])))
  const threads = facts.filter((fact) => postDeleted.is(fact)).flatMap(({ data }) => idIn(data.postId))
  return { sources: [...new Set(sources)], threads: [...new Set(threads)] }
}

const idIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])
