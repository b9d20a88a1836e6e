import type { Locale } from '../viewer.ts'

declare const defined: unique symbol

/** What leaves the server, who enters, what is measured of people (works councils read these first), what is kept. */
export const switchGroups = ['leaves', 'enters', 'measured', 'kept'] as const
export type SwitchGroup = (typeof switchGroups)[number]

/** Something that is off until an administrator turns it on, with a reason. */
export type Switch = Readonly<{
  name: string
  words: Readonly<Record<Locale, Readonly<{ title: string; description: string }>>>
  group: SwitchGroup
  /** One administrator asks to turn it on, another confirms. Turning off takes one. */
  twoPersons: boolean
  [defined]: true
}>

/**
 * Declares a switch, in the `switches.ts` of the slice whose code asks it; its `slice.ts` lists it, so that
 * administrators see it. All are off at first; there is no other default.
 */
export function defineSwitch(given: Omit<Switch, typeof defined>): Switch {
  const isSwitch = (value: Omit<Switch, typeof defined>): value is Switch => /^[a-z][a-z_]+$/.test(value.name)
  if (!isSwitch(given)) throw new Error(`${given.name} cannot name a switch.`)
  return given
}
