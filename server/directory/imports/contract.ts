import { z } from 'zod'
import { needsProof } from '../../identity/contract.ts'
import { endpoint, id, text } from '../../platform/contract/index.ts'
import { fields } from '../people-file/shapes.ts'

const field = z.enum(fields)
const dateOrder = z.enum(['day first', 'month first'])
const sentence = z.object({ fr: z.string(), en: z.string() })
const counts = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
})
const problem = z.object({
  code: z.string(),
  row: z.number(),
  where: z.string(),
  sentence,
  remedy: sentence,
})

/** How to read the file, where the headings and the dates alone would mislead; null leaves a column out. */
const reading = {
  mapping: z.record(z.string().max(200), field.nullable()).default({}),
  dateOrder: dateOrder.optional(),
}
const wanted = {
  ...reading,
  /** Which directory it is, when a company has several. */
  directory: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  /** Whether those whom this directory brought before and no longer names have left. */
  leavers: z.boolean().default(false),
}
const importId = z.strictObject({ importId: id })

const unreadable = {
  'people_file.empty': 422,
  'people_file.too_large': 422,
  'people_file.not_text': 422,
  'people_file.wrong_csv': 422,
  'people_file.wrong_ldif': 422,
  'people_file.ldif_changes': 422,
  'people_file.ldif_elsewhere': 422,
  'people_file.no_known_column': 422,
}

export const outcome = z.object({
  people: counts,
  units: counts,
  jobFamilies: counts,
  deactivated: z.number(),
})

export const contract = {
  uploadPeople: endpoint({
    method: 'POST',
    path: '/people/imports',
    summary: 'Bring a list of people (CSV or LDIF) to be looked at; nothing is imported yet',
    access: 'administrators',
    limit: 'import',
    body: z.strictObject({
      name: text({ max: 200 }),
      /** The file's bytes, in base64: at most 5 MB of file. */
      content: z.base64().min(4).max(6_990_508),
    }),
    output: z.object({ id: z.string(), name: z.string() }),
    status: 201,
  }),
  previewPeople: endpoint({
    method: 'POST',
    path: '/people/imports/:importId/preview',
    summary: 'How the file reads: separator, encoding, dates, columns with examples, first people',
    access: 'administrators',
    params: importId,
    body: z.strictObject(reading),
    output: z.object({
      id: z.string(),
      name: z.string(),
      /** Null: entries of a directory (LDIF), no columns apart. */
      separator: z.enum([',', ';', '\t']).nullable(),
      encoding: z.string(),
      dateOrder: z.object({ order: dateOrder, sure: z.boolean() }),
      columns: z.array(
        z.object({ heading: z.string(), field: field.nullable(), samples: z.array(z.string()) }),
      ),
      people: z.number(),
      first: z.array(
        z.object({
          row: z.number(),
          name: z.string(),
          email: z.string().nullable(),
          title: z.string().nullable(),
          unitPath: z.array(z.string()),
          jobFamily: z.string().nullable(),
          site: z.string().nullable(),
          managerRef: z.string().nullable(),
          startedOn: z.string().nullable(),
        }),
      ),
    }),
    refusals: unreadable,
  }),
  checkPeople: endpoint({
    method: 'POST',
    path: '/people/imports/:importId/check',
    summary: 'The dry run: what importing would create, change and deactivate, and what is wrong row by row',
    access: 'administrators',
    params: importId,
    body: z.strictObject(wanted),
    output: z.object({
      people: counts,
      units: counts,
      jobFamilies: counts,
      adopted: z.number(),
      active: z.number(),
      gone: z.number(),
      missing: z.object({ count: z.number(), names: z.array(z.string()) }),
      deactivations: z.number(),
      mustAgree: z.boolean(),
      lost: z.array(z.object({ what: z.string(), count: z.number(), why: sentence })),
      absentManagers: z.object({ managers: z.number(), people: z.number() }),
      problems: z.object({ count: z.number(), first: z.array(problem) }),
    }),
    refusals: unreadable,
  }),
  commitPeople: endpoint({
    method: 'POST',
    path: '/people/imports/:importId/commit',
    summary: 'Import the people; doing it again changes nothing, and nobody is notified',
    access: 'administrators',
    params: importId,
    body: z.strictObject({
      ...wanted,
      /** The number of deactivations that the dry run announced, agreed to; needed beyond 5 %. */
      deactivations: z.number().int().min(0).optional(),
    }),
    output: outcome,
    refusals: { ...unreadable, ...needsProof, 'import.many_leave': 409, 'import.running': 409 },
  }),
  readPeopleImport: endpoint({
    method: 'GET',
    path: '/people/imports/:importId',
    summary: 'How far an import is',
    access: 'administrators',
    params: importId,
    output: z.object({
      id: z.string(),
      name: z.string(),
      state: z.enum(['waiting', 'running', 'done', 'failed']),
      rowsDone: z.number(),
      rowsTotal: z.number(),
      outcome: outcome.nullable(),
    }),
  }),
}
