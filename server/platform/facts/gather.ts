export type Gathered = { poke: () => void; stop: () => void }

// Measured at 250 comments a second: one look then hears several, and costs each a fraction.
const gatherMs = 60

/** Looks at the first poke; those that follow within 60 ms are gathered into one look at the end of that pause. */
export function gather(look: () => void): Gathered {
  let pause: NodeJS.Timeout | null = null
  let more = false
  const poke = () => {
    more = pause !== null
    if (more) return
    look()
    pause = setTimeout(() => {
      pause = null
      if (more) poke()
    }, gatherMs)
  }
  return {
    poke,
    stop() {
      if (pause) clearTimeout(pause)
    },
  }
}
