import { openRoster, type Roster } from './roster.ts'
import { type Stream, write } from './stream.ts'
import { markFrame, replay, snapshotNow, type Telling, tell } from './telling.ts'
import { inLanes, inTurns } from './turns.ts'

export type LiveParts = Telling & {
  /** Of these sessions, those that still hold. */
  livingSessions: (ids: readonly string[]) => Promise<Set<string>>
}

export type Hub = {
  /** False when this person has as many streams open on this node as one may. */
  hasRoomFor: (personId: string) => boolean
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
// When all browsers come back at once, their replays leave most of the pool to requests.
const replaysAtOnce = 3

/** Tells facts to the open streams of this node. Streams of sessions that ended are closed within two seconds. */
export async function openHub(parts: LiveParts): Promise<Hub> {
  const roster = openRoster(parts.log)
  const present = await openPresent(parts, roster)
  const lanes = inLanes(replaysAtOnce)
  const turns = inTurns((error) => parts.log.error('The live streams stumbled; they look again.', { error }))
  const look = () => turns.once('look', present.look)
  const timers = [
    setInterval(() => void look(), lookEveryMs),
    setInterval(() => void turns.once('recheck', () => closeEnded(parts, roster)), recheckEveryMs),
    setInterval(() => present.beat(), heartbeatEveryMs),
  ]
  return {
    hasRoomFor: roster.hasRoomFor,
    async open(stream, given) {
      roster.enter(stream)
      try {
        const from = await lanes(() => catchUp(parts, stream, given))
        await turns.next(() => present.join(stream, from))
      } catch (error) {
        parts.log.error('A stream could not be opened; its browser tries again.', { error })
        roster.close(stream)
      }
    },
    look,
    size: roster.size,
    async stop() {
      timers.forEach(clearInterval)
      await turns.over()
      for (const stream of roster.told()) roster.close(stream)
    },
  }
}

/** Where all streams of this node stand. Its steps take turns. */
async function openPresent(parts: LiveParts, roster: Roster) {
  let mark = await snapshotNow(parts.db)
  async function look() {
    const now = await snapshotNow(parts.db)
    if (now !== mark && roster.size() > 0) await tell(parts, roster.told(), { mark, now })
    mark = now
  }
  return {
    look,
    /** Between two looks, from where the stream stands: it misses nothing and hears nothing twice. */
    async join(stream: Stream, from: string) {
      await look()
      if (from !== mark) await tell(parts, [stream], { mark: from, now: mark })
      write(stream, markFrame(parts.marks, mark))
      roster.join(stream)
    },
    /** Keeps proxies from closing, and moves the mark of streams that heard nothing. */
    beat() {
      const frame = `: here\n\n${markFrame(parts.marks, mark)}`
      for (const stream of roster.told()) write(stream, frame)
    },
  }
}

/** Replays what the stream missed, while the others go on; answers the snapshot where it stands then. */
async function catchUp(parts: LiveParts, stream: Stream, given: string | null): Promise<string> {
  write(stream, `retry: ${1000 + Math.floor(Math.random() * 2000)}\n\n`)
  const missed = given === null ? null : parts.marks.open(given)
  const now = await snapshotNow(parts.db)
  if (missed && missed !== now) await replay(parts, stream, { mark: missed, now })
  return now
}

async function closeEnded({ livingSessions }: LiveParts, roster: Roster): Promise<void> {
  const streams = roster.told()
  if (streams.length === 0) return
  const living = await livingSessions(streams.map(({ sessionId }) => sessionId))
  for (const stream of streams) if (!living.has(stream.sessionId)) roster.close(stream)
}
