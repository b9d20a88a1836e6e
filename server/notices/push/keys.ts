import { ECDH } from 'node:crypto'
import webPush from 'web-push'
import { z } from 'zod'
import type { Db } from '../../platform/database/index.ts'
import { instanceKey } from '../../platform/http/index.ts'

const keys = z.object({ publicKey: z.string(), privateKey: z.string() })
export type PushKeys = z.output<typeof keys>

/** Whether a browser could have made that key: a point of the curve that notifications are encrypted on. */
export function isBrowserKey(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url')
    return true
  } catch {
    return false
  }
}

/** The pair that proves to push services who sends (VAPID, RFC 8292): made once, kept beside the other secrets. */
export async function pushKeys(db: Db): Promise<PushKeys> {
  const fresh = Buffer.from(JSON.stringify(webPush.generateVAPIDKeys()))
  return keys.parse(JSON.parse((await instanceKey(db, 'push', fresh)).toString('utf8')))
}
