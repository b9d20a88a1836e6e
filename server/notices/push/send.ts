import webPush from 'web-push'
import type { House } from '../../platform/house.ts'
import { createOutbound, type Outbound } from '../../platform/outbound/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { push } from '../switches.ts'
import { pushHosts } from './hosts.ts'
import { isBrowserKey, type PushKeys } from './keys.ts'
import type { Device } from './store.ts'

/** What a device shows. `path` is an address here, `tag` joins what is about one thread. */
export type Pushed = { title: string; body: string; path: string; tag: string }

/** The only way out for notifications: the browsers' services alone, and only while the switch is on. */
export const pushOutbound = ({ ground, log }: House): Outbound =>
  createOutbound({
    allowed: () => isOn(ground.inside, push),
    allowList: pushHosts,
    log: { warn: (fields, text) => log.warn(text, { ...fields }) },
  })

type Parts = { outbound: Outbound; keys: PushKeys; url: string }

const dayInSeconds = 86_400

/** Hands one notification, encrypted for that device, to its service. `gone`: the browser took its word back. */
export async function sendPush(
  { outbound, keys, url }: Parts,
  { endpoint, p256dh, auth }: Device,
  said: Pushed,
): Promise<'sent' | 'gone' | 'failed'> {
  // Nothing can be encrypted for it: as good as taken back, and no reason to keep it from others.
  if (!isBrowserKey(p256dh)) return 'gone'
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(said), {
    // Services want a way to reach who sends; a server on http has only an address of mail.
    vapidDetails: { subject: contactOf(url), ...keys },
    TTL: dayInSeconds,
    contentEncoding: 'aes128gcm',
  })
  const answer = await outbound.fetch(endpoint, {
    method: 'POST',
    headers: headersOf(request.headers),
    ...(request.body ? { body: request.body } : {}),
    maxBytes: 65_536,
  })
  if (answer.outcome === 'refused') return 'failed'
  if (answer.status === 404 || answer.status === 410) return 'gone'
  return answer.status < 300 ? 'sent' : 'failed'
}

const contactOf = (url: string) => (url.startsWith('https:') ? url : `mailto:weft@${new URL(url).hostname}`)

/** The connection counts the body itself. */
const headersOf = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      name.toLowerCase() === 'content-length' ? [] : [[name, String(value)]],
    ),
  )
