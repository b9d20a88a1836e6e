import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { Router } from 'wouter'
import type { Shell } from '../server/pages.ts'
import { App } from './app/app.tsx'
import { openCache } from './app/shell.ts'

/** A page as the first answers make it, drawn on the server: it is read before any script has come. */
export async function drawPage(shell: Shell, path: string, search: string): Promise<string> {
  let failed: unknown
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <QueryClientProvider client={openCache(shell)}>
        <Router ssrPath={path} ssrSearch={search}>
          <App shell={shell} />
        </Router>
      </QueryClientProvider>
    </StrictMode>,
    // All in one piece: nothing is put in its place by a script.
    {
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        failed ??= error
      },
    },
  )
  if (failed) throw failed
  let html = ''
  for await (const piece of prelude) html += String(piece)
  return html
}
