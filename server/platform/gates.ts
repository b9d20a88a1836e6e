import type { Db } from './database/index.ts'
import type { Verdict } from './refusal.ts'

/**
 * A question that a lower slice asks of those above. It runs inside the change, reads only the answerer's own
 * tables, records nothing, and fails closed: an answerer that throws refuses the change.
 */
export type Gate<Asked extends readonly unknown[]> = { name: string; asks?: (...asked: Asked) => void }

export type Answer = { gate: string; answer: (tx: Db, asked: readonly unknown[]) => Promise<Verdict> }

export type Gates = {
  ask<Asked extends readonly unknown[]>(gate: Gate<Asked>, tx: Db, ...asked: Asked): Promise<Verdict>
}

export function gate<Asked extends readonly unknown[]>(name: string): Gate<Asked> {
  return { name }
}

/** What an upper slice writes in its `slice.ts` to answer a gate. */
export function answer<Asked extends readonly unknown[]>(
  gate: Gate<Asked>,
  decide: (tx: Db, ...asked: Asked) => Promise<Verdict>,
): Answer {
  return { gate: gate.name, answer: (tx, asked) => decide(tx, ...(asked as Asked)) }
}

/** Wires the answers: the first refusal stands; no answerer means 'allowed'. */
export function wireGates(answers: readonly Answer[]): Gates {
  return {
    async ask(gate, tx, ...asked) {
      for (const one of answers.filter((each) => each.gate === gate.name)) {
        const verdict = await one.answer(tx, asked)
        if (verdict !== 'allowed') return verdict
      }
      return 'allowed'
    },
  }
}
