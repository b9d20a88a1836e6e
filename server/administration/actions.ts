import { newId } from '../platform/clock.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import {
  applyChange,
  findChange,
  insertChange,
  isOn,
  type Switch,
  type SwitchChange,
  withdrawChange,
} from '../platform/switches/index.ts'
import { switchAsked, switchChanged, switchWithdrawn } from './facts.ts'
import { mayAsk, mayConfirm, mayWithdraw } from './rules.ts'

/** Turning off takes one person, whatever the switch: it is the careful side. */
export async function askSwitch(
  { tx, viewer, record }: Change,
  turned: Switch,
  { on, reason }: { on: boolean; reason: string },
): Promise<void> {
  allow(mayAsk(await isOn(tx, turned), on))
  const asked = { id: newId(), name: turned.name, on, reason, askedBy: found(viewer.personId) }
  if (!(await insertChange(tx, asked))) throw new Refusal('switch.waiting')
  record(switchAsked(told(asked)))
  if (turned.twoPersons && on) return
  await applyChange(tx, asked.id, null)
  record(switchChanged(told(asked)))
}

export async function confirmSwitch(
  { tx, viewer, record }: Change,
  { name, changeId }: { name: string; changeId: string },
): Promise<void> {
  const asked = found(await findChange(tx, name, changeId))
  allow(mayConfirm(asked, viewer))
  await applyChange(tx, changeId, found(viewer.personId))
  record(switchChanged(told(asked)))
}

export async function withdrawSwitch(
  { tx, viewer, record }: Change,
  { name, changeId }: { name: string; changeId: string },
): Promise<void> {
  const asked = found(await findChange(tx, name, changeId))
  allow(mayWithdraw(asked))
  await withdrawChange(tx, changeId, found(viewer.personId))
  record(switchWithdrawn(told(asked)))
}

const told = ({ id, name, on }: Pick<SwitchChange, 'id' | 'name' | 'on'>) => ({
  changeId: id,
  switch: name,
  on,
})
