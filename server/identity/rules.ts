import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import commonPasswords from './common-passwords.ts'

/** Length counts, composition does not; the company's and the person's own words are too easy to guess. */
export function mayBePassword(password: string, ownWords: readonly string[]): Verdict {
  const bytes = Buffer.byteLength(password)
  if ([...password].length < 8) return 'password.short'
  if (bytes > 1024 || password.includes('\0')) return 'password.long'
  const folded = password.toLowerCase()
  if (commonPasswords.has(folded)) return 'password.common'
  const bare = folded.replace(/[\d\W_]+/g, '')
  if (ownWords.some((word) => word.length > 3 && bare === word.toLowerCase())) return 'password.own_words'
  return 'allowed'
}

/** Sessions, password and tokens are a matter between a person and their own sign-in: a token reaches none of them. */
export function mayTouchAccount({ sessionId }: Viewer): Verdict<'session.needed'> {
  return sessionId ? 'allowed' : 'session.needed'
}

/** Keys and departures want more than an open browser: a password given just now. */
export function mayRisk(proved: boolean): Verdict<'proof.needed'> {
  return proved ? 'allowed' : 'proof.needed'
}

/** Only people of the company who are here. */
export function mayAdminister({ state, audience }: { state: string; audience: string }): Verdict {
  return state === 'active' && audience === 'inside' ? 'allowed' : 'administration.colleagues_only'
}

/** Of those who are here, somebody always administers; one who left may lose the role all the same. */
export function mayStopAdministering({ before, after }: { before: number; after: number }): Verdict {
  return after === 0 && before > 0 ? 'administration.last' : 'allowed'
}

export function mayDepart(
  { state }: { state: string },
  { administrators, isOne }: { administrators: number; isOne: boolean },
): Verdict {
  if (state === 'left') return 'departure.done'
  return isOne && administrators <= 1 ? 'departure.last_administrator' : 'allowed'
}
