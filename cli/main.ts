import { nearestName } from '../engines/text/index.ts'
import { ConfigError } from '../server/platform/config/index.ts'
import { EmbeddedRefusal } from '../server/platform/embedded/index.ts'
import { administratorCommands } from './administrator.ts'
import { type Command, CommandRefused, type Exit, exit, nameOf, type Out, readInvocation } from './command.ts'
import { computeCommands } from './compute/commands.ts'
import { configCommands } from './config.ts'
import { databaseCommands } from './database.ts'
import { demoCommands } from './demo.ts'
import { doctorCommands } from './doctor.ts'
import { generalHelp, helpOf } from './help.ts'
import { importCommands } from './import.ts'
import { setupCommands } from './setup.ts'
import { tokenCommands } from './token.ts'

const commands: readonly Command[] = [
  ...setupCommands,
  ...administratorCommands,
  ...tokenCommands,
  ...databaseCommands,
  ...doctorCommands,
  ...configCommands,
  ...importCommands,
  ...demoCommands,
  ...computeCommands,
]

process.exitCode = await runCommand(process.argv.slice(2))

async function runCommand(words: readonly string[]): Promise<Exit> {
  const json = words.includes('--json')
  const out = outTo(json)
  try {
    const [command, rest] = findCommand(words)
    if (!command) {
      process.stdout.write(generalHelp(commands))
      return words.length === 0 || words[0] === '--help' || words[0] === 'help' ? exit.done : exit.usage
    }
    const invocation = readInvocation(command, rest, out)
    if (invocation.help) {
      process.stdout.write(helpOf(command))
      return exit.done
    }
    return await command.run(invocation)
  } catch (error) {
    return failed(error)
  }
}

/** The command that the words begin with; a noun with verbs needs one of them. */
function findCommand(words: readonly string[]): [Command | null, readonly string[]] {
  const [noun, verb] = words
  const exact = commands.find((each) => each.noun === noun && (each.verb === undefined || each.verb === verb))
  if (exact) return [exact, words.slice(exact.verb ? 2 : 1)]
  if (!noun || noun.startsWith('-') || noun === 'help') return [null, words]
  const said =
    commands.some((each) => each.noun === noun) && verb && !verb.startsWith('-') ? `${noun} ${verb}` : noun
  const verbs = commands.filter((each) => each.noun === noun)
  if (verbs.length > 0 && said === noun) {
    process.stdout.write(verbs.map(helpOf).join('\n'))
    return [null, []]
  }
  const names = [...commands.map(nameOf), ...commands.map((each) => each.noun)]
  const near = nearestName([noun, verb].filter(Boolean).join(' '), names) ?? nearestName(noun, names)
  throw new CommandRefused(
    `There is no command "${said}".${near ? ` Did you mean "weft ${near}"?` : ''}`,
    exit.usage,
  )
}

function outTo(json: boolean): Out {
  return {
    result: (document, sentence) =>
      void process.stdout.write(`${json ? JSON.stringify(document) : sentence}\n`),
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
  }
}

function failed(error: unknown): Exit {
  if (error instanceof CommandRefused) {
    process.stderr.write(`weft: ${error.message}\n`)
    return error.exitCode
  }
  if (error instanceof ConfigError || error instanceof EmbeddedRefusal) {
    process.stderr.write(`weft: ${error.message}\n`)
    return error instanceof ConfigError ? exit.usage : exit.conflict
  }
  process.stderr.write(
    `weft: this failed and should not have. Nothing more was changed.\n${error instanceof Error ? error.stack : error}\n`,
  )
  return exit.failed
}
