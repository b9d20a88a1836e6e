import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { Shell } from '../../server/pages.ts'
import { Problem } from './api.ts'

/** What the server put into the page: who reads, and the first screen's answers. */
export function readShell(): Shell {
  const element = document.getElementById('weft-shell')
  return element?.textContent
    ? JSON.parse(element.textContent)
    : { locale: 'fr', company: null, at: Date.now(), answers: [] }
}

/** The cache of answers, filled with those the page came with. */
export function openCache({ answers }: Shell): QueryClient {
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError: signInAgain }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // Without a network there may be an answer kept on this device.
        networkMode: 'always',
        retry: (failures, error) =>
          !(error instanceof Problem && error.status > 0) && navigator.onLine && failures < 3,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  })
  for (const { name, input, data, paged } of answers) {
    cache.setQueryData([name, input], paged ? { pages: [data], pageParams: [''] } : data)
  }
  return cache
}

/** The server may write no style attribute: each stands in a sheet of its own until the page wakes. */
export function wearStyles(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-worn]')) {
    element.style.cssText = element.dataset.worn ?? ''
    delete element.dataset.worn
  }
  document.getElementById('weft-worn')?.remove()
}

/** The session ended meanwhile: the page asks to sign in, at the same address. */
function signInAgain(error: Error): void {
  if (error instanceof Problem && error.code === 'signed_out') location.reload()
}
