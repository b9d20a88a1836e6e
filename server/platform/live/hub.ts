import { openRoster, type Roster } from './roster.ts'
import { isOpen, type Stream, write } from './stream.ts'
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
  /** The mark that a page drawn now starts from: what is committed while it is on its way is told to it. */
  place: () => Promise<string>
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
  const turns = inTurns((error) => parts.log.error('The live streams stumbled; they look again.', { error }))
  const look = () => turns.once('look', present.look)
  const admission = openAdmission(parts, roster, (streams, from) =>
    turns.next(() => present.join(streams, from)),
  )
  const timers = [
    setInterval(() => void look(), lookEveryMs),
    setInterval(() => void turns.once('recheck', () => closeEnded(parts, roster)), recheckEveryMs),
    setInterval(() => present.beat(), heartbeatEveryMs),
  ]
  return {
    hasRoomFor: roster.hasRoomFor,
    async open(stream, given) {
      // Gone while it was being recognised: its 'close' is over and would never be counted.
      if (!isOpen(stream)) return
      roster.enter(stream)
      write(stream, `retry: ${1000 + Math.floor(Math.random() * 2000)}\n\n`)
      await admission.admit(stream, given === null ? null : parts.marks.open(given))
    },
    place: async () => parts.marks.seal(await snapshotNow(parts.db)),
    look,
    size: roster.size,
    async stop() {
      timers.forEach(clearInterval)
      await admission.over()
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
    /** Between two looks, from where these streams stand: they miss nothing and hear nothing twice. */
    async join(streams: readonly Stream[], from: string) {
      await look()
      if (from !== mark) await tell(parts, streams, { mark: from, now: mark })
      const frame = markFrame(parts.marks, mark)
      for (const stream of streams) {
        write(stream, frame)
        roster.join(stream)
      }
    },
    /** Keeps proxies from closing, and moves the mark of streams that heard nothing. */
    beat() {
      const frame = `: here\n\n${markFrame(parts.marks, mark)}`
      for (const stream of roster.told()) write(stream, frame)
    },
  }
}

/**
 * Lets streams in, all that wait at once: after a restart thousands come back from the same few marks, and
 * each mark is replayed once for all of them, beside the looks.
 */
function openAdmission(
  parts: LiveParts,
  roster: Roster,
  join: (streams: readonly Stream[], from: string) => Promise<void>,
) {
  const lanes = inLanes(replaysAtOnce)
  const rounds = inTurns((error) =>
    parts.log.error('Streams could not be opened; browsers try again.', { error }),
  )
  let waiting: { stream: Stream; missed: string | null }[] = []

  async function admitAll() {
    const coming = waiting.filter(({ stream }) => isOpen(stream))
    waiting = []
    const streams = coming.map(({ stream }) => stream)
    try {
      const now = await snapshotNow(parts.db)
      const marks = [...Map.groupBy(coming, ({ missed }) => missed ?? now)]
      await Promise.all(
        marks.map(([mark, group]) =>
          lanes(() =>
            replay(
              parts,
              group.map(({ stream }) => stream),
              { mark, now },
            ),
          ),
        ),
      )
      await join(streams, now)
    } catch (error) {
      for (const stream of streams) roster.close(stream)
      throw error
    }
  }
  return {
    admit(stream: Stream, missed: string | null): Promise<void> {
      waiting.push({ stream, missed })
      return rounds.once('admit', admitAll)
    },
    over: rounds.over,
  }
}

async function closeEnded({ livingSessions }: LiveParts, roster: Roster): Promise<void> {
  const streams = roster.told()
  if (streams.length === 0) return
  const living = await livingSessions(streams.map(({ sessionId }) => sessionId))
  for (const stream of streams) if (!living.has(stream.sessionId)) roster.close(stream)
}
