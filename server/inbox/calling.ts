import { z } from 'zod'
import { keep } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import type { Job } from '../platform/jobs/index.ts'
import { nobody } from '../platform/viewer.ts'
import { reasons } from './reasons.ts'
import { deleteOldNotes, recount } from './store-rows.ts'
import { findAskedAfter, insertNotes } from './store-told.ts'

export const callJob = 'inbox.call'

/** Some hundred milliseconds each, so that whoever works here meanwhile waits for none of them. */
const peopleAtOnce = 2_000

const call = z.object({
  position: z.number(),
  at: z.coerce.date(),
  actorId: z.string().nullable(),
  postId: z.string(),
  reason: z.enum(reasons),
})

/** Tells all whom an announcement asks, or reminds. Told twice, it writes nothing anew: a job may run again. */
export const callingJobs = ({ ground }: House): Job[] => [
  {
    name: callJob,
    async run(payload) {
      const given = call.parse(payload)
      for (let after: string | null = ''; after !== null; ) {
        const people = await findAskedAfter(ground.inside, given.postId, after, peopleAtOnce)
        if (people.length === 0) return
        await keep(ground, nobody('en'), async ({ tx }) => {
          const told = { ...given, spaceId: null, draftId: null, commentId: null, rank: 0 }
          await recount(
            tx,
            await insertNotes(tx, [{ ...told, to: 'named', people, evenMuted: false, onlyWatching: false }]),
          )
        })
        after = people.length < peopleAtOnce ? null : (people.at(-1) ?? null)
      }
    },
  },
  {
    name: 'inbox.tidy',
    every: '41 3 * * *',
    long: true,
    run: () => keep(ground, nobody('en'), ({ tx }) => deleteOldNotes(tx)),
  },
]
