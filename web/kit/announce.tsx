import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

/** Says a sentence to screen readers, politely: arrivals, results, what was just done. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

export function Announcements({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* Two regions in turn: the same sentence twice is then heard twice. */}
      <div className="w-hidden" role="status">
        {said.turn % 2 ? said.text : ''}
      </div>
      <div className="w-hidden" role="status">
        {said.turn % 2 ? '' : said.text}
      </div>
    </AnnounceContext.Provider>
  )
}

const AnnounceContext = createContext<(text: string) => void>(() => {})
