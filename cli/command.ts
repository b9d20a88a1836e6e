import { parseArgs } from 'node:util'

/** Exit codes that scripts rely on. */
export const exit = {
  done: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  conflict: 4,
  invalid: 5,
  findings: 6,
  interrupted: 130,
} as const
export type Exit = (typeof exit)[keyof typeof exit]

export type Option = { says: string; value?: string; required?: boolean }

/** One thing the command line does. Positional arguments are named in `arguments`, in order. */
export type Command = {
  noun: string
  verb?: string
  says: string
  /** What --help says beyond that: the shape of a file, what figures mean. */
  more?: string
  examples: readonly string[]
  arguments?: readonly string[]
  options?: Readonly<Record<string, Option>>
  run: (given: Invocation) => Promise<Exit>
}

export type Invocation = {
  arguments: readonly string[]
  options: Readonly<Record<string, string>>
  /** One JSON document on stdout instead of sentences. */
  json: boolean
  out: Out
}

/** Results go to stdout; progress, warnings and questions to stderr. */
export type Out = {
  /** The result: the document with --json, else the sentence. */
  result: (document: unknown, sentence: string) => void
  say: (sentence: string) => void
}

/** What cannot be done as asked: the cause and the mend, and the exit code. */
export class CommandRefused extends Error {
  readonly exitCode: Exit
  constructor(sentence: string, exitCode: Exit = exit.failed) {
    super(sentence)
    this.exitCode = exitCode
  }
}

const common: Readonly<Record<string, Option>> = {
  json: { says: 'one JSON document on stdout' },
  help: { says: 'this help' },
}

/** Reads the words after the noun and verb; throws a CommandRefused that names what is wrong. */
export function readInvocation(
  command: Command,
  words: readonly string[],
  out: Out,
): Invocation & { help: boolean } {
  const options = { ...common, ...command.options }
  const { values, positionals } = parsed(words, options)
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  const help = texts.help === 'true'
  const missing = Object.entries(options).filter(([name, { required }]) => required && !(name in texts))
  const wanted = command.arguments ?? []
  if (!help && missing.length > 0) {
    throw new CommandRefused(`Missing: ${missing.map(([name]) => `--${name}`).join(', ')}.`, exit.usage)
  }
  if (!help && positionals.length !== wanted.length) {
    throw new CommandRefused(
      `Expected ${wanted.join(' ') || 'no arguments'} after ${nameOf(command)}.`,
      exit.usage,
    )
  }
  return { arguments: positionals, options: texts, json: texts.json === 'true', out, help }
}

export const nameOf = ({ noun, verb }: Command): string => (verb ? `${noun} ${verb}` : noun)

function parsed(words: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value ? 'string' : 'boolean' } as const,
        ]),
      ),
    })
  } catch (error) {
    throw new CommandRefused(error instanceof Error ? error.message : String(error), exit.usage)
  }
}
