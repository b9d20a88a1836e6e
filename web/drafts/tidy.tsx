import { useEffect } from 'react'

/** Once a page is there, lets go of what this browser keeps of people who do not use it now. */
export function TidyDrafts({ personId }: { personId: string | null }) {
  useEffect(() => {
    const tidy = async () => {
      await (await import('./local.ts')).forgetOthersLocally(personId)
      await (await import('../offline/store.ts')).wipeOthers(personId)
    }
    const timer = setTimeout(() => void tidy(), 0)
    return () => clearTimeout(timer)
  }, [personId])
  return null
}
