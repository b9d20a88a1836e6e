import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

/** A post, its kind and where it was published: its space (null: under subjects only) and its subjects. */
export type Published = { postId: string; kind: string; spaceId: string | null; subjects: readonly string[] }
type New = {
  /** What was published since the home was last drawn. */
  posts: readonly Published[]
  arrived: (post: Published) => void
  forget: () => void
}

const Context = createContext<New>({ posts: [], arrived: () => {}, forget: () => {} })

/** Counts what was published since the home was last drawn; nothing jumps until the reader asks. */
export function NewPosts({ children }: { children: ReactNode }) {
  const [posts, setPosts] = useState<New['posts']>([])
  const arrived = useCallback<New['arrived']>((post) => setPosts((before) => [...before, post]), [])
  const forget = useCallback(() => setPosts([]), [])
  const value = useMemo(() => ({ posts, arrived, forget }), [posts, arrived, forget])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useNewPosts = (): New => useContext(Context)
