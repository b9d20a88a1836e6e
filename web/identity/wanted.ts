const key = 'weft.wanted'
/** Long enough to find the invitation's mail; later the address is of another day. */
const keptMs = 60 * 60_000

/** Keeps the address that someone came to and could not read yet. */
export function keepWanted(): void {
  const { pathname, search } = location
  if (pathname !== '/') localStorage.setItem(key, JSON.stringify({ at: Date.now(), path: pathname + search }))
}

/** The address that was asked for before coming in, once; null when there was none lately. */
export function takeWanted(): string | null {
  const kept = localStorage.getItem(key)
  localStorage.removeItem(key)
  if (!kept) return null
  const { at, path } = JSON.parse(kept)
  const fresh = typeof at === 'number' && Date.now() - at < keptMs
  // One slash and no more: the address stays on this server.
  return fresh && typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : null
}
