import type { Verdict } from '../platform/refusal.ts'
import type { SwitchChange } from '../platform/switches/index.ts'
import type { Viewer } from '../platform/viewer.ts'

export function mayAsk(isOn: boolean, on: boolean): Verdict<'switch.same'> {
  return isOn === on ? 'switch.same' : 'allowed'
}

export function mayWithdraw({ confirmedAt, withdrawnAt }: SwitchChange): Verdict<'switch.not_waiting'> {
  return confirmedAt || withdrawnAt ? 'switch.not_waiting' : 'allowed'
}

export function mayConfirm(change: SwitchChange, { personId }: Viewer): Verdict {
  if (change.askedBy === personId) return 'switch.own_request'
  return mayWithdraw(change)
}
