import { readFile } from 'node:fs/promises'
import { contracts } from '../server/contracts.ts'
import { foundCompany, prepareFounding } from '../server/identity/index.ts'
import { change } from '../server/platform/facts/index.ts'
import { nobody } from '../server/platform/viewer.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'
import { inWords, refusedFields } from './refusals.ts'

export const setupCommands: readonly Command[] = [
  {
    noun: 'setup',
    says: 'Founds the company and its first administrator, as the first page does.',
    examples: [
      'weft setup --organisation Maurevel --name "Inès Carvalho" --email ines@maurevel.example --password-file secret.txt --locale fr',
    ],
    options: {
      organisation: { value: 'NAME', says: 'the name of the company', required: true },
      name: { value: 'NAME', says: 'the name of the first administrator', required: true },
      email: { value: 'ADDRESS', says: 'their address, to sign in with', required: true },
      'password-file': { value: 'FILE', says: 'a file that holds their password', required: true },
      locale: { value: 'fr|en', says: 'the language to begin with', required: true },
      'time-zone': { value: 'ZONE', says: 'their time zone (Europe/Paris)' },
    },
    async run({ options, out }) {
      const { organisation, name, email, locale } = options
      const password = await readPassword(options['password-file'] ?? '')
      const zone = options['time-zone']
      const given = { organisation, name, email, locale, password, ...(zone ? { timeZone: zone } : {}) }
      const read = contracts.setUp.body.omit({ token: true }).safeParse(given)
      if (!read.success) throw refusedFields(read.error)

      const { personId } = await inWords(async () => {
        const founding = await prepareFounding(read.data)
        return visit(({ ground }) =>
          change(ground, nobody(read.data.locale), (made) => foundCompany(made, founding)),
        )
      })
      out.result({ organisation, personId }, `${organisation} is founded; ${email} signs in and administers.`)
      return exit.done
    },
  },
]

/** The first line: editors end a file with a line break that nobody meant. */
async function readPassword(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).split(/\r?\n/)[0] ?? ''
  } catch (error) {
    throw new CommandRefused(
      `The password file cannot be read (${error instanceof Error ? error.message : error}).`,
      exit.notFound,
    )
  }
}
