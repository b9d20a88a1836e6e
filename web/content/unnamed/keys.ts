import { useMemo, useSyncExternalStore } from 'react'
import { useMe } from '../../app/me.tsx'

const prefix = 'weft.unnamed.'
const mostKeys = 50

/** A key that whoever holds it speaks with, and what the server knows it by. */
export type Held = { key: string; keyHash: string }

export async function drawKey(): Promise<Held> {
  return heldBy(textOf(crypto.getRandomValues(new Uint8Array(32))))
}

export async function heldBy(key: string): Promise<Held> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(key))
  return { key, keyHash: textOf(new Uint8Array(hash)) }
}

export const isKey = (text: string): boolean => /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text)

type Keys = { keys: readonly Held[]; keep: (held: Held) => void; forget: (key: string) => void }

/** The keys of this browser and person, for as long as they are signed in here. */
export function useKeys(): Keys {
  const place = `${prefix}${useMe().personId}`
  const stored = useSyncExternalStore(
    onKeys,
    () => localStorage.getItem(place) ?? '',
    () => '',
  )
  return useMemo(() => {
    const keys = heldIn(stored)
    const store = (held: readonly Held[]) => {
      localStorage.setItem(place, held.map(({ key, keyHash }) => `${key} ${keyHash}`).join('\n'))
      dispatchEvent(new Event(changed))
    }
    const others = (key: string) => keys.filter((each) => each.key !== key)
    return {
      keys,
      keep: (held) => store([held, ...others(held.key)].slice(0, mostKeys)),
      forget: (key) => store(others(key)),
    }
  }, [stored, place])
}

/** On signing out: whoever sits down here next speaks for nobody. */
export function forgetKeys(): void {
  for (const place of Object.keys(localStorage)) if (place.startsWith(prefix)) localStorage.removeItem(place)
}

const changed = 'weft-unnamed-keys'

function onKeys(tell: () => void): () => void {
  addEventListener(changed, tell)
  addEventListener('storage', tell)
  return () => {
    removeEventListener(changed, tell)
    removeEventListener('storage', tell)
  }
}

function heldIn(stored: string): Held[] {
  return stored.split('\n').flatMap((line) => {
    const [key = '', keyHash = ''] = line.split(' ')
    return isKey(key) && isKey(keyHash) ? [{ key, keyHash }] : []
  })
}

export function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
