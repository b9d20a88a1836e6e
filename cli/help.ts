import { type Command, nameOf } from './command.ts'

/** Examples first, then what there is. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options ?? {}).map(
    ([name, { value, says, required }]) =>
      [`--${name}${value ? ` ${value}` : ''}`, `${says}${required ? ' (needed)' : ''}`] as const,
  )
  return [
    ...command.examples.map((example) => `  ${example}`),
    '',
    command.says,
    ...(command.more ? [command.more] : []),
    '',
    ...columns([...options, ['--json', 'one JSON document on stdout'], ['--help', 'this help']]),
    '',
  ].join('\n')
}

export function generalHelp(commands: readonly Command[]): string {
  return [
    'Examples',
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map((example) => `  ${example}`),
    '',
    'Commands',
    ...columns(commands.map((command) => [`weft ${nameOf(command)}`, command.says] as const)),
    '',
    'weft COMMAND --help says more. Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 conflict,',
    '5 not valid, 6 done with findings, 130 interrupted.',
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`)
}
