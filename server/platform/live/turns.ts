/** Runs one piece of work after another; `once` joins a waiting run of the same name. */
export function inTurns(failed: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve()
  const waiting = new Map<string, Promise<void>>()
  /** Settles as the work does: who asked learns of a failure, the turns go on. */
  const next = (work: () => Promise<void>): Promise<void> => {
    const run = last.then(work)
    last = run.catch(toldToWhoAsked)
    return run
  }
  return {
    next,
    once(name: string, work: () => Promise<void>): Promise<void> {
      const joined = waiting.get(name)
      if (joined) return joined
      const run = next(() => {
        waiting.delete(name)
        return work()
      }).catch(failed)
      waiting.set(name, run)
      return run
    },
    over: () => last,
  }
}

/** Runs at most `lanes` pieces of work at a time, in the order they came. */
export function inLanes(lanes: number) {
  let free = lanes
  const queue: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await work()
    } finally {
      const first = queue.shift()
      if (first) first()
      else free += 1
    }
  }
}

/** `run` itself rejects for who asked; the one after only waits until it is over. */
function toldToWhoAsked(): void {}
