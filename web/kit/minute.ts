import { createContext, useContext, useSyncExternalStore } from 'react'

const minuteMs = 60_000

/** The minute the server drew the page in: what is woken says the same, and goes on with the clock from there. */
export const DrawnAt = createContext<number | null>(null)

/** The minute it is, in milliseconds; tells again when it is over. */
export function useMinute(): number {
  const drawn = useContext(DrawnAt)
  return useSyncExternalStore(onMinute, currentMinute, () => drawn ?? currentMinute())
}

function onMinute(tell: () => void): () => void {
  const timer = setInterval(tell, minuteMs)
  return () => clearInterval(timer)
}

function currentMinute(): number {
  return Math.floor(Date.now() / minuteMs) * minuteMs
}
