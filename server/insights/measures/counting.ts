import type { Db } from '../../platform/database/index.ts'
import { type Ground, type Reader, rebuild } from '../../platform/facts/index.ts'
import { measureGate } from '../gates.ts'
import { countWeek, isWeekCounted } from '../participation/store.ts'
import { readings, teamMeasures } from '../switches.ts'
import { allowLong, closeMonths, holdCounting, startCounting, stopCounting } from './store.ts'
import { dropOldActs, removeActs, removeActsUnder } from './store-acts.ts'
import { clearReads, countReads, dropCountedReads, findDaysToCount, recountReads } from './store-reads.ts'
import { distinctTeams, findTeamsOf, findTouched, recount, removeTeams } from './store-teams.ts'

/** Follows the switch where no fact comes by that would: the log is counted as soon as it is on, forgotten once off. */
export async function followSwitch({ inside, gates }: Ground, reader: Reader): Promise<void> {
  const counting = await inside.transaction().execute((tx) => holdCounting(tx, 'acts'))
  const allowed = (await gates.ask(measureGate, inside, teamMeasures)) === 'allowed'
  if (allowed !== (counting !== null)) await rebuild(inside, reader)
}

/** How far people took part in the four weeks to last Sunday: once, as soon as that week is over. */
export async function countParticipation({ inside, gates }: Ground): Promise<void> {
  await inside.transaction().execute(async (tx) => {
    if ((await gates.ask(measureGate, tx, teamMeasures)) !== 'allowed' || (await isWeekCounted(tx))) return
    await allowLong(tx)
    await countWeek(tx, { withReaders: (await gates.ask(measureGate, tx, readings)) === 'allowed' })
  })
}

/** Each night, before readings of 28 days ago go: counts the days that are over. */
export async function countDays({ inside, gates }: Ground): Promise<void> {
  await inside.transaction().execute(async (tx) => {
    const allowed = (await gates.ask(measureGate, tx, readings)) === 'allowed'
    if (!allowed) {
      await clearReads(tx)
      return stopCounting(tx, 'readings')
    }
    await startCounting(tx, 'readings')
    const days = await findDaysToCount(tx, (await holdCounting(tx, 'readings'))?.countedTo ?? null)
    if (!days) return
    await countReads(tx, days)
    await recountReads(tx)
    await dropCountedReads(tx)
  })
}

export async function closeOldMonths({ inside }: Ground): Promise<void> {
  await inside.transaction().execute(async (tx) => {
    await closeMonths(tx)
    await dropOldActs(tx)
  })
}

/**
 * Forgets what these people did: months that are open are counted without them, closed ones stay as they were counted.
 */
export async function forgetMeasured(tx: Db, people: readonly string[]): Promise<void> {
  const teams = await findTeamsOf(tx, people)
  await removeActs(tx, people)
  await recount(tx, teams)
}

type Gone = Readonly<Record<'people' | 'posts' | 'units' | 'jobFamilies', readonly string[]>>

/** Takes away without a trace what these people, posts and teams brought into any month, as if they had never been. */
export async function removeMeasured(tx: Db, gone: Gone): Promise<void> {
  const under = { sources: [], threads: gone.posts }
  const teams = [...(await findTeamsOf(tx, gone.people)), ...(await findTouched(tx, under))]
  await removeActs(tx, gone.people)
  await removeActsUnder(tx, gone.posts)
  await removeTeams(tx, gone)
  await recount(tx, distinctTeams(teams), { closedToo: true })
}
