import type { Verdict } from '../platform/refusal.ts'

export const mostDrafts = 100
export const mostScheduled = 50
const mostLetters = 3_000_000
const mostFieldBytes = 20_000
const farthestDays = 366

/** What a person keeps already, without the draft in question. */
export type Stock = { count: number; letters: number }

export function mayKeepDraft(
  stock: Stock,
  { letters, fields }: { letters: number; fields: string },
): Verdict {
  if (Buffer.byteLength(fields) > mostFieldBytes) return 'draft.too_long'
  if (stock.count >= mostDrafts) return 'draft.too_many'
  return stock.letters + letters > mostLetters ? 'draft.too_much' : 'allowed'
}

export function maySchedule(at: Date, now: Date, others: number): Verdict {
  if (at <= now) return 'schedule.over'
  if (at.getTime() - now.getTime() > farthestDays * 86_400_000) return 'schedule.too_far'
  return others >= mostScheduled ? 'draft.too_many_scheduled' : 'allowed'
}

export function mayPublishNow({ scheduledAt }: { scheduledAt: Date | null }): Verdict {
  return scheduledAt ? 'allowed' : 'schedule.none'
}
