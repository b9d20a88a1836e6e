import { z } from 'zod'
import { endpoint, id, text } from '../platform/contract/index.ts'

const kind = z.enum(['slack', 'stackexchange'])
const sentence = z.object({ fr: z.string(), en: z.string() })
const count = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
})

export const archiveImport = z.object({
  id: z.string(),
  kind,
  /** The name of the file or folder. */
  file: z.string(),
  state: z.enum(['asked', 'checked', 'refused', 'approved', 'running', 'stopped', 'failed', 'done']),
  askedBy: z.string().nullable(),
  askedAt: z.date(),
  endedAt: z.date().nullable(),
  /** Messages stored so far, of those the check found. */
  done: z.number(),
  total: z.number(),
  counts: z.record(z.string(), count),
  found: z.record(z.string(), z.number()),
  lost: z.array(z.object({ what: z.string(), count: z.number(), why: sentence })),
  problems: z.array(z.object({ code: z.string(), sentence, where: z.string() })),
  /** Why it was refused or failed. */
  problem: sentence.nullable(),
})
export type ArchiveImport = z.output<typeof archiveImport>

const importId = z.strictObject({ importId: id })

export const contract = {
  listImportFiles: endpoint({
    method: 'GET',
    path: '/imports/files',
    summary: 'The archives that lie in the import folder of the server',
    access: 'administrators',
    output: z.object({
      folder: z.string(),
      files: z.array(z.object({ name: z.string(), bytes: z.number().nullable() })),
    }),
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/imports',
    summary: 'The latest imports',
    access: 'administrators',
    output: z.object({ data: z.array(archiveImport) }),
  }),
  readImport: endpoint({
    method: 'GET',
    path: '/imports/:importId',
    summary: 'One import: its report, how far it is, what came of it',
    access: 'administrators',
    params: importId,
    output: archiveImport,
  }),
  checkImport: endpoint({
    method: 'POST',
    path: '/imports',
    summary: 'Check an archive of the import folder; nothing is stored',
    access: 'administrators',
    body: z.strictObject({ kind, file: text({ min: 1, max: 200 }) }),
    output: archiveImport,
    status: 201,
    refusals: { 'import.no_file': 422 },
  }),
  runImport: endpoint({
    method: 'PUT',
    path: '/imports/:importId/run',
    summary: 'Bring in a checked archive, or go on with an import that stopped',
    access: 'administrators',
    params: importId,
    output: archiveImport,
    refusals: { 'import.not_checked': 409 },
  }),
  stopImport: endpoint({
    method: 'DELETE',
    path: '/imports/:importId/run',
    summary: 'Stop an import after the batch under way; what came stays, and it can go on later',
    access: 'administrators',
    params: importId,
    output: archiveImport,
    refusals: { 'import.not_running': 409 },
  }),
}
