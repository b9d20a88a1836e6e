import { type ReactNode, Suspense, useEffect, useId, useLayoutEffect } from 'react'

const asleep = new Set<string>()

/** What the server drew takes input from now on. */
export function awake(): void {
  document.getElementById('root')?.removeAttribute('inert')
}

/** Stands beside a page: once it and all its parts are shown, the page's own script is at work. */
export function Awake() {
  useEffect(() => {
    if (asleep.size === 0) awake()
  }, [])
  return null
}

/** A part of a page whose script comes after the page's own: until then what was drawn of it would lose what is typed. */
export function Later({ children, fallback }: { children: ReactNode; fallback?: ReactNode }) {
  const part = useId()
  // Before the effect of `Awake`, which stands beside the whole page.
  useLayoutEffect(() => {
    asleep.add(part)
    return () => void asleep.delete(part)
  }, [part])
  return (
    <Suspense fallback={fallback}>
      {children}
      <Woken part={part} />
    </Suspense>
  )
}

function Woken({ part }: { part: string }) {
  useEffect(() => {
    asleep.delete(part)
    if (asleep.size === 0) awake()
  }, [part])
  return null
}
