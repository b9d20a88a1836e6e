import type { Db } from '../database/index.ts'
import type { Log } from '../log/index.ts'
import { namesSince } from './store.ts'

export type Glance = { look: () => void; stop: () => Promise<void> }

/**
 * One look at the facts for all readers of this node: `tell` hears which kinds became visible since the last one, or
 * null where that is not known (the first time, and when a look failed). What is asked during a look is one more look.
 */
export function openGlance(db: Db, log: Log, tell: (names: ReadonlySet<string> | null) => void): Glance {
  let mark: string | null = null
  let running: Promise<void> | null = null
  let asked = false
  let stopped = false

  const once = async () => {
    try {
      const { now, names } = await namesSince(db, mark)
      mark = now
      tell(names && new Set(names))
    } catch (error) {
      mark = null
      log.warn('A look at the facts failed; all readers look for themselves.', { error })
      tell(null)
    }
  }
  const look = () => {
    if (stopped) return
    if (running) {
      asked = true
      return
    }
    asked = false
    running = once().finally(() => {
      running = null
      if (asked) look()
    })
  }
  return {
    look,
    async stop() {
      stopped = true
      await running
    },
  }
}
