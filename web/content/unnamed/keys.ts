import { useMemo, useSyncExternalStore } from 'react'
import { bytesOf, textOf } from '../../app/base64.ts'
import { useMe } from '../../app/me.tsx'
import { drawPhrase } from '../../app/phrase.ts'

const prefix = 'weft.unnamed.'
const mostKeys = 50

/** A key that whoever holds it speaks with, what the server knows it by, and the phrase it is written down as. */
export type Held = { key: string; keyHash: string; phrase: string | null }

export const drawKey = (): Promise<Held> => heldByPhrase(drawPhrase())

export async function heldByPhrase(phrase: string): Promise<Held> {
  const bytes = await digestOf(new TextEncoder().encode(`weft unnamed question ${phrase}`))
  return { ...(await heldBy(textOf(bytes))), phrase }
}

/** A key of 43 signs, as they were before phrases. */
export async function heldBy(key: string): Promise<Held> {
  return { key, keyHash: textOf(await digestOf(bytesOf(key))), phrase: null }
}

const digestOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

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
      localStorage.setItem(
        place,
        held.map(({ key, keyHash, phrase }) => [key, keyHash, phrase ?? ''].join(' ').trim()).join('\n'),
      )
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
    const [key = '', keyHash = '', phrase = null] = line.split(' ')
    return isKey(key) && isKey(keyHash) ? [{ key, keyHash, phrase }] : []
  })
}
