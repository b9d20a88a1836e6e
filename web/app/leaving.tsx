import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useToast } from '../kit/toast.tsx'

type Leaving = {
  /** Hidden already, deleted only once the time to undo has passed. */
  has: (id: string) => boolean
  take: (id: string, text: string, send: () => Promise<unknown>, back?: () => void) => void
}

const Context = createContext<Leaving>({ has: () => false, take: () => {} })

export const useLeaving = (): Leaving => useContext(Context)

/** Things on their way out, across pages: gone from sight at once, sent after eight seconds or when the page closes. */
export function LeavingThings({ children }: { children: ReactNode }) {
  const toast = useToast()
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const sending = useRef(new Map<string, () => void>())
  const put = useCallback(
    (id: string) => setIds((before) => new Set([...before].filter((each) => each !== id))),
    [],
  )
  const take = useCallback<Leaving['take']>(
    (id, text, send, back) => {
      const drop = () => {
        sending.current.delete(id)
        removeEventListener('pagehide', settle)
      }
      const settle = () => {
        if (!sending.current.has(id)) return
        drop()
        send().catch((error: Error) => {
          put(id)
          toast({ text: error.message })
        })
      }
      const undo = () => {
        drop()
        put(id)
        back?.()
      }
      sending.current.set(id, settle)
      addEventListener('pagehide', settle)
      setIds((before) => new Set([...before, id]))
      toast({ text, undo, settled: settle })
    },
    [toast, put],
  )
  const value = useMemo(() => ({ has: (id: string) => ids.has(id), take }), [ids, take])
  return <Context.Provider value={value}>{children}</Context.Provider>
}
