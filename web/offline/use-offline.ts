import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { isLost, whenContactChanges } from '../app/contact.ts'
import { useMe } from '../app/me.tsx'
import { waitingOf, whenOutboxChanges } from './outbox.ts'
import { offlineStore, type Waiting } from './store.ts'

/** Whether the server cannot be reached. */
export const useLost = (): boolean => useSyncExternalStore(whenContactChanges, isLost, () => false)

/** What this person wrote here that was not sent yet. */
export function useWaiting(): readonly Waiting[] | null {
  const { personId } = useMe()
  const [waiting, show] = useState<readonly Waiting[] | null>(null)
  const look = useCallback(() => void waitingOf(personId).then(show), [personId])
  useEffect(() => {
    look()
    return whenOutboxChanges(look)
  }, [look])
  return waiting
}

/** When the server last confirmed what is kept here. */
export function useContact(lost: boolean): Date | null {
  const { personId } = useMe()
  const [at, setAt] = useState<Date | null>(null)
  useEffect(() => {
    if (!lost) return
    const read = async () => (await (await offlineStore()).get('contacts', personId))?.at
    void read().then((found) => setAt(found ? new Date(found) : null))
  }, [lost, personId])
  return at
}
