import { useSyncExternalStore } from 'react'

/** False while the page is as the server drew it, which knows nothing of this browser; true from then on. */
export function useWoken(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
