import { type DestinationStream, pino } from 'pino'
import { cleanFields, cleanText } from './clean.ts'
import { prettyLine } from './pretty.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** What an entry may carry beside its sentence. Durations are milliseconds. Never a body, never a name. */
export type LogFields = {
  traceId?: string
  route?: string
  status?: number
  durMs?: number
  error?: unknown
  [field: string]: unknown
}

export type Log = {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
  /** The same log with these fields on every entry. */
  with(fields: LogFields): Log
}

export type LogOptions = {
  level: LogLevel
  /** One short coloured line for a person at a terminal, in place of JSON. */
  pretty?: boolean
  /** Standard output when not given. */
  write?: (line: string) => void
}

/**
 * A log of one entry a line: JSON with time (ISO 8601, UTC), level, msg and the fields. Control characters are taken
 * out of every string and anything that looks like a mail address is replaced, whoever wrote it.
 */
export function createLog({ level, pretty = false, write = toOutput }: LogOptions): Log {
  const out: DestinationStream = { write: pretty ? (line) => write(prettyLine(line)) : write }
  const lines = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  )
  return logWith({}, (at, message, fields) => lines[at](cleanFields(fields), cleanText(message)))
}

type Write = (at: LogLevel, message: string, fields: LogFields) => void

function logWith(always: LogFields, write: Write): Log {
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) =>
      write(level, message, { ...always, ...fields })
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: (fields) => logWith({ ...always, ...fields }, write),
  }
}

function toOutput(line: string): void {
  process.stdout.write(line)
}
