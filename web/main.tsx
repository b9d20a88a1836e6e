import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { openCache, readShell } from './app/shell.ts'
import { wearTheme } from './palette/theme.ts'
import './kit/kit.css'
import './app/pages.css'

wearTheme()
const shell = readShell()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={openCache(shell)}>
        <App shell={shell} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
