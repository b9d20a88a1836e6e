import { z } from 'zod'

type Schema = { [key: string]: unknown }

/**
 * The JSON Schema (2020-12) of what goes in or comes out. `X or null` is written as a list of types, which
 * the serialiser compiles to straight code instead of trying each branch.
 */
export function jsonSchema(type: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any', override: writeDates })
  return tidy(schema) as Schema
}

function writeDates({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Schema }) {
  if (zodSchema instanceof z.ZodDate) Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
}

function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy)
  if (typeof node !== 'object' || node === null) return node
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, tidy(value)]))
  return nullable(schema)
}

function nullable(schema: Schema): Schema {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema
  const [first, second] = anyOf as Schema[]
  if (first && second?.type === 'null' && typeof first.type === 'string') {
    const { enum: values, ...plain } = first
    return {
      ...rest,
      ...plain,
      type: [first.type, 'null'],
      ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
    }
  }
  return schema
}
