import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/** What both holders computed from the point of one box, each 32 bytes, in the order of their places. */
export type Parts = readonly [Buffer, Buffer]

const pointBytes = 32
const nonceBytes = 12
const tagBytes = 16

/**
 * Seals `plain` for two holders together: neither opens it alone, and what each gives to open one box opens no
 * other. A hybrid encryption after DHIES (Abdalla, Bellare, Rogaway: The Oracle Diffie-Hellman Assumptions, 2001),
 * whose key is drawn from two exchanges at once, combined as by Giacon, Heuer and Poettering (KEM Combiners,
 * 2018): a fresh pair (e, E) on X25519 (RFC 7748); key = HKDF-SHA-256 (RFC 5869) of X25519(e, A) and X25519(e, B),
 * salted with E, A and B; AES-256-GCM under it, with `bound` as what the box may not be moved away from. The
 * secret half of the pair is forgotten here, so whoever sealed cannot open either.
 *
 * `holders` are both public keys, raw, 32 bytes. The box is E, nonce, text and tag: 60 bytes more than `plain`.
 */
export function seal(holders: readonly [Buffer, Buffer], plain: Buffer, bound: string): Buffer {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  const point = rawOf(publicKey)
  const [one, other] = holders.map((holder) => diffieHellman({ privateKey, publicKey: publicFrom(holder) }))
  if (!one || !other) throw new Error('A box has two holders.')
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFrom([one, other], point, holders), nonce)
  cipher.setAAD(Buffer.from(bound))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([point, nonce, text, cipher.getAuthTag()])
}

/** The point of a box: each holder's part is X25519 of their private half and this. */
export const pointOf = (box: Buffer): Buffer => box.subarray(0, pointBytes)

/** What was sealed; null where the parts are not those of this box, or it was bound to something else. */
export function openSealed(
  parts: Parts,
  box: Buffer,
  { holders, bound }: { holders: readonly [Buffer, Buffer]; bound: string },
): Buffer | null {
  const nonce = box.subarray(pointBytes, pointBytes + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(parts, pointOf(box), holders), nonce)
  decipher.setAAD(Buffer.from(bound))
  decipher.setAuthTag(box.subarray(box.length - tagBytes))
  try {
    const text = box.subarray(pointBytes + nonceBytes, box.length - tagBytes)
    return Buffer.concat([decipher.update(text), decipher.final()])
  } catch {
    // GCM says no in no other way.
    return null
  }
}

/** A holder's pair, and their part of any box, as a holder's browser makes them. */
export function newHalf(): { publicKey: Buffer; partOf: (point: Buffer) => Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return {
    publicKey: rawOf(publicKey),
    partOf: (point) => diffieHellman({ privateKey, publicKey: publicFrom(point) }),
  }
}

function keyFrom(parts: Parts, point: Buffer, holders: readonly [Buffer, Buffer]): Buffer {
  const salt = Buffer.concat([point, ...holders])
  return Buffer.from(hkdfSync('sha256', Buffer.concat(parts), salt, 'weft escrow, two of two', 32))
}

const publicFrom = (raw: Buffer) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') }, format: 'jwk' })

const rawOf = (key: ReturnType<typeof publicFrom>) =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
