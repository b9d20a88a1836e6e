export {
  applyChange,
  findChange,
  findChanges,
  findStates,
  insertChange,
  isOn,
  type SwitchChange,
  type SwitchState,
  withdrawChange,
} from './store.ts'
export { defineSwitch, type Switch, type SwitchGroup, switchGroups } from './switch.ts'
