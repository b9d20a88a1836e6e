import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type New = { count: number; arrived: () => void; shown: () => void }

const Context = createContext<New>({ count: 0, arrived: () => {}, shown: () => {} })

/** Counts what was published since the home was last drawn; nothing jumps until the reader asks. */
export function NewPosts({ children }: { children: ReactNode }) {
  const [count, setCount] = useState(0)
  const value = useMemo(
    () => ({ count, arrived: () => setCount((before) => before + 1), shown: () => setCount(0) }),
    [count],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useNewPosts = (): New => useContext(Context)
