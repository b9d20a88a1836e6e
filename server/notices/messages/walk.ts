import {
  type DueConversation,
  type DueConversationAfter,
  findDueConversations,
  markTold,
  type ToldBy,
} from '../../conversations/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { type Receiver, weighAll } from '../due/store.ts'

export type ToTell = { due: DueConversation; receiver: Receiver }

const pageSize = 200
const minuteMs = 60_000
const recentMs = 10 * minuteMs
const longestMs = 4 * 24 * 60 * minuteMs

/**
 * Walks through who was written to and does not know, some at a time: lets go of what they want no word of, leaves what
 * falls into quiet hours, and gives the rest to `tell`, which marks what it told.
 */
export async function walkConversations(
  db: Db,
  by: ToldBy,
  { moment, delayMs, whole }: { moment: Date; delayMs: number; whole: boolean },
  tell: (due: readonly ToTell[]) => Promise<void>,
): Promise<void> {
  const since = new Date(moment.getTime() - (whole ? longestMs : recentMs))
  const before = new Date(moment.getTime() - delayMs)
  let after: DueConversationAfter | undefined
  for (;;) {
    const page: DueConversation[] = await findDueConversations(db, by, {
      ...{ since, before, limit: pageSize, after },
    })
    const asked = page.map(({ personId, conversationId, latestAt }) => ({
      ...{ personId, threadId: conversationId, latestAt, kind: 'messages' as const },
    }))
    const weighed = (await weighAll(db, by, asked)).flatMap(({ place, lot, receiver }) => {
      const due = page[place]
      return due ? [{ due, lot, receiver }] : []
    })
    await markTold(
      db,
      by,
      weighed.filter(({ lot }) => lot === 'drop').map(({ due }) => due),
    )
    const told = weighed.filter(({ lot }) => lot === 'tell')
    if (told.length > 0) await tell(told)
    after = page.at(-1)
    if (page.length < pageSize) return
  }
}
