import { appoint, findAccount } from '../server/identity/index.ts'
import { change } from '../server/platform/facts/index.ts'
import { nobody } from '../server/platform/viewer.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'
import { inWords } from './refusals.ts'

export const administratorCommands: readonly Command[] = [
  {
    noun: 'administrator',
    verb: 'grant',
    says: 'Lets somebody of the company administer Weft, when nobody who may can enter any more.',
    examples: ['weft administrator grant --person awa@maurevel.example'],
    options: {
      person: { value: 'ADDRESS', says: 'who administers from now on', required: true },
    },
    async run({ options: { person = '' }, out }) {
      const personId = await inWords(() =>
        visit(async ({ ground, inside }) => {
          const account = await findAccount(inside, { email: person })
          if (!account) throw new CommandRefused(`Nobody here has the address ${person}.`, exit.notFound)
          await change(ground, nobody('en'), (given) => appoint(given, account.personId))
          return account.personId
        }),
      )
      out.result({ personId, administrator: true }, `${person} administers Weft.`)
      return exit.done
    },
  },
]
