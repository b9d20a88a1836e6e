import { z } from 'zod'
import { personCard } from '../../people/contract.ts'
import { endpoint, id, pageOf, pageQuery, text } from '../../platform/contract/index.ts'

export const chartRow = personCard.extend({
  unit: z.string().nullable(),
  /** How many report to this person. */
  reports: z.number(),
  /** How many stand below this person, at any distance. */
  below: z.number(),
  /** The manager whom the directory names and does not contain. */
  absentManager: z.string().nullable(),
})

const named = z.object({ id: z.string(), name: z.string() })

export const chartUnit = named.extend({
  /** With those of the units below. */
  people: z.number(),
  /** How many units stand right below it. */
  units: z.number(),
})

export const contract = {
  readChart: endpoint({
    method: 'GET',
    path: '/people/chart',
    summary: 'The top of the organisation chart: who leads a team and has no manager here, by size',
    access: 'inside',
    output: z.object({
      people: z.number(),
      tops: z.array(chartRow),
      /** Managers whom the directory names and nobody carries, with how many without a team of their own report to each. */
      absent: z.array(z.object({ ref: z.string(), people: z.number() })),
      /** People with neither manager nor reports. */
      alone: z.number(),
    }),
  }),
  listUnplaced: endpoint({
    method: 'GET',
    path: '/people/chart/unplaced',
    summary:
      'People without a team whose manager is absent from the directory; without `ref`, people with neither manager nor reports',
    access: 'inside',
    query: z.strictObject({ ...pageQuery, ref: text({ max: 200 }).optional() }),
    output: pageOf(chartRow),
  }),
  listReports: endpoint({
    method: 'GET',
    path: '/people/:personId/reports',
    summary: 'Who reports to this person: first those who lead a team, then by name',
    access: 'inside',
    params: z.strictObject({ personId: id }),
    query: z.strictObject(pageQuery),
    output: pageOf(chartRow),
  }),
  readChartUnits: endpoint({
    method: 'GET',
    path: '/people/chart/units',
    summary: 'The widest units by size, and how many people stand in none',
    access: 'inside',
    output: z.object({
      people: z.number(),
      units: z.number(),
      tops: z.array(chartUnit),
      withoutUnit: z.number(),
    }),
  }),
  readChartUnit: endpoint({
    method: 'GET',
    path: '/people/chart/units/:unitId',
    summary: 'A unit: the units above it from the widest, and those right below it by size',
    access: 'inside',
    params: z.strictObject({ unitId: id }),
    output: named.extend({ above: z.array(named), below: z.array(chartUnit) }),
  }),
  listUnitPeople: endpoint({
    method: 'GET',
    path: '/people/chart/unit-people',
    summary: 'Who belongs to a unit itself, first those who lead a team; without `unit`, who belongs to none',
    access: 'inside',
    query: z.strictObject({ ...pageQuery, unit: id.optional() }),
    output: pageOf(chartRow),
  }),
  findInChart: endpoint({
    method: 'GET',
    path: '/people/chart/find',
    summary: 'People and units of whose names the words typed begin a part',
    access: 'inside',
    query: z.strictObject({ q: text({ max: 120 }) }),
    output: z.object({
      people: z.array(personCard.extend({ unit: z.string().nullable() })),
      units: z.array(named.extend({ within: z.string().nullable(), people: z.number() })),
    }),
  }),
}
