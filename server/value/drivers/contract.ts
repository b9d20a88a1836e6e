import { z } from 'zod'
import { endpoint, text } from '../../platform/contract/index.ts'
import { driver, driverInput } from './driver.ts'
import { parts } from './editions.ts'
import { formulaWords } from './formula-words.ts'

const person = z.object({ id: z.string(), name: z.string() })
// Whatever it is named: a driver that is not there is missing, as everything else is.
const params = z.strictObject({ driverId: z.string().max(40) })
const notYours = { 'value.not_yours': 403 }
const faults = Object.fromEntries(
  Object.keys(formulaWords).flatMap((key) => (key.startsWith('formula.') ? [[key, 422] as const] : [])),
)
const changing = { ...notYours, ...faults, 'driver.range': 422, 'driver.input': 422, 'driver.reported': 422 }

/** The formula in symbols, and in words of the reader's language. */
const written = z.object({ symbols: z.string(), words: z.string() })
/** Euros a year on the likeliest defaults; `lacking`: symbols without one. */
const worth = { result: z.number().nullable(), lacking: z.array(z.string()) }
/** Symbols of facts that nothing counts yet. */
const unmeasured = z.array(z.string())

const shown = driver.extend({
  ...{ mayEdit: z.boolean(), written, unmeasured },
  ...worth,
  /** `ready`: what would supply it exists here. */
  inputs: z.array(driverInput.extend({ ready: z.boolean() })),
  /** The newest first, down to the original. */
  history: z.array(
    z.object({
      version: z.int(),
      formula: z.string(),
      restored: z.boolean(),
      changed: z.array(z.enum(parts)),
      /** Null: the original, which came with Weft. */
      reason: z.string().nullable(),
      author: person.nullable(),
      at: z.date().nullable(),
    }),
  ),
})

const said = (max: number) => z.strictObject({ fr: text({ max }), en: text({ max }) })
const amount = z.number().min(-1e12).max(1e12)
const reason = text({ min: 3, max: 500 })

export const contract = {
  listDrivers: endpoint({
    method: 'GET',
    path: '/value/drivers',
    summary: 'The value drivers, as this company counts them',
    access: 'inside',
    output: z.object({
      mayEdit: z.boolean(),
      drivers: z.array(
        driver
          .omit({ inputs: true, bias: true, guard: true })
          .extend({ written, unmeasured, sources: z.array(z.enum(['E', 'S', 'F', 'A'])) }),
      ),
    }),
    refusals: notYours,
  }),
  readDriver: endpoint({
    method: 'GET',
    path: '/value/drivers/:driverId',
    summary: 'One value driver: formula, inputs with their sources, bias and guard, and who changed it why',
    access: 'inside',
    params,
    output: shown,
    versioned: true,
    refusals: notYours,
  }),
  checkDriver: endpoint({
    method: 'POST',
    path: '/value/drivers/:driverId/check',
    summary: 'Whether a text is a formula of this driver, and what it comes to; nothing is kept',
    access: 'inside',
    params,
    body: z.strictObject({ formula: z.string().max(2000), values: z.record(z.string().max(40), amount) }),
    output: z.object({
      /** In a sentence: where, and how to mend it. Null: the text is a formula. */
      fault: z.object({ at: z.int(), sentence: z.string() }).nullable(),
      written: written.nullable(),
      ...worth,
      /** Inputs that the formula does not read. */
      unused: z.array(z.string()),
    }),
    refusals: notYours,
  }),
  editDriver: endpoint({
    method: 'PUT',
    path: '/value/drivers/:driverId',
    summary: 'Change a driver for this company, with a reason; earlier versions stay',
    access: 'inside',
    params,
    body: z.strictObject({
      on: z.boolean(),
      name: said(120),
      formula: z.string().trim().max(1000),
      bias: said(500),
      guard: said(500),
      /** Those that are not named stay as they are. */
      inputs: z
        .array(
          z.strictObject({
            symbol: text({ max: 40 }),
            name: said(120),
            default: z.strictObject({ likely: amount, low: amount, high: amount }).nullable(),
            defaultSource: said(500),
          }),
        )
        .max(20),
      reason,
    }),
    output: shown,
    versioned: true,
    refusals: changing,
  }),
  restoreDriver: endpoint({
    method: 'PUT',
    path: '/value/drivers/:driverId/original',
    summary: 'Go back to the driver as it came, as a new version that says so',
    access: 'inside',
    params,
    body: z.strictObject({ reason }),
    output: shown,
    versioned: true,
    refusals: notYours,
  }),
}
