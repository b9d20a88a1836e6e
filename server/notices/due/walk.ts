import { type DueAfter, type DueNotice, findDueNotices, markNoticed } from '../../inbox/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { type Weighed, weigh } from './store.ts'

const pageSize = 200
const recentMs = 600_000
const quarterMinutes = 15

/**
 * Walks through what one channel has not told of, some at a time: lets go of what nobody wants that way, leaves what
 * falls into quiet hours, and gives the rest to `tell`, which marks what it told.
 */
export async function walkDue(
  db: Db,
  channel: 'mail' | 'push',
  { moment, delayMs, whole }: { moment: Date; delayMs: number; whole: boolean },
  tell: (due: readonly Weighed[]) => Promise<void>,
): Promise<void> {
  const before = new Date(moment.getTime() - delayMs)
  let after: DueAfter | undefined = whole ? undefined : recent(moment)
  for (;;) {
    const page: DueNotice[] = await findDueNotices(db, channel, { before, limit: pageSize, after })
    const weighed = await weigh(db, channel, page)
    const dropped = weighed.filter(({ lot }) => lot === 'drop').map(({ notice }) => notice)
    await markNoticed(db, channel, dropped)
    const told = weighed.filter(({ lot }) => lot === 'tell')
    if (told.length > 0) await tell(told)
    after = page.at(-1)
    if (page.length < pageSize) return
  }
}

/** Quiet hours end on quarters: between them only what is new can have become due. */
export const isQuarter = (moment: Date): boolean => moment.getUTCMinutes() % quarterMinutes === 0

const nobody = '00000000-0000-0000-0000-000000000000'
const recent = (moment: Date): DueAfter => ({
  latestAt: new Date(moment.getTime() - recentMs),
  personId: nobody,
  threadId: nobody,
})
