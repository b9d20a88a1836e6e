import { useState } from 'react'
import { useMe } from '../../app/me.tsx'
import { useWoken } from '../../kit/woken.ts'

/** Whether this person writes Markdown on this device: [source, prefer]. */
export function useSourceMode(): [boolean, (source: boolean) => void] {
  const key = `weft.source.${useMe().personId}`
  const woken = useWoken()
  const [chosen, choose] = useState<boolean | null>(null)
  const source = chosen ?? (woken && localStorage.getItem(key) === 'true')
  const prefer = (wanted: boolean) => {
    choose(wanted)
    if (wanted) localStorage.setItem(key, 'true')
    else localStorage.removeItem(key)
  }
  return [source, prefer]
}
