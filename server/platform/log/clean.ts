import { stripVTControlCharacters } from 'node:util'

const MAIL_ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu
const INVISIBLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const URL_PASSWORD = /(\w+:\/\/[^\s:/@]*):[^\s/]*@/gu

const DEEPEST = 4
const LONGEST = 2_000

/** Text that cannot forge a line, colour a terminal, turn its direction, or name a person's mail address. */
export function cleanText(text: string): string {
  // Cut twice: the first bounds the work, the second follows it, so that half an address is never left at the end.
  const visible = stripVTControlCharacters(text.slice(0, 2 * LONGEST))
    .replace(/\s*\r?\n\s*/g, ' | ')
    .replace(INVISIBLE, '')
  const nameless = visible.replace(URL_PASSWORD, '$1@').replace(MAIL_ADDRESS, '[mail address]')
  return nameless.slice(0, LONGEST)
}

export function cleanFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [cleanText(name), clean(value, 1)]))
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'bigint' || typeof value === 'symbol') return cleanText(String(value))
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return value
  if (depth > DEEPEST) return '[deeper]'
  if (value instanceof Error) return cleanError(value, depth)
  if (Array.isArray(value)) return value.slice(0, 50).map((part) => clean(part, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [cleanText(name), clean(part, depth + 1)]),
  )
}

/** Name, message, code and stack; never the rest: a database error carries the row in its `detail`. */
function cleanError(error: Error, depth: number): Record<string, unknown> {
  const kept: Record<string, unknown> = { name: error.name, message: cleanText(error.message) }
  if ('code' in error) kept.code = clean(error.code, depth + 1)
  if (error.stack !== undefined) kept.stack = cleanText(error.stack)
  if (error.cause !== undefined) kept.cause = clean(error.cause, depth + 1)
  return kept
}
