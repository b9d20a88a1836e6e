/** A rule's answer: 'allowed', or the code of the refusal, which the contract lists and the words explain. */
export type Verdict<Code extends string = string> = 'allowed' | Code

/** An expected no. Its code is in the endpoint's contract; the status and the words follow from there. */
export class Refusal extends Error {
  readonly code: string
  readonly facts: Record<string, unknown>

  constructor(code: string, facts: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** Goes on when the verdict is 'allowed'; otherwise refuses with its code. */
export function allow(verdict: Verdict): void {
  if (verdict !== 'allowed') throw new Refusal(verdict)
}

/** Missing and hidden are one answer: 404. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Refusal('missing')
  return row
}
