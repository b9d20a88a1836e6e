import pg from 'pg'
import type { Log } from '../log/index.ts'

const channel = 'weft_facts'
const gatherMs = 20
const reopenMs = 2_000

/**
 * Wakes the other nodes: at most one NOTIFY each 20 ms, after the commit and on a connection of its own,
 * since a notify inside each commit halves the commits a second. What a lost wire misses, the looks find;
 * it is laid again every two seconds.
 */
export async function openWire(
  url: string,
  wake: () => void,
  log: Log,
): Promise<{ tell: () => void; stop: () => Promise<void> }> {
  let client: pg.Client | null = await lay(url, wake, lost)
  let timer: NodeJS.Timeout | null = null
  let sending: Promise<void> | null = null
  let wanted = false
  let stopped = false

  function lost(error: Error) {
    if (client) log.warn('The wire between nodes broke; looks go on.', { reason: error.message })
    client = null
    if (!stopped && !timer) timer = setTimeout(again, reopenMs)
  }
  function again() {
    timer = null
    lay(url, wake, lost).then((laid) => {
      client = laid
    }, lost)
  }
  function arm() {
    timer = setTimeout(() => {
      timer = null
      sending = send()
    }, gatherMs)
  }
  async function send() {
    wanted = false
    await client?.query(`notify ${channel}`).catch(lost)
    sending = null
    if (wanted && client && !timer) arm()
  }

  return {
    tell() {
      wanted = true
      if (client && !timer && !sending && !stopped) arm()
    },
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await sending
      await client?.end()
    },
  }
}

async function lay(url: string, wake: () => void, lost: (error: Error) => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', lost)
  client.on('notification', wake)
  await client.connect()
  await client.query(`listen ${channel}`)
  return client
}
