import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

type New = {
  /** The space of each post published since the home was last drawn; null: under subjects. */
  places: readonly (string | null)[]
  arrived: (spaceId: string | null) => void
  shown: () => void
}

const Context = createContext<New>({ places: [], arrived: () => {}, shown: () => {} })

/** Counts what was published since the home was last drawn; nothing jumps until the reader asks. */
export function NewPosts({ children }: { children: ReactNode }) {
  const [places, setPlaces] = useState<New['places']>([])
  const arrived = useCallback<New['arrived']>((spaceId) => setPlaces((before) => [...before, spaceId]), [])
  const shown = useCallback(() => setPlaces([]), [])
  const value = useMemo(() => ({ places, arrived, shown }), [places, arrived, shown])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useNewPosts = (): New => useContext(Context)
