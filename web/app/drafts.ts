import { useState } from 'react'
import { useWoken } from '../kit/woken.ts'
import { useMe } from './me.tsx'

const prefix = 'weft.draft'

/** A text being written, kept in this browser until it is sent: [text, write, forget]. */
export function useDraft(place: string, before = ''): [string, (text: string) => void, () => void] {
  const { personId } = useMe()
  const key = `${prefix}.${personId}.${place}`
  const woken = useWoken()
  const [kept, setKept] = useState<{ key: string; text: string } | null>(null)
  const text = kept?.key === key ? kept.text : ((woken ? localStorage.getItem(key) : null) ?? before)
  const write = (written: string) => {
    setKept({ key, text: written })
    if (written === before) localStorage.removeItem(key)
    else localStorage.setItem(key, written)
  }
  return [text, write, () => write(before)]
}

/** Forgets every draft of this browser: on signing out of a shared computer. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}.`)) localStorage.removeItem(key)
}
