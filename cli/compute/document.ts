import type { z } from 'zod'
import { nearestName } from '../../engines/text/index.ts'
import { CommandRefused, exit } from '../command.ts'
import { textOf } from './table.ts'

/** The JSON document at `path`, of this shape; else a sentence a fault, naming row, field and remedy. */
export async function readDocument<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const document = parsedJson(await textOf(path), path)
  const { data, error } = shape.safeParse(document)
  if (!error) return data
  throw new CommandRefused(error.issues.map((issue) => sentenceOf(issue, document)).join('\n'), exit.invalid)
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandRefused(
      `"${path}" is not JSON${placeIn(text, error)}: a comma too many or too few, or quotes that are not closed.`,
      exit.invalid,
    )
  }
}

/** The engine names the position of some faults, and quotes the surroundings of the others. */
function placeIn(text: string, error: unknown): string {
  const [, position] = String(error).match(/at position (\d+)/) ?? []
  const [, around] = String(error).match(/"([\s\S]+)"(?:\.\.\.)? is not valid JSON/) ?? []
  if (position === undefined) return around ? `, near ${around.replace(/\s+/g, ' ').trim()}` : ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` from line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`
}

type Issue = z.core.$ZodIssue

function sentenceOf(issue: Issue, document: unknown): string {
  const where = placeOf(issue.path, document)
  const found = valueAt(document, issue.path)
  const [key = ''] = issue.code === 'unrecognized_keys' ? issue.keys : []
  if (key) return `${where}there is no field "${key}" here; ${remedyFor(key)}`
  if (found === undefined) return `${where}this is missing; add it.`
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return `${where}${JSON.stringify(found)} is not a number; ${numberIn(found)}`
  if (issue.code === 'invalid_type') return `${where}this must be a ${issue.expected}.`
  return `${where}${issue.message}`
}

function remedyFor(key: string): string {
  const near = nearestName(key, fields)
  return near ? `did you mean "${near}"?` : 'take it out.'
}

const fields = [
  ...['discountRate', 'costs', 'benefits', 'name', 'initial', 'years', 'months', 'risk', 'inputs', 'formula'],
  ...[
    'ramp',
    'unit',
    'value',
    'iterations',
    'distribution',
    'minimum',
    'mode',
    'maximum',
    'mean',
    'deviation',
  ],
  ...['alpha', 'beta', 'successes', 'trials', 'from', 'to', 'base'],
]

function numberIn(found: unknown): string {
  const said = String(found)
  const plain = said.replace(/[\s€$%'’]/g, '').replace(',', '.')
  const number = typeof found === 'string' && plain ? Number(plain) : Number.NaN
  return Number.isFinite(number)
    ? `write ${said.includes('%') ? number / 100 : number}, without quotes, signs or spaces.`
    : 'write one, with a point before decimals and without quotes.'
}

/** "benefits, row 2 (“Time saved”), years, 3: " */
function placeOf(path: readonly PropertyKey[], document: unknown): string {
  const steps = path.map((step, index) => {
    if (typeof step !== 'number') return String(step)
    const name = nameAt(valueAt(document, path.slice(0, index + 1)))
    return `row ${step + 1}${name ? ` (“${name}”)` : ''}`
  })
  return steps.length > 0 ? `${steps.join(', ')}: ` : ''
}

const nameAt = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : null

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value
}
