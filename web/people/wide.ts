import { useSyncExternalStore } from 'react'

const query = '(min-width: 1040px)'

/** Whether two panes fit side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query)
      media.addEventListener('change', tell)
      return () => media.removeEventListener('change', tell)
    },
    () => matchMedia(query).matches,
    () => true,
  )
}
