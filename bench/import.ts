import { importArchive } from '../server/integrations/index.ts'
import type { Ground } from '../server/platform/facts/index.ts'

/** Messages a second: for the whole import, and for storing alone; seconds of each part; the longest silence between two commits. */
export type ImportRate = {
  messages: number
  perSecond: number
  storedPerSecond: number
  checkSeconds: number
  storeSeconds: number
  longestMs: number
}

/** Imports a generated archive (`writeSlackArchive`) into an empty house and takes the time. */
export async function measureImport(ground: Ground, path: string): Promise<ImportRate> {
  const started = performance.now()
  let checked = started
  let last = 0
  let longestMs = 0
  const { counts } = await importArchive(
    ground,
    { kind: 'slack', path },
    {
      onProgress({ stage }) {
        const now = performance.now()
        if (stage === 'check') checked = now
        else if (last > 0) longestMs = Math.max(longestMs, now - last)
        if (stage === 'import') last = now
      },
    },
  )
  const ended = performance.now()
  const messages = counts.posts.created + counts.comments.created
  const [checkSeconds, storeSeconds] = [(checked - started) / 1000, (ended - checked) / 1000]
  return {
    messages,
    perSecond: messages / (checkSeconds + storeSeconds),
    storedPerSecond: messages / storeSeconds,
    checkSeconds,
    storeSeconds,
    longestMs,
  }
}
