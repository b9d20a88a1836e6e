import { createHash } from 'node:crypto'
import type { Db } from '../database/index.ts'
import { Refusal } from '../refusal.ts'
import type { Exchange } from './exchange.ts'
import { type Claim, claimKey, readKey, storeMade } from './store.ts'

type Around = (tx: Db, work: () => Promise<unknown>) => Promise<unknown>
type Once = {
  run: (around: Around) => Promise<unknown>
  /** Reads what was made by the first request, as its sender may see it now. */
  again: ((id: string) => Promise<unknown>) | undefined
}

/**
 * Idempotency-Key: the key and the change are one transaction, so a request sent twice acts once even when the
 * first answer never arrived. A second request waits for the first; another body is refused. Only the id of
 * what was made is kept, for a day: no answer, which might hold a secret or what is no longer in reach.
 */
export async function once(exchange: Exchange, { run, again }: Once): Promise<unknown> {
  const claim = claimOf(exchange)
  if (!claim) return run((_tx, work) => work())
  try {
    return await run(async (tx, work) => {
      if (!(await claimKey(tx, claim))) throw new Replay(await readKey(tx, claim))
      const answer = await work()
      await storeMade(tx, claim, idOf(answer))
      return answer
    })
  } catch (error) {
    if (!(error instanceof Replay)) throw error
    exchange.reply.header('idempotency-replayed', 'true')
    if (!again || error.made === null) throw new Refusal('idempotency.done')
    return again(error.made)
  }
}

function claimOf({ viewer, request }: Exchange): Claim | null {
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || typeof key !== 'string' || !viewer.personId) return null
  if (key.length < 8 || key.length > 200) throw new Refusal('idempotency.key')
  return {
    personId: viewer.personId,
    key,
    route: `${request.method} ${request.routeOptions.url}`,
    bodyHash: createHash('sha256')
      .update(JSON.stringify([request.params, request.body ?? null]))
      .digest(),
  }
}

function idOf(answer: unknown): string | null {
  const made = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null
  return typeof made === 'string' ? made : null
}

/** Not an error to anyone else: it takes the transaction down once the first request's outcome is known. */
class Replay extends Error {
  readonly made: string | null
  constructor(made: string | null) {
    super('answered before')
    this.made = made
  }
}
