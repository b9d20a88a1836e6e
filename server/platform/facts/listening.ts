import type { Db } from '../database/index.ts'
import type { Log } from '../log/index.ts'
import { openGlance } from './glance.ts'
import { type Heard, hearFacts, hearStumbles, type Reader } from './readers.ts'

export type Listening = {
  /** Wakes the readers: something was committed. */
  poke: () => void
  /** Resolves once every fact committed before the call has been heard by every reader, or set aside. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

const lookEveryMs = 250
const lookAnywayMs = 5000
const longestWaitMs = 60_000

/**
 * Keeps the readers listening: at each poke, and every 250 ms for what other nodes committed, one glance finds which
 * kinds of fact came, and those who hear them look for themselves; every five seconds all do. One that fails waits
 * longer each time, up to a minute, and holds up no other.
 */
export function listen(db: Db, readers: readonly Reader[], log: Log): Listening {
  const ears = readers.map((reader) => ear(db, reader, log))
  const glance = openGlance(db, log, (names) => {
    for (const each of ears) if (each.concernedBy(names)) void each.wake('patient')
  })
  const timer = setInterval(glance.look, lookEveryMs)
  for (const reader of readers) void again(db, reader, log)
  return {
    poke: glance.look,
    settled: async () => void (await Promise.all(ears.map((each) => each.wake('now')))),
    stop: async () => {
      clearInterval(timer)
      await glance.stop()
      await Promise.all(ears.map((each) => each.rest()))
    },
  }
}

/** Hears what was set aside once more; what still cannot be heard stays, and its count goes up. */
export async function again(db: Db, reader: Reader, log: Log): Promise<void> {
  await hearStumbles(db, reader).then(
    (heard) => report(reader, heard, log),
    (error: unknown) => log.error('What a reader set aside was not tried.', { reader: reader.name, error }),
  )
}

/** 'patient' keeps to the pause after a failure. */
type Manner = 'patient' | 'now'

/** One reader's loop: a wake during a run asks for one more run, and resolves when that one is over. */
function ear(db: Db, reader: Reader, log: Log) {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  let failures = 0
  let notBefore = 0
  let stopped = false
  let restedAt = 0

  const failed = (error: unknown) => {
    failures += 1
    restedAt = 0
    notBefore = Date.now() + Math.min(longestWaitMs, lookEveryMs * 2 ** failures)
    log.error('A reader failed; it will try again.', { reader: reader.name, failures, error })
  }
  const run = () =>
    hearFacts(db, reader).then((heard) => {
      failures = 0
      restedAt = heard.elsewhere ? 0 : Date.now()
      report(reader, heard, log)
    }, failed)
  const wake = (manner: Manner): Promise<void> => {
    if (stopped || (manner === 'patient' && Date.now() < notBefore)) return Promise.resolve()
    if (!running) {
      running = run().finally(() => {
        running = null
      })
      return running
    }
    next ??= running.then(() => {
      next = null
      return wake(manner)
    })
    return next
  }
  return {
    wake,
    /** Whether these kinds of fact (null: not known which) are its to hear, or it has not come to an end of its own. */
    concernedBy: (names: ReadonlySet<string> | null) =>
      names === null || Date.now() - restedAt > lookAnywayMs || reader.hears.some((name) => names.has(name)),
    async rest() {
      stopped = true
      await (next ?? running)
    },
  }
}

function report(reader: Reader, { stumbles }: Heard, log: Log): void {
  for (const { fact, error } of stumbles) {
    log.error('A reader set a fact aside.', { reader: reader.name, position: fact.position, error })
  }
}
