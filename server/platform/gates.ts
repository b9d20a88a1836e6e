import type { Db } from './database/index.ts'
import type { Verdict } from './refusal.ts'

type Decide<Asked extends readonly unknown[]> = (tx: Db, ...asked: Asked) => Promise<Verdict>

/**
 * A question that a lower slice asks of those above. It runs inside the change, reads only the answerer's own
 * tables, records nothing, and fails closed: an answerer that throws refuses the change.
 */
export type Gate<Asked extends readonly unknown[]> = {
  name: string
  answered: (decide: Decide<Asked>) => Answer
  decisionOf: (answer: Answer) => Decide<Asked> | undefined
}

/** One slice's answer to one gate; only that gate can open it. */
export type Answer = { gate: string }

export type Gates = {
  ask<Asked extends readonly unknown[]>(gate: Gate<Asked>, tx: Db, ...asked: Asked): Promise<Verdict>
}

/** Declares a gate. Names are for people: two gates of one name stay two. */
export function gate<Asked extends readonly unknown[]>(name: string): Gate<Asked> {
  const decisions = new WeakMap<Answer, Decide<Asked>>()
  return {
    name,
    answered(decide) {
      const answer = { gate: name }
      decisions.set(answer, decide)
      return answer
    },
    decisionOf: (answer) => decisions.get(answer),
  }
}

/** What an upper slice writes in its `slice.ts` to answer a gate. */
export function answer<Asked extends readonly unknown[]>(gate: Gate<Asked>, decide: Decide<Asked>): Answer {
  return gate.answered(decide)
}

/** Wires the answers: the first refusal stands; no answerer means 'allowed'. */
export function wireGates(answers: readonly Answer[]): Gates {
  return {
    async ask(gate, tx, ...asked) {
      for (const one of answers) {
        const verdict = await gate.decisionOf(one)?.(tx, ...asked)
        if (verdict !== undefined && verdict !== 'allowed') return verdict
      }
      return 'allowed'
    },
  }
}
