import { type Endpoint, jsonSchema } from '../../server/platform/contract/index.ts'

/** The id to give for a field of that name. */
export type IdOf = (name: string) => string

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  format?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  minimum?: number
}

/** What an endpoint takes, filled in: everything needed, and every id that may be named. */
export function sampleOf({ params, query, body }: Endpoint, idOf: IdOf) {
  return { params: fieldsOf(params, idOf), query: fieldsOf(query, idOf), body: fieldsOf(body, idOf) }
}

export function stringsOf({ query }: Endpoint): string[] {
  const { properties = {} }: Schema = jsonSchema(query, 'input')
  return Object.entries(properties)
    .filter(([name, { type, format }]) => type === 'string' && !format && name !== 'cursor')
    .map(([name]) => name)
}

function fieldsOf(shape: Endpoint['params'], idOf: IdOf): Record<string, unknown> {
  return objectOf(jsonSchema(shape, 'input'), idOf)
}

function objectOf({ properties = {}, required = [] }: Schema, idOf: IdOf): Record<string, unknown> {
  const given = Object.entries(properties).filter(([name, schema]) => required.includes(name) || isId(schema))
  return Object.fromEntries(given.map(([name, schema]) => [name, sampleValue(name, schema, idOf)]))
}

const isId = ({ format, anyOf = [] }: Schema): boolean => format === 'uuid' || anyOf.some(isId)

function sampleValue(name: string, schema: Schema, idOf: IdOf): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((each) => each !== null)
  const id = schema.anyOf?.find(isId)
  if (id || isId(schema)) return idOf(name)
  if (schema.anyOf) return sampleValue(name, schema.anyOf[0] ?? {}, idOf)
  const [type] = [schema.type ?? 'string'].flat()
  if (type === 'object') return objectOf(schema, idOf)
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleValue(name, schema.items ?? {}, idOf))
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  return textOf(name, schema, idOf)
}

function textOf(name: string, { format, minLength = 1, maxLength = 200 }: Schema, idOf: IdOf): string {
  if (format === 'email' || name === 'email') return 'someone@ruissel.example'
  if (format === 'date-time') return '2026-12-01T08:00:00Z'
  if (format === 'base64url') return 'A'.repeat(minLength)
  if (format === 'date') return '2998-01-01'
  if (name === 'people') return idOf(name)
  if (name === 'driverId') return 'V03'
  if (name === 'photo') return '0123456789ab'
  if (name === 'place') return 'post.'
  if (name === 'kind') return 'message'
  if (name === 'timeZone') return 'Europe/Paris'
  if (name === 'starts') return '2998-01-01T10:00'
  if (name === 'ends') return '2998-01-01T11:00'
  return 'Un texte assez long pour chaque champ'.padEnd(minLength, '.').slice(0, maxLength)
}
