import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { awake } from './app/awake.tsx'
import { openCache, readShell, wearStyles } from './app/shell.ts'
import './kit/kit.css'
import './app/pages.css'

const longestSleepMs = 30_000
const shell = readShell()
const root = document.getElementById('root')
const cache = openCache(shell)
const page = (
  <StrictMode>
    <QueryClientProvider client={cache}>
      <App shell={shell} />
    </QueryClientProvider>
  </StrictMode>
)
if (root?.hasChildNodes()) {
  wearStyles(root)
  // Should the page fail, what shows instead takes input all the same; so does, in the end, one whose script never came.
  const onUncaughtError = (error: unknown) => {
    awake()
    reportError(error)
  }
  hydrateRoot(root, page, { onUncaughtError })
  setTimeout(awake, longestSleepMs)
} else if (root) {
  const ready = shell.offline
    ? import('./offline/boot.tsx').then(({ bootOffline }) => bootOffline(cache))
    : null
  if (ready) void ready.then(() => createRoot(root).render(page))
  else createRoot(root).render(page)
}
