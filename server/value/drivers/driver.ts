import { z } from 'zod'
import { familyKind } from '../offices/contract.ts'

const driverId = z.string().regex(/^V\d\d$/)
const text = z.object({ fr: z.string(), en: z.string() })
const moment = z.enum(['before', 'after'])

/**
 * Where an input's value comes from: a measure of the network, a micro-survey, an imported figure, the effect that a
 * comparison of teams finds on a figure, cases counted one by one, or nobody but who assumed it.
 */
const origin = z.discriminatedUnion('is', [
  z.object({ is: z.literal('measure'), key: z.string() }),
  z.object({ is: z.literal('survey'), key: z.string(), moment: moment.optional() }),
  z.object({ is: z.literal('figure'), key: z.string(), moment: moment.optional() }),
  z.object({ is: z.literal('comparison'), of: z.string() }),
  z.object({ is: z.literal('cases') }),
  z.object({ is: z.literal('assumption') }),
])

export const range = z.object({ likely: z.number(), low: z.number(), high: z.number() })

export const driverInput = z.object({
  symbol: z.string(),
  name: text,
  /** As engines/formula reads it: `€/h`, `h/wk`, `pers`, `#`; 1 for a share. */
  unit: z.string(),
  /** Many amounts, which the formula sums. */
  rows: z.boolean(),
  /** Measured by the network, asked in a survey, imported, or assumed. */
  source: z.enum(['E', 'S', 'F', 'A']),
  from: origin,
  default: range.nullable(),
  defaultSource: text,
  /** The same quantity wherever this symbol stands: drawn once for all drivers. */
  common: z.boolean(),
})

export const driver = z.object({
  id: driverId,
  /** 1 is the original. */
  version: z.int(),
  /** Counts for this company. */
  on: z.boolean(),
  /** The first leads; `all`: every job family. */
  families: z.array(z.union([familyKind, z.literal('all')])),
  name: text,
  formula: z.string(),
  inputs: z.array(driverInput),
  /** Drivers of one group may not count the same case, hour, hire or saving. */
  group: z.enum(['O1', 'O2', 'O3', 'O4', 'O5']).nullable(),
  bias: text,
  guard: text,
  /** The evidence without which it counts nothing. */
  needs: z.enum(['E2', 'E3']).nullable(),
  /** False: reported, worth nothing. */
  valued: z.boolean(),
})

export type Driver = z.output<typeof driver>
export type DriverInput = z.output<typeof driverInput>
export type DriverRange = z.output<typeof range>
export type Origin = z.output<typeof origin>
export type Original = Omit<Driver, 'version' | 'on'>
