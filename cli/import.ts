import { nearestName } from '../engines/text/index.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { archiveImport } from './import-archive.ts'
import type { Checked, Imported, ImportKind } from './import-kind.ts'
import { peopleImport } from './import-people.ts'

const kinds: Readonly<Record<string, ImportKind>> = {
  people: peopleImport,
  slack: archiveImport('slack'),
  stackexchange: archiveImport('stackexchange'),
}

export const importCommands: readonly Command[] = [
  {
    noun: 'import',
    verb: 'check',
    says: 'Says what a file holds, what would be lost and what is wrong with it; nothing is imported.',
    examples: [
      'weft import check people staff.csv',
      'weft import check slack export.zip',
      'weft import check stackexchange dump/ --json',
    ],
    arguments: ['KIND', 'PATH'],
    async run({ arguments: [kind = '', path = ''], options, out }) {
      const checked = await kindOf(kind).check(path, options, out)
      out.result(checked, tellChecked(checked))
      return checked.problems.length > 0 ? exit.findings : exit.done
    },
  },
  {
    noun: 'import',
    verb: 'run',
    says: 'Imports a file. A second run changes nothing, and nobody is notified.',
    examples: [
      'weft import run slack export.zip',
      'weft import run people staff.csv',
      'weft import run people staff.csv --leavers --deactivations 12',
    ],
    arguments: ['KIND', 'PATH'],
    options: {
      directory: { says: 'people: which directory it is, when there are several', value: 'NAME' },
      leavers: { says: 'people: those whom the directory no longer names have left' },
      deactivations: { says: 'people: agree to deactivate so many, beyond 5 %', value: 'NUMBER' },
    },
    async run({ arguments: [kind = '', path = ''], options, out }) {
      const imported = await kindOf(kind).run(path, options, out)
      out.result(imported, tellImported(imported))
      return exit.done
    },
  },
]

function kindOf(name: string): ImportKind {
  const kind = kinds[name]
  if (kind) return kind
  const near = nearestName(name, Object.keys(kinds))
  const hint = near ? ` Did you mean "${near}"?` : ` Known: ${Object.keys(kinds).join(', ')}.`
  throw new CommandRefused(`There is no import of the kind "${name}".${hint}`, exit.usage)
}

function tellChecked({ found, lost, problems }: Checked): string {
  return [
    `Found: ${Object.entries(found)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}.`,
    ...lost.map(({ what, count, why }) => `Left out: ${count} ${what}. ${why.en}`),
    ...problems.map(({ sentence, where }) => `${where}: ${sentence.en}`),
  ].join('\n')
}

function tellImported(imported: Imported): string {
  return Object.entries(imported)
    .map(([what, counts]) => {
      const each = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
      return `${what}: ${each.join(', ')}`
    })
    .join('\n')
}
