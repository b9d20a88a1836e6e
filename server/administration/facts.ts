import { code, factKind, id, yesOrNo } from '../platform/facts/index.ts'

const change = { changeId: id, switch: code, on: yesOrNo }

export const switchAsked = factKind('switch.asked', change, 'administrators')
export const switchChanged = factKind('switch.changed', change, 'administrators')
export const switchWithdrawn = factKind('switch.withdrawn', change, 'administrators')
