import { call, Problem } from '../app/api.ts'
import { offlineStore, type Waiting } from './store.ts'

const channel = 'weft-outbox'
const hearing = new Set<() => void>()

export function whenOutboxChanges(hear: () => void): () => void {
  hearing.add(hear)
  return () => {
    hearing.delete(hear)
  }
}

/** What waits to be sent, first written first. */
export async function waitingOf(personId: string): Promise<Waiting[]> {
  const found = await (await offlineStore()).getAllFromIndex('waiting', 'person', personId)
  return found.sort((one, other) => one.writtenAt - other.writtenAt)
}

export async function keepToSend(waiting: Waiting): Promise<void> {
  await (await offlineStore()).put('waiting', waiting)
  tell()
}

export async function dropWaiting(id: string): Promise<void> {
  await (await offlineStore()).delete('waiting', id)
  tell()
}

/** Sends what waits, in order and once: whoever comes second finds nothing left. Answers how many were sent. */
export function sendWaiting(personId: string): Promise<number> {
  return navigator.locks.request(channel, async () => {
    let sent = 0
    for (const waiting of await waitingOf(personId)) {
      if (waiting.refused) continue
      const outcome = await send(waiting)
      if (outcome === 'unreachable') break
      if (outcome === 'sent') sent += 1
    }
    return sent
  })
}

async function send(waiting: Waiting): Promise<'sent' | 'refused' | 'unreachable'> {
  try {
    await call('addComment', waiting.given, { key: waiting.id })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (isPassing(error)) return 'unreachable'
    if (error.code !== 'idempotency.done') {
      await keepToSend({ ...waiting, refused: error.message })
      return 'refused'
    }
  }
  await dropWaiting(waiting.id)
  return 'sent'
}

const isPassing = ({ status }: Problem): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500

function tell(): void {
  for (const hear of hearing) hear()
}
