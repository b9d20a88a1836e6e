import { z } from 'zod'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../../platform/contract/index.ts'
import { figureKeys, systems } from './keys.ts'

const system = z.enum(systems)
const key = z.enum(figureKeys)
const field = z.enum(['team', 'month', ...figureKeys])
const sentence = z.object({ fr: z.string(), en: z.string() })
const person = z.object({ id: z.string(), name: z.string() }).nullable()
const moment = z.date()
const state = z.enum(['submitted', 'approved', 'refused', 'undone'])
const decimal = z.enum([',', '.'])

const file = z.strictObject({
  system,
  name: text({ max: 200 }),
  /** The file's bytes, in base64: at most 5 MB of file. */
  content: z.base64().min(4).max(6_990_508),
  /** What a column means, by its heading, where that alone would mislead; null leaves it out. */
  mapping: z.record(z.string().max(200), field.nullable()).default({}),
  /** The decimal sign of the file, where its numbers do not tell. */
  decimal: decimal.optional(),
})

const loaded = z.object({
  id: z.string(),
  system,
  name: z.string(),
  /** SHA-256 of the file, in hexadecimal. */
  hash: z.string(),
  /** Rows of the file: a team and a month each. */
  rows: z.int(),
  state,
  /** Who did what is null where they were removed since. */
  submittedBy: person,
  submittedAt: moment,
  decidedBy: person,
  decidedAt: moment.nullable(),
  refusal: z.string().nullable(),
  undoneBy: person,
  undoneAt: moment.nullable(),
  undoing: z.string().nullable(),
})

const weighed = {
  months: z.array(z.string()),
  teams: z.int(),
  totals: z.array(
    z.object({
      key,
      figures: z.int(),
      fresh: z.int(),
      same: z.int(),
      replaced: z.int(),
      value: z.number().nullable(),
      before: z.number().nullable(),
    }),
  ),
  /** The first hundred figures that stood with another value. */
  replaced: z.array(
    z.object({ unit: z.string().nullable(), month: z.string(), key, value: z.number(), before: z.number() }),
  ),
}

const preview = z.object({
  name: z.string(),
  system,
  hash: z.string(),
  separator: z.enum([',', ';', '\t']).nullable(),
  encoding: z.string(),
  decimal: z.object({ sign: decimal.nullable(), asked: z.boolean() }),
  columns: z.array(z.object({ heading: z.string(), field: field.nullable(), samples: z.array(z.string()) })),
  rows: z.int(),
  first: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  /** All that is wrong, the first two hundred shown; with one of them nothing can be submitted. */
  problems: z.object({
    count: z.int(),
    first: z.array(
      z.object({ code: z.string(), row: z.int(), column: z.string(), sentence, remedy: sentence }),
    ),
  }),
  ...weighed,
  /** The import of this very file that waits or stands already. */
  same: z.object({ id: z.string(), state, submittedAt: moment }).nullable(),
})

const importId = z.strictObject({ importId: id })
const reason = z.strictObject({ reason: text({ min: 3, max: 500 }) })
const notYours = { 'value.not_yours': 403 }

export const contract = {
  readFigureTemplates: endpoint({
    method: 'GET',
    path: '/value/figures/templates',
    summary: 'Files to fill in, one a system, in one’s language, and what each column is',
    access: 'inside',
    output: z.object({
      systems: z.array(
        z.object({
          system,
          name: z.string(),
          content: z.string(),
          columns: z.array(z.object({ key, heading: z.string() })),
        }),
      ),
    }),
    refusals: notYours,
  }),
  checkFigures: endpoint({
    method: 'POST',
    path: '/value/figures/check',
    summary:
      'The dry run of a file of figures: how it reads, all that is wrong, what it would replace; stores nothing',
    access: 'inside',
    limit: 'import',
    body: file,
    output: preview,
    refusals: notYours,
  }),
  submitFigures: endpoint({
    method: 'POST',
    path: '/value/figures/imports',
    summary: 'Submit a file of figures for approval; nothing is in force yet',
    access: 'inside',
    limit: 'import',
    body: file,
    output: z.object({ id: z.string() }),
    status: 201,
    refusals: { ...notYours, 'figures.wrong': 422, 'figures.same_file': 409 },
  }),
  listFigureImports: endpoint({
    method: 'GET',
    path: '/value/figures/imports',
    summary: 'Files of figures that were brought, the newest first, and where each stands',
    access: 'inside',
    query: z.strictObject(pageQuery),
    output: pageOf(loaded),
    refusals: notYours,
  }),
  readFigureImport: endpoint({
    method: 'GET',
    path: '/value/figures/imports/:importId',
    summary: 'One import: who, when, the hash of its file, totals, and what it replaces',
    access: 'inside',
    params: importId,
    output: loaded.extend({ mayDecide: z.boolean(), mayUndo: z.boolean(), ...weighed }),
    refusals: notYours,
  }),
  approveFigures: endpoint({
    method: 'PUT',
    path: '/value/figures/imports/:importId/approval',
    summary: 'Approve an import that somebody else submitted: its figures are in force',
    access: 'inside',
    params: importId,
    output: noAnswer,
    status: 204,
    refusals: { ...notYours, 'figures.own': 403, 'figures.decided': 409 },
  }),
  refuseFigures: endpoint({
    method: 'POST',
    path: '/value/figures/imports/:importId/refusal',
    summary: 'Refuse an import that somebody else submitted, and say why',
    access: 'inside',
    params: importId,
    body: reason,
    output: noAnswer,
    status: 204,
    refusals: { ...notYours, 'figures.own': 403, 'figures.decided': 409 },
  }),
  undoFigures: endpoint({
    method: 'POST',
    path: '/value/figures/imports/:importId/undoing',
    summary:
      'Undo an import and say why: the figures from before it return; or withdraw one’s own that waits',
    access: 'inside',
    params: importId,
    body: reason,
    output: noAnswer,
    status: 204,
    refusals: { ...notYours, 'figures.not_in_force': 409 },
  }),
}
