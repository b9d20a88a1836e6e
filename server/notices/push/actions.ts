import { asInside } from '../../identity/index.ts'
import { keep } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { contract } from '../contract.ts'
import { push } from '../switches.ts'
import { mayBeEndpoint } from './hosts.ts'
import { isBrowserKey } from './keys.ts'
import { deleteDevice, insertDevice } from './store.ts'

type Asked<Name extends keyof typeof contract> = Exchange<(typeof contract)[Name]>

export async function addDevice({ ground, viewer, input }: Asked<'addDevice'>): Promise<{ id: string }> {
  if (!viewer.sessionId) throw new Refusal('session.needed')
  allow((await isOn(ground.inside, push)) ? 'allowed' : 'push.off')
  allow(mayBeEndpoint(input.endpoint) && isBrowserKey(input.keys.p256dh) ? 'allowed' : 'push.service')
  const device = { endpoint: input.endpoint, ...input.keys }
  return { id: await keep(asInside(ground), viewer, ({ tx }) => insertDevice(tx, viewer, device)) }
}

export async function removeDevice({ ground, viewer, input }: Asked<'removeDevice'>): Promise<null> {
  found((await keep(asInside(ground), viewer, ({ tx }) => deleteDevice(tx, viewer, input.deviceId))) || null)
  return null
}
