import { answers, type Route } from '../../platform/http/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { contract } from '../contract.ts'
import { push } from '../switches.ts'
import { addDevice, removeDevice } from './actions.ts'
import { pushKeys } from './keys.ts'
import { findOwnDevices } from './store.ts'

export const pushRoutes: readonly Route[] = [
  answers(contract.readPush, async ({ ground: { inside }, viewer }) => {
    const on = await isOn(inside, push)
    const devices = await findOwnDevices(inside, viewer)
    return { on, key: on ? (await pushKeys(inside)).publicKey : null, devices }
  }),
  answers(contract.addDevice, addDevice),
  answers(contract.removeDevice, removeDevice),
]
