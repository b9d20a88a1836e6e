import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../app/me.tsx'
import { titleAlone } from '../kit/page.tsx'
import { rememberPage } from './recent.ts'
import { heard, type Shortcut, shortcutsHere, shortcutsOn } from './shortcuts.ts'

const loadPalette = () => import('./palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

// It comes while the first screen is read, so that it opens at once.
if (!import.meta.env.SSR) addEventListener('load', () => setTimeout(loadPalette, 1_500), { once: true })

const Door = createContext<() => void>(() => {})

/** Opens the palette. */
export const useFind = (): (() => void) => useContext(Door)

/** Ctrl or ⌘ K from everywhere, and the letters that do something on this screen. */
export function PaletteDoor({ children }: { children: ReactNode }) {
  const [shown, show] = useState<'palette' | Shortcut[] | null>(null)
  const find = useMemo(() => () => show('palette'), [])
  useKeys(shown !== null, find, show)
  useRemembered()
  const close = () => show(null)
  return (
    <Door.Provider value={find}>
      {children}
      <Suspense>
        {shown === 'palette' && <Palette onClose={close} />}
        {Array.isArray(shown) && <KeysDialog shortcuts={shown} onClose={close} />}
      </Suspense>
    </Door.Provider>
  )
}

/** Two letters belong together when the second follows within this time. */
const patienceMs = 1_500

function useKeys(open: boolean, find: () => void, show: (shortcuts: Shortcut[]) => void): void {
  const { audience } = useMe()
  const [, go] = useLocation()
  const latest = useRef({ open, go, inside: audience === 'inside' })
  latest.current = { open, go, inside: audience === 'inside' }
  useEffect(() => {
    let typed: string[] = []
    let last = 0
    const hear = (key: KeyboardEvent) => {
      if (key.defaultPrevented || key.isComposing || latest.current.open) return
      if (summons(key)) {
        key.preventDefault()
        return find()
      }
      // Shift alone is the beginning of a key, not a key.
      if ([...key.key].length !== 1) return
      if (!shortcutsOn() || key.ctrlKey || key.metaKey || key.altKey || isBusy(key.target)) return
      const here = shortcutsHere({ ...latest.current, find, showKeys: () => show(here) })
      const since = key.timeStamp - last
      last = key.timeStamp
      typed = since < patienceMs && typed.length > 0 ? [...typed, key.key] : [key.key]
      const found = heard(typed, here)
      if (found === 'waits') return
      typed = []
      if (!found) return
      key.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [find, show])
}

const summons = (key: KeyboardEvent): boolean => key.key.toLowerCase() === 'k' && (key.ctrlKey || key.metaKey)

/** A letter that is typed into something, or meant for what floats above the page, goes nowhere. */
function isBusy(target: EventTarget | null): boolean {
  if (
    document.querySelector(
      '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:focus-within',
    )
  )
    return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select, [role="combobox"], [role="treeitem"]')
  )
}

/** Keeps the page that was opened, once it has its title. */
function useRemembered(): void {
  const { personId } = useMe()
  const [href] = useLocation()
  useEffect(() => {
    if (!/^\/([qp]|spaces|people|subjects)\/./.test(href)) return
    const timer = setTimeout(() => {
      const title = titleAlone()
      if (title) rememberPage(personId, { href, title })
    }, 2_000)
    return () => clearTimeout(timer)
  }, [href, personId])
}
