import { sendDigests } from '../../server/notices/digest/job.ts'
import { mayLeave } from '../../server/notices/gates.ts'
import { sendNotices } from '../../server/notices/mails/job.ts'
import type { House } from '../../server/platform/house.ts'
import { speak } from '../../server/words.ts'
import { comment } from './deeds.ts'
import type { Game } from './game.ts'
import { seenBy } from './model.ts'
import { expectUnseen } from './scan.ts'

export type Leaving = { mails: number; withheld: number }

const dayMs = 86_400_000
/** A Wednesday morning after every hour that a digest may have. */
const morning = Date.parse('2027-03-03T11:00:00Z')

/**
 * Writes the mails and digests that are due, and asks of all that wait, also of those written long before, whether they
 * may leave now: those that may hold nothing out of sight. Half of them wait for the next time.
 */
export async function expectMails(game: Game, given: House, look: number, leaving: Leaving): Promise<void> {
  const { world, model } = game
  const house = { ...given, config: { ...given.config, smtpUrl: 'smtp://127.0.0.1:1' } }
  // What is said under others' posts is what there is to tell.
  for (const person of model.people.filter(({ left }) => !left))
    await comment(game, person, { act: 0, who: 0, what: game.random(10_000), how: game.random(10_000) })
  await world.settled()
  await world.sql(
    'insert into notice_settings (person_id, quiet) select id, false from people on conflict do nothing',
  )
  await sendNotices(house, new Date(Date.now() + 125_000), { speak })
  await sendDigests(house, new Date(morning + look * dayMs))
  const mails = await world.sql(
    `select id, split_part(key, ' ', 1) as subject, person_id as person, message::text as message from mail_outbox
     where state = 'waiting' and key like 'notice:%' order by id`,
  )
  for (const [place, { id, subject, person, message }] of mails.entries()) {
    const reader = model.people.find((each) => each.id === person)
    const stands =
      reader &&
      !reader.left &&
      (await mayLeave(world.weft.ground.inside, { subject: String(subject) })) === 'allowed'
    if (reader && stands) {
      leaving.mails += 1
      const where = `a mail to ${model.people.indexOf(reader)}`
      expectUnseen(game, String(message), { seen: seenBy(model, reader), where, asked: [] })
    } else leaving.withheld += 1
    if (place % 2 === 0) await world.sql('delete from mail_outbox where id = $1', [id])
  }
}
