import { useEffect } from 'react'

/** What the server drew takes input from now on. */
export function awake(): void {
  document.getElementById('root')?.removeAttribute('inert')
}

/** Stands beside a page: once it is shown, the page's own script is at work. */
export function Awake() {
  useEffect(awake, [])
  return null
}
