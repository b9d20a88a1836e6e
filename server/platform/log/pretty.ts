import { styleText } from 'node:util'
import { z } from 'zod'

const lineShape = z.looseObject({ level: z.string(), time: z.string(), msg: z.string().default('') })

/** One entry of the JSON log as a line for a person: time of day, a mark for what matters, the sentence, the fields. */
export function prettyLine(json: string): string {
  const { level, time, msg, ...fields } = lineShape.parse(JSON.parse(json))
  const clock = styleText('dim', time.slice(11, 19))
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`)
  const tail = rest.length === 0 ? '' : ` ${styleText('dim', rest.join(' '))}`
  return `${clock} ${marked(level, msg)}${tail}\n`
}

function marked(level: string, message: string): string {
  if (level === 'error') return styleText('red', `✗ ${message}`)
  if (level === 'warn') return styleText('yellow', `! ${message}`)
  return level === 'debug' ? styleText('dim', message) : message
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
