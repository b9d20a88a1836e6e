import { bytesOf, textOf } from '../app/base64.ts'

const rounds = 600_000
const nonceBytes = 12

/** A private half as it lies on the server: under a key that only its holder's phrase makes. */
export type Locked = { locked: string; salt: string; rounds: number }

/**
 * A pair on X25519, drawn in this browser. Its private half leaves it locked alone: nonce and AES-256-GCM of its
 * PKCS #8, under PBKDF2 with SHA-256 of the phrase. Rejects where the browser does not know X25519.
 */
export async function makeHalf(phrase: string): Promise<Locked & { publicKey: string }> {
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits'])
  if (!('privateKey' in pair)) throw new Error('X25519 makes pairs.')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const lock = await lockOf(phrase, salt, rounds)
  const plain = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
  const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock, plain)
  return {
    publicKey: textOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    locked: textOf(Uint8Array.of(...nonce, ...new Uint8Array(text))),
    salt: textOf(salt),
    rounds,
  }
}

/** This half's part of one box, from its point; null when the phrase is not the one it was locked with. */
export async function partOf(half: Locked, phrase: string, point: string): Promise<string | null> {
  const lock = await lockOf(phrase, bytesOf(half.salt), half.rounds)
  const locked = bytesOf(half.locked)
  const [iv, text] = [locked.subarray(0, nonceBytes), locked.subarray(nonceBytes)]
  // GCM says no in no other way.
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, lock, text).catch(() => null)
  if (!plain) return null
  const mine = await crypto.subtle.importKey('pkcs8', plain, 'X25519', false, ['deriveBits'])
  const theirs = await crypto.subtle.importKey('raw', bytesOf(point), 'X25519', false, [])
  return textOf(new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, mine, 256)))
}

async function lockOf(phrase: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(phrase)
  const source = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times }
  return crypto.subtle.deriveKey(how, source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
