import { LoginsMissing } from '../server/database.ts'
import { readConfig } from '../server/platform/config/index.ts'
import { loginNames, loginsSql, prepareLogins } from '../server/platform/database/index.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'

export const databaseCommands: readonly Command[] = [
  {
    noun: 'database',
    verb: 'prepare',
    says: "Makes the wall's two logins and brings the tables to this version; prints the SQL where it may not.",
    examples: ['weft database prepare', 'DATABASE_URL=postgres://weft:secret@db/weft weft database prepare'],
    async run({ out }) {
      const { config } = readConfig(process.env)
      if (config.databaseUrl && (await prepareLogins(config.databaseUrl)) === 'refused') {
        out.result({ made: false, sql: loginsSql(config.databaseUrl) }, loginsSql(config.databaseUrl))
        out.say(
          'This login may not create others. Let an administrator of the database run the SQL above, then try again.',
        )
        return exit.conflict
      }
      await visit(async () => undefined).catch((error: unknown) => {
        if (error instanceof LoginsMissing) throw new CommandRefused(error.message, exit.conflict)
        throw error
      })
      const logins = config.databaseUrl
        ? loginNames(config.databaseUrl)
        : { inside: 'weft_inside', outside: 'weft_outside' }
      out.result(
        { made: true, logins },
        `Ready: the logins ${logins.inside} and ${logins.outside} stand, the tables are up to date.`,
      )
      return exit.done
    },
  },
]
