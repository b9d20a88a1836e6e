import { asInside } from '../../identity/index.ts'
import { keep } from '../../platform/facts/index.ts'
import { answers, type Route } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import { contract } from '../contract.ts'
import { push } from '../switches.ts'
import { mayBeEndpoint } from './hosts.ts'
import { isBrowserKey, pushKeys } from './keys.ts'
import { deleteDevice, findOwnDevices, insertDevice } from './store.ts'

export const pushRoutes: readonly Route[] = [
  answers(contract.readPush, async ({ ground: { inside }, viewer }) => {
    const on = await isOn(inside, push)
    const devices = await findOwnDevices(inside, viewer)
    return { on, key: on ? (await pushKeys(inside)).publicKey : null, devices }
  }),
  answers(contract.addDevice, async ({ ground, viewer, input }) => {
    if (!viewer.sessionId) throw new Refusal('session.needed')
    allow((await isOn(ground.inside, push)) ? 'allowed' : 'push.off')
    allow(mayBeEndpoint(input.endpoint) && isBrowserKey(input.keys.p256dh) ? 'allowed' : 'push.service')
    const { endpoint, keys } = input
    return {
      id: await keep(asInside(ground), viewer, ({ tx }) => insertDevice(tx, viewer, { endpoint, ...keys })),
    }
  }),
  answers(contract.removeDevice, async ({ ground, viewer, input }) => {
    const removed = await keep(asInside(ground), viewer, ({ tx }) => deleteDevice(tx, viewer, input.deviceId))
    found(removed || null)
    return null
  }),
]
