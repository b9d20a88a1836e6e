import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostAttempts, nextAttempt, settle } from './index.ts'

const now = new Date('2026-03-02T08:00:00Z')

test('waits double from a minute to six hours, moved by a fifth', () => {
  expect([1, 2, 3, 9, 10, 15].map((attempt) => nextAttempt(attempt, 0.5) / 60_000)).toEqual([
    1, 2, 4, 256, 360, 360,
  ])
  expect(nextAttempt(1, 0)).toBe(48_000)
  expect(nextAttempt(1, 1)).toBe(72_000)
})

test('a wait is always between 48 seconds and 7.2 hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, jitter) => {
        const wait = nextAttempt(attempt, jitter)
        expect(Number.isInteger(wait) && wait >= 48_000 && wait <= 25_920_000).toBe(true)
      },
    ),
  )
})

test.each([
  ['taken', 0, 'accepted', 'mail.accepted', { state: 'sent', attempt: 1, settledAt: now }],
  [
    'refused for good',
    3,
    'bounced',
    'mail.recipient_refused',
    { state: 'bounced', attempt: 4, settledAt: now },
  ],
  [
    'not now',
    0,
    'retry',
    'mail.deferred',
    { state: 'waiting', attempt: 1, notBefore: new Date('2026-03-02T08:01:00Z'), settledAt: null },
  ],
  [
    'the last time',
    mostAttempts - 1,
    'retry',
    'mail.deferred',
    { state: 'abandoned', attempt: mostAttempts, settledAt: now },
  ],
  ['nothing set up', 2, 'not set up', 'mail.not_set_up', { state: 'waiting', attempt: 2, settledAt: null }],
] as const)('%s', (_name, attempt, outcome, code, expected) => {
  expect(settle({ attempt }, { outcome, code }, now, 0.5)).toMatchObject({ ...expected, lastCode: code })
})
