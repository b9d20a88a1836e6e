import pg from 'pg'
import type { Log } from '../log/index.ts'

const channel = 'weft_facts'
const gatherMs = 20

/**
 * Wakes the other nodes: at most one NOTIFY each 20 ms, after the commit and on a connection of its own,
 * since a notify inside each commit halves the commits a second. What a lost wire misses, the looks find.
 */
export async function openWire(
  url: string,
  wake: () => void,
  log: Log,
): Promise<{ tell: () => void; stop: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', (error) =>
    log.warn('The wire between nodes broke; looks go on.', { reason: error.message }),
  )
  client.on('notification', wake)
  await client.connect()
  await client.query(`listen ${channel}`)
  let due: NodeJS.Timeout | null = null
  return {
    tell() {
      due ??= setTimeout(() => {
        due = null
        client
          .query(`notify ${channel}`)
          .catch((error: unknown) => log.warn('A wake-up was not sent.', { error }))
      }, gatherMs)
    },
    async stop() {
      if (due) clearTimeout(due)
      await client.end()
    },
  }
}
