import { checkPeopleFile, PeopleFileRefused, runImport, sourceOf } from '../server/directory/index.ts'
import { Refusal } from '../server/platform/refusal.ts'
import { nobody } from '../server/platform/viewer.ts'
import { speak } from '../server/words.ts'
import { CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'
import type { ImportKind } from './import-kind.ts'

/** People from a CSV file, or an LDIF export of a directory. */
export const peopleImport: ImportKind = {
  check: (path) => orRefused(() => checkPeopleFile(path)),
  run: (path, options, out) =>
    orRefused(() =>
      visit(async ({ ground }) => {
        const { file, people, units, jobFamilies } = await runImport(ground, nobody('en'), path, {
          source: sourceOf(directoryOf(options.directory)),
          leavers: options.leavers === 'true',
          ...(options.deactivations === undefined ? {} : { deactivations: Number(options.deactivations) }),
          onRows: (done, total) => out.say(`${done} of ${total} people`),
        })
        const left = Object.fromEntries(
          file.lost
            .filter(({ what }) => what === 'vacancies')
            .map(({ what, count }) => [what, { created: 0, updated: 0, unchanged: 0, skipped: count }]),
        )
        return { people, units, jobFamilies, ...left }
      }),
    ),
}

function directoryOf(name: string | undefined): string | undefined {
  if (name !== undefined && !/^[a-z0-9-]{1,40}$/.test(name))
    throw new CommandRefused('A directory is named in small letters, digits and hyphens.', exit.usage)
  return name
}

async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PeopleFileRefused)
      throw new CommandRefused(error.message, error.code === 'not_found' ? exit.notFound : exit.invalid)
    if (error instanceof Refusal) throw new CommandRefused(sentenceOf(error), exit.conflict)
    throw error
  }
}

function sentenceOf({ code, facts }: Refusal): string {
  const hint = code === 'import.many_leave' ? ` With --deactivations ${facts.count}.` : ''
  return (speak(code, 'en') ?? code).replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? '')) + hint
}
