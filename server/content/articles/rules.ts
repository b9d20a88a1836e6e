import type { Verdict } from '../../platform/refusal.ts'

/** Only an article lives on long enough to be checked. */
export function mayCheck({ kind }: { kind: string }): Verdict {
  return kind === 'article' ? 'allowed' : 'article.only'
}

/** A day to check again lies ahead. */
export function mayCheckAgain({
  againBefore,
  today,
}: {
  againBefore: string | null
  today: string
}): Verdict {
  return againBefore !== null && againBefore <= today ? 'article.check_past' : 'allowed'
}
