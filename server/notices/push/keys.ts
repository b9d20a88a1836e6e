import webPush from 'web-push'
import { z } from 'zod'
import type { Db } from '../../platform/database/index.ts'
import { instanceKey } from '../../platform/http/index.ts'

const keys = z.object({ publicKey: z.string(), privateKey: z.string() })
export type PushKeys = z.output<typeof keys>

/** The pair that proves to push services who sends (VAPID, RFC 8292): made once, kept beside the other secrets. */
export async function pushKeys(db: Db): Promise<PushKeys> {
  const fresh = Buffer.from(JSON.stringify(webPush.generateVAPIDKeys()))
  return keys.parse(JSON.parse((await instanceKey(db, 'push', fresh)).toString('utf8')))
}
