import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  addDemo,
  type CarryingOut,
  carryOut,
  readDemo,
  removeDemo,
  writtenCompany,
} from '../server/demo/index.ts'
import { change, type Ground } from '../server/platform/facts/index.ts'
import { openStore } from '../server/platform/files/index.ts'
import { Refusal } from '../server/platform/refusal.ts'
import { nobody } from '../server/platform/viewer.ts'
import { type Command, CommandRefused, exit } from './command.ts'
import { type Visit, visit } from './house.ts'
import { startProgress } from './progress.ts'
import { inWords } from './refusals.ts'

const viewer = nobody('en')

export const demoCommands: readonly Command[] = [
  {
    noun: 'demo',
    verb: 'add',
    says: 'Adds an invented company: its people, spaces and a year of conversations. Goes on where it was stopped.',
    examples: ['weft demo add', 'weft demo add --json'],
    async run({ out }) {
      const progress = startProgress(out)
      const demo = await inWords(() =>
        visit(async (house) => {
          await change(house.ground, viewer, addDemo)
          out.say('Adding the demo company…')
          await throughOrAfter(
            house.ground,
            await partsOf(house, ({ done, total }) => progress.at('Conversations', done, total)),
          )
          return readDemo(house.inside, viewer)
        }),
      ).finally(() => progress.end())
      const { people = 0, spaces = 0, conversations = 0, comments = 0 } = demo.counts ?? {}
      out.result(
        { state: demo.state, ...demo.counts },
        `The demo company is here: ${people} people, ${spaces} spaces, ${conversations} conversations, ${comments} answers and comments.`,
      )
      return exit.done
    },
  },
  {
    noun: 'demo',
    verb: 'remove',
    says: 'Removes the demo company without a trace. This cannot be undone.',
    examples: ['weft demo remove', 'weft demo remove --yes'],
    options: { yes: { says: 'agree that what real people wrote in it goes too' } },
    async run({ options, out }) {
      const removed = await inWords(() =>
        visit(async (house) => {
          const { going, counts } = await readDemo(house.inside, viewer)
          const written = going.posts + going.comments + going.files + going.versions
          if (written > 0 && options.yes !== 'true')
            throw new CommandRefused(
              `Real people wrote ${going.posts} posts and ${going.comments} comments in the demo and put ${going.files} files there: they go with it. Add --yes to agree.`,
              exit.conflict,
            )
          await change(house.ground, viewer, (given) => removeDemo(given, { agreed: written }))
          out.say('Removing the demo company…')
          await throughOrAfter(house.ground, await partsOf(house))
          return {
            people: counts?.people ?? 0,
            conversations: counts?.conversations ?? 0,
            writtenByOthers: written,
          }
        }),
      )
      out.result(
        removed,
        `The demo company is gone: ${removed.people} people, ${removed.conversations} conversations.`,
      )
      return exit.done
    },
  },
]

/** A running server may have begun it already: then this waits until that is over, and finds nothing left to do. */
async function throughOrAfter(ground: Ground, parts: CarryingOut): Promise<void> {
  for (;;) {
    try {
      return await carryOut(ground, parts)
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'demo.busy')) throw error
      await setTimeout(300)
    }
  }
}

async function partsOf({ config }: Visit, onProgress?: CarryingOut['onProgress']): Promise<CarryingOut> {
  return {
    company: writtenCompany,
    files: await openStore({ directory: join(config.dataDir, 'files') }),
    url: config.url,
    ...(onProgress ? { onProgress } : {}),
  }
}
