import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answerWithout, Problem } from '../app/api.ts'
import { beside } from '../app/beside.ts'
import { setLost } from '../app/contact.ts'
import { useMe } from '../app/me.tsx'
import { useLost } from './use-offline.ts'

const restMs = 3_000
const askAgainMs = 15_000

/** At each contact: what waits is sent, and what this device keeps is brought up to what may be kept now. */
export function OfflineKeeper() {
  const { personId, audience } = useMe()
  const cache = useQueryClient()
  const lost = useLost()
  useEffect(() => {
    if (audience !== 'inside') return
    answerWithout(async (name, given) => (await import('./keeping.ts')).keptAnswer(personId, name, given))
    return () => answerWithout(async () => null)
  }, [personId, audience])
  useEffect(() => {
    if (audience !== 'inside' || lost) return
    const meet = async () => {
      const [{ sendWaiting }, { keepUp }] = await Promise.all([import('./outbox.ts'), import('./keeping.ts')])
      if ((await sendWaiting(personId)) > 0) await cache.invalidateQueries({ queryKey: ['readPost'] })
      const keeps = await keepUp(personId)
      await keepShell(keeps)
    }
    const timer = setTimeout(() => void meet().catch(unlessLost), restMs)
    return () => clearTimeout(timer)
  }, [personId, audience, lost, cache])
  useAskAgain(lost)
  return null
}

/** While the server is out of reach it is asked now and then; once it answers, all that shows is asked anew. */
function useAskAgain(lost: boolean): void {
  const cache = useQueryClient()
  useEffect(() => {
    const gone = () => setLost(true)
    addEventListener('offline', gone)
    return () => removeEventListener('offline', gone)
  }, [])
  useEffect(() => {
    if (!lost) return
    const ask = () => {
      if (!navigator.onLine) return
      void fetch('/api/v1/me').then(
        async ({ status }) => {
          if (status === 401) return location.reload()
          setLost(false)
          await cache.invalidateQueries()
        },
        () => setLost(true),
      )
    }
    addEventListener('online', ask)
    const timer = setInterval(ask, askAgainMs)
    return () => {
      removeEventListener('online', ask)
      clearInterval(timer)
    }
  }, [lost, cache])
}

/** What runs beside keeps the files that pages are made of, so that one opens without the server; or lets go of them. */
async function keepShell(keeps: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = keeps ? await beside() : await navigator.serviceWorker.getRegistration()
  registration?.active?.postMessage(keeps ? 'keep' : 'let go')
}

function unlessLost(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}
