import type { Log } from '../log/index.ts'
import { markFrame, type Stream, snapshotNow, type Telling, tell, write } from './telling.ts'

export type LiveParts = Telling & {
  log: Log
  /** Of these sessions, those that still hold. */
  livingSessions: (ids: readonly string[]) => Promise<Set<string>>
}

export type Hub = {
  /** Opens a stream at a mark (null: from now), replaying what it missed. */
  open: (stream: Stream, mark: string | null) => Promise<void>
  /** Looks for what was committed since the last look and tells it. */
  look: () => Promise<void>
  size: () => number
  stop: () => Promise<void>
}

const lookEveryMs = 250
const recheckEveryMs = 2_000
const heartbeatEveryMs = 20_000

/** Tells facts to the open streams of this node. Streams of sessions that ended are closed within two seconds. */
export async function openHub(parts: LiveParts): Promise<Hub> {
  const streams = new Set<Stream>()
  let mark = await snapshotNow(parts.db)

  async function lookOnce() {
    const now = await snapshotNow(parts.db)
    if (now !== mark && streams.size > 0) await tell(parts, [...streams], { mark, now })
    mark = now
  }
  async function admit(stream: Stream, given: string | null) {
    await lookOnce()
    const missed = given && parts.marks.open(given)
    stream.response.write(`retry: ${1000 + Math.floor(Math.random() * 2000)}\n\n`)
    if (missed) await tell(parts, [stream], { mark: missed, now: mark })
    write(stream, markFrame(parts.marks, mark))
    if (stream.response.destroyed) return
    streams.add(stream)
    stream.response.on('close', () => streams.delete(stream))
  }
  const beat = () => {
    for (const stream of streams) write(stream, ': here\n\n')
  }
  async function closeEnded() {
    if (streams.size === 0) return
    const living = await parts.livingSessions([...streams].map(({ sessionId }) => sessionId))
    for (const stream of streams) if (!living.has(stream.sessionId)) stream.response.end()
  }

  // Looks and admissions take turns: a stream enters between two looks, so it misses nothing and hears nothing twice.
  const turns = inTurns((error) => parts.log.error('The live streams stumbled; they look again.', { error }))
  const look = () => turns.once('look', lookOnce)
  const timers = [
    setInterval(() => void look(), lookEveryMs),
    setInterval(() => void turns.once('recheck', closeEnded), recheckEveryMs),
    setInterval(beat, heartbeatEveryMs),
  ]
  return {
    open: (stream, given) => turns.next(() => admit(stream, given)),
    look,
    size: () => streams.size,
    async stop() {
      timers.forEach(clearInterval)
      await turns.over()
      for (const stream of streams) stream.response.end()
    },
  }
}

/** Runs one piece of work after another; `once` joins a waiting run of the same name. */
function inTurns(failed: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve()
  const waiting = new Map<string, Promise<void>>()
  const next = (work: () => Promise<void>) => {
    last = last.then(work).catch(failed)
    return last
  }
  return {
    next,
    once(name: string, work: () => Promise<void>) {
      const joined = waiting.get(name)
      if (joined) return joined
      const run = next(() => {
        waiting.delete(name)
        return work()
      })
      waiting.set(name, run)
      return run
    },
    over: () => last,
  }
}
