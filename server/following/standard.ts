import type { Role } from '../reach/index.ts'
import type { Level, Target } from './contract.ts'

/** A person's part in what may be followed: their role in a space, what they wrote in a thread. */
export type Part = { target: Target; role: Role | null; wrote: 'post' | 'comment' | null }

/**
 * The level of whoever chose none: whoever belongs to a space tracks it, its readers and everybody else take it as
 * it comes; whoever began a thread watches it, whoever spoke there tracks it; subjects and people are normal.
 */
export function standardLevel({ target, role, wrote }: Part): Level {
  if (target === 'space') return role === null || role === 'reader' ? 'normal' : 'tracking'
  if (target === 'post' && wrote === 'post') return 'watching'
  if (target === 'post' && wrote === 'comment') return 'tracking'
  return 'normal'
}
