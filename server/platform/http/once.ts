import { createHash } from 'node:crypto'
import type { Db } from '../database/index.ts'
import { Refusal } from '../refusal.ts'
import type { Exchange } from './exchange.ts'
import { claimKey, readKey, storeAnswer } from './store.ts'

type Around = <T>(tx: Db, work: () => Promise<T>) => Promise<T>

/**
 * Idempotency-Key: the key, the change and its answer are one transaction, so a request sent twice acts once
 * even when the first answer never arrived. A second request waits for the first; another body is refused.
 */
export async function once<T>(exchange: Exchange, run: (around: Around) => Promise<T>): Promise<unknown> {
  const { viewer, request } = exchange
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || typeof key !== 'string' || !viewer.personId)
    return run((_tx, work) => work())
  if (key.length < 8 || key.length > 200) throw new Refusal('idempotency.key')

  const claim = {
    personId: viewer.personId,
    key,
    route: `${request.method} ${request.routeOptions.url}`,
    bodyHash: createHash('sha256')
      .update(JSON.stringify([request.params, request.body ?? null]))
      .digest(),
  }
  try {
    return await run(async (tx, work) => {
      if (!(await claimKey(tx, claim))) throw new Replay(await readKey(tx, claim))
      const answer = await work()
      await storeAnswer(tx, claim, answer)
      return answer
    })
  } catch (error) {
    if (!(error instanceof Replay)) throw error
    exchange.reply.header('Idempotency-Replayed', 'true')
    return error.answer
  }
}

class Replay extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('answered before')
    this.answer = answer
  }
}
