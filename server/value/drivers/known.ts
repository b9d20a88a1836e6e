import { measureRegistry } from '../../insights/index.ts'
import { asKey } from '../figures/keys.ts'
import type { Driver, DriverInput, Origin } from './driver.ts'

/** Whether this part of the network exists that could supply the value: a company may still have none. */
export function isReady({ from }: DriverInput): boolean {
  return ready[from.is](from)
}

/** The symbols of facts that nothing counts yet: the driver is not measured yet. */
export const unmeasured = ({ inputs }: Driver): string[] =>
  inputs.filter((input) => input.source === 'E' && !isReady(input)).map(({ symbol }) => symbol)

const keyOf = (from: Origin): string => ('key' in from ? from.key : '')
const never = () => false

const ready: Readonly<Record<Origin['is'], (from: Origin) => boolean>> = {
  measure: (from) => Object.hasOwn(measureRegistry, keyOf(from)),
  survey: never,
  figure: (from) => asKey(keyOf(from)) !== null,
  comparison: never,
  cases: never,
  assumption: () => true,
}
