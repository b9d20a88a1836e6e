import type { MailCode } from './answers.ts'
import type { Message } from './message.ts'
import type { Sending } from './transport.ts'

/**
 * A mail waiting to leave, as a row. `idempotencyKey` is unique: asking twice writes once. `groupKey` names the
 * thread whose mails may be joined. `attempt` counts those made; `notBefore` carries the first delay and later
 * the backoff. `withdrawn`: read meanwhile, or no longer in reach.
 */
export type OutboxRow = {
  id: string
  idempotencyKey: string
  groupKey: string | null
  message: Message
  state: 'waiting' | 'sent' | 'bounced' | 'abandoned' | 'withdrawn'
  attempt: number
  notBefore: Date
  lastCode: MailCode | null
  settledAt: Date | null
}

export type Settled = Pick<OutboxRow, 'state' | 'attempt' | 'notBefore' | 'lastCode' | 'settledAt'>

/** Attempts before a mail is given up; with `nextAttempt` that is after nearly two days. */
export const mostAttempts = 16

const firstWaitMs = 60_000
const longestWaitMs = 6 * 3_600_000

/**
 * Milliseconds to wait after the given number of attempts (1, 2, …): doubling from a minute to six hours, moved
 * by up to a fifth either way. `jitter` is a random number from 0 to 1.
 */
export function nextAttempt(attempt: number, jitter: number): number {
  const wait = Math.min(firstWaitMs * 2 ** Math.max(0, attempt - 1), longestWaitMs)
  return Math.round(wait * (0.8 + 0.4 * jitter))
}

/** The row after an attempt. Without mail set up it keeps waiting and the attempt does not count. */
export function settle(
  row: Pick<OutboxRow, 'attempt'>,
  { outcome, code }: Pick<Sending, 'outcome' | 'code'>,
  now: Date,
  jitter: number,
): Settled {
  const attempt = outcome === 'not set up' ? row.attempt : row.attempt + 1
  const ended = { attempt, notBefore: now, lastCode: code, settledAt: now }
  if (outcome === 'accepted') return { ...ended, state: 'sent' }
  if (outcome === 'bounced') return { ...ended, state: 'bounced' }
  if (attempt >= mostAttempts) return { ...ended, state: 'abandoned' }
  const notBefore = new Date(now.getTime() + nextAttempt(attempt, jitter))
  return { state: 'waiting', attempt, notBefore, lastCode: code, settledAt: null }
}
