import { readConfig, showConfig } from '../server/platform/config/index.ts'
import { type Command, exit } from './command.ts'

export const configCommands: readonly Command[] = [
  {
    noun: 'config',
    verb: 'show',
    says: 'Every setting with its value and where it comes from; secrets are masked.',
    examples: ['weft config show', 'weft config show --json'],
    async run({ out }) {
      const { config, sources } = readConfig(process.env)
      const rows = showConfig(config, sources)
      const width = Math.max(...rows.map(({ name }) => name.length))
      out.result(
        rows,
        rows.map(({ name, value, source }) => `${name.padEnd(width)}  ${value}  (${source})`).join('\n'),
      )
      return exit.done
    },
  },
]
