import { z } from 'zod'
import { endpoint, id, noAnswer } from '../../platform/contract/index.ts'

/** The job families of the catalogue; a company's own are each told to be one of them. */
export const familyKind = z.enum([
  'sales',
  'research',
  'people',
  'service',
  'marketing',
  'communication',
  'it',
  'operations',
  'purchasing',
  'management',
])
export type FamilyKind = z.output<typeof familyKind>

const person = z.object({ id: z.string(), name: z.string(), title: z.string().nullable() })
const given = z.enum(['programme', 'sponsor', 'controller'])
const params = z.strictObject({ personId: id, office: given })
const refusals = { 'value.not_yours': 403, 'office.not_here': 422 }

export const contract = {
  readOffices: endpoint({
    method: 'GET',
    path: '/value/offices',
    summary: 'Who answers for what in the programme, and for which job families',
    access: 'inside',
    output: z.object({
      /** I may give and take offices and say who heads what. */
      mayGive: z.boolean(),
      holders: z.array(z.object({ office: given, person })),
      families: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          /** How many colleagues belong to it; null below the smallest number that is told. */
          people: z.int().nullable(),
          kind: familyKind.nullable(),
          head: person.nullable(),
        }),
      ),
    }),
    refusals: { 'value.not_yours': 403 },
  }),
  giveOffice: endpoint({
    method: 'PUT',
    path: '/value/offices/:office/:personId',
    summary: 'Give somebody an office: to lead the programme, to stand for it, to answer for its figures',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
    refusals,
  }),
  takeOffice: endpoint({
    method: 'DELETE',
    path: '/value/offices/:office/:personId',
    summary: 'Take an office back; what was done in it stays',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
    refusals: { 'value.not_yours': 403 },
  }),
  setFamily: endpoint({
    method: 'PUT',
    path: '/value/families/:jobFamilyId',
    summary: 'Say which job family of the catalogue one of ours is, and who heads it',
    access: 'inside',
    params: z.strictObject({ jobFamilyId: id }),
    body: z.strictObject({ kind: familyKind.nullable(), headId: id.nullable() }),
    output: noAnswer,
    status: 204,
    refusals,
  }),
}
