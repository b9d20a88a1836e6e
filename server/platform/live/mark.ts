import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Sealed marks: a stream's place tells its reader nothing of how much happens elsewhere. */
export type Marks = {
  /** The place after a batch, for Last-Event-ID. */
  seal: (snapshot: string) => string
  /** The snapshot of a mark; null for anything not sealed here. */
  open: (mark: string) => string | null
  /** A fact's stable name for one stream's reader, to drop what arrives twice. */
  nameOf: (position: number) => string
}

export function openMarks(secret: Buffer): Marks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'live marks', 32))
  return {
    seal(snapshot) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      return Buffer.concat([nonce, cipher.update(snapshot), cipher.final(), cipher.getAuthTag()]).toString(
        'base64url',
      )
    },
    open(mark) {
      const bytes = Buffer.from(mark, 'base64url')
      if (bytes.length < 30) return null
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(-16))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString()
      } catch (error) {
        if (error instanceof Error) return null
        throw error
      }
    },
    nameOf: (position) => createHmac('sha256', key).update(String(position)).digest('base64url').slice(0, 16),
  }
}
