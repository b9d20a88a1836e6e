import { call, Problem } from '../app/api.ts'
import { beside } from '../app/beside.ts'

export type Can = 'yes' | 'no' | 'denied'

/** Whether this browser can be notified; on phones often only once the site is put on the home screen. */
export function canNotify(): Can {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'no'
  return Notification.permission === 'denied' ? 'denied' : 'yes'
}

/** Asks the browser, then tells the server where this device is reached. To be called from a press. */
export async function notifyHere(key: string): Promise<'done' | 'denied'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  await tellServer(await subscribed(key))
  return 'done'
}

/** After a new sign-in: a browser that was allowed to be notified is so again, under the session of today. */
export async function notifyAgain(personId: string): Promise<void> {
  if (canNotify() !== 'yes' || Notification.permission !== 'granted') return
  if (sessionStorage.getItem(toldKey) === personId) return
  sessionStorage.setItem(toldKey, personId)
  const registration = await navigator.serviceWorker.getRegistration()
  const subscription = await registration?.pushManager.getSubscription()
  // The switch may be off meanwhile: then there is nothing to be told.
  if (subscription) await tellServer(subscription).catch(ignoreRefusal)
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}

/** Whom this tab last told the server of: once is enough. */
const toldKey = 'weft.push'

export async function forgetHere(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const subscription = await registration?.pushManager.getSubscription()
  await subscription?.unsubscribe()
}

async function subscribed(key: string): Promise<PushSubscription> {
  const registration = await beside()
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

async function tellServer(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys = {} } = subscription.toJSON()
  const { p256dh = '', auth = '' } = keys
  await call('addDevice', { endpoint: endpoint ?? '', keys: { p256dh, auth } })
}
