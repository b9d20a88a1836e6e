import { z } from 'zod'
import { personCard } from '../people/contract.ts'
import { endpoint, id, pageOf, pageQuery, text } from '../platform/contract/index.ts'
import { contract as chart } from './chart/contract.ts'
import { contract as imports } from './imports/contract.ts'

export const directoryRow = personCard.extend({
  /** Invented: of the demo company. */
  demo: z.boolean(),
  unit: z.string().nullable(),
  site: z.string().nullable(),
  skills: z.array(z.string()),
  /** What the words typed fit: the name, else title, site or skills; `alike` when nobody fits exactly. */
  match: z.enum(['name', 'words', 'alike']).nullable(),
})

const filter = {
  /** Words of name, title, site or skills; accents do not matter, and slips are mended when nothing fits. */
  q: text({ min: 0, max: 120 }).optional(),
  /** With the units below it. */
  unit: id.optional(),
  jobFamily: id.optional(),
  site: text({ max: 200 }).optional(),
  skill: text({ max: 200 }).optional(),
  language: text({ max: 20 }).optional(),
}
const named = z.object({ name: z.string(), people: z.number() })
const personId = z.strictObject({ personId: id })

export const contract = {
  listPeople: endpoint({
    method: 'GET',
    path: '/people',
    summary: 'Colleagues, and guests of the spaces I share with them, by name',
    access: 'inside',
    query: z.strictObject({
      ...pageQuery,
      ...filter,
      /** Begins at this letter of the names. */
      from: text({ max: 20 }).optional(),
    }),
    output: pageOf(directoryRow),
  }),
  countPeople: endpoint({
    method: 'GET',
    path: '/people/count',
    summary: 'How many people that list holds',
    access: 'inside',
    query: z.strictObject(filter),
    output: z.object({
      people: z.number(),
      /** Nobody fits exactly: these are similar only. */
      alike: z.boolean(),
    }),
  }),
  readPeopleFilters: endpoint({
    method: 'GET',
    path: '/people/filters',
    summary: 'What the list can be narrowed by, with how many colleagues each holds',
    access: 'inside',
    output: z.object({
      units: z.array(
        z.object({ id: z.string(), name: z.string(), within: z.string().nullable(), people: z.number() }),
      ),
      jobFamilies: z.array(z.object({ id: z.string(), name: z.string(), people: z.number() })),
      sites: z.array(named),
      skills: z.array(named),
      languages: z.array(named),
    }),
  }),
  readReportingLine: endpoint({
    method: 'GET',
    path: '/people/:personId/line',
    summary: 'Managers from the top, peers and reports of a person',
    access: 'inside',
    params: personId,
    output: z.object({
      above: z.array(personCard),
      /** Whom the directory names above the topmost of them, without containing that person. */
      absentManager: z.string().nullable(),
      peers: z.array(personCard),
      peerCount: z.number(),
      reports: z.array(personCard),
      reportCount: z.number(),
    }),
  }),
  listPersonSpaces: endpoint({
    method: 'GET',
    path: '/people/:personId/spaces',
    summary: 'The spaces within my reach that a person belongs to',
    params: personId,
    output: z.object({
      data: z.array(
        z.object({ id: z.string(), name: z.string(), access: z.enum(['open', 'private', 'secret']) }),
      ),
    }),
  }),
  ...chart,
  ...imports,
}
