import { contracts } from '../server/contracts.ts'
import { findAccount, newToken } from '../server/identity/index.ts'
import { change } from '../server/platform/facts/index.ts'
import { nobody } from '../server/platform/viewer.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'
import { inWords, refusedFields } from './refusals.ts'

export const tokenCommands: readonly Command[] = [
  {
    noun: 'token',
    verb: 'create',
    says: 'Makes a personal access token for somebody of the company and prints it, this once.',
    examples: ['weft token create --person ines@maurevel.example --scopes read,write --days 30'],
    options: {
      person: { value: 'ADDRESS', says: 'whose token it is; it may do what they may', required: true },
      scopes: { value: 'read,write', says: 'what it may do', required: true },
      days: { value: 'DAYS', says: 'how long it lasts, at most 365', required: true },
      name: { value: 'NAME', says: 'how its owner recognises it (command line)' },
    },
    async run({ options, out }) {
      const { person = '', scopes = '', days, name = 'command line' } = options
      const read = contracts.mintToken.body.safeParse({ name, scopes: scopes.split(','), days: Number(days) })
      if (!read.success) throw refusedFields(read.error)

      const { token, id, expiresAt } = await inWords(() =>
        visit(async ({ ground, inside }) => {
          const account = await findAccount(inside, { email: person })
          if (!account?.mayEnter || account.audience !== 'inside')
            throw new CommandRefused(`Nobody of the company has the address ${person}.`, exit.notFound)
          return change(ground, nobody('en'), (given) => newToken(given, account.personId, read.data))
        }),
      )
      out.result({ token, id, expiresAt }, token)
      return exit.done
    },
  },
]
