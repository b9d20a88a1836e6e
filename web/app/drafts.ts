import { useState } from 'react'
import { useMe } from './me.tsx'

const prefix = 'weft.draft'

/** A text being written, kept in this browser until it is sent: [text, write, forget]. */
export function useDraft(place: string, before = ''): [string, (text: string) => void, () => void] {
  const { personId } = useMe()
  const key = `${prefix}.${personId}.${place}`
  const [kept, setKept] = useState(() => ({ key, text: localStorage.getItem(key) ?? before }))
  if (kept.key !== key) setKept({ key, text: localStorage.getItem(key) ?? before })
  const write = (text: string) => {
    setKept({ key, text })
    if (text === before) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  }
  return [kept.text, write, () => write(before)]
}

/** Forgets every draft of this browser: on signing out of a shared computer. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}.`)) localStorage.removeItem(key)
}
