import { personLeft } from '../../../identity/index.ts'
import { post, wakeMail } from '../../../mail/index.ts'
import { newId } from '../../../platform/clock.ts'
import type { Config } from '../../../platform/config/index.ts'
import type { Db } from '../../../platform/database/index.ts'
import type { Fact, Reader } from '../../../platform/facts/index.ts'
import type { House } from '../../../platform/house.ts'
import { memberLeft, roleChanged, spaceEdited } from '../../../spaces/index.ts'
import { postDeleted, postEdited } from '../../facts.ts'
import { eventCancelled, eventReplied, eventRescheduled, replyWithdrawn } from '../facts.ts'
import { calendarOf, entryOf } from '../file.ts'
import { invitationSubject } from './gates.ts'
import { cancellation, invitation } from './letters.ts'
import {
  type Concerned,
  type Due,
  findDue,
  forgetLeavers,
  removeInvitation,
  storeInvitation,
} from './store.ts'

const ofEvents = [eventReplied, replyWithdrawn, eventRescheduled, eventCancelled, postEdited, postDeleted]
const ofReach = [memberLeft, roleChanged, spaceEdited]

/**
 * Keeps the calendars of those who come: a mail brings the event, brings it anew where it changed, and takes it out
 * when it is cancelled or deleted, or when they no longer come or no longer read it. It compares what was sent with
 * what should stand there, so that hearing twice sends once.
 */
export const eventInvitations = ({ config }: House): Reader => ({
  name: 'content.event_invitations',
  hears: [...ofEvents, ...ofReach, personLeft].map(({ kind }) => kind),
  async hear(tx, facts) {
    const told = facts.filter(({ history }) => !history)
    const left = told.filter(personLeft.is).map(({ data }) => data.personId)
    if (left.length > 0) await forgetLeavers(tx, left)
    const due = await findDue(tx, concernedBy(told))
    const sent = await Promise.all(due.map((each) => bringUpToDate(tx, config, each)))
    if (sent.some((mail) => mail)) await wakeMail(tx)
  },
  forget: async () => {},
})

function concernedBy(facts: readonly Fact[]): Concerned {
  const replies = facts.flatMap(({ name, actorId, data: { postId } }) =>
    (name === eventReplied.kind || name === replyWithdrawn.kind) && actorId && typeof postId === 'string'
      ? [{ postId, personId: actorId }]
      : [],
  )
  const posts = facts.flatMap(({ data: { postId } }) => (typeof postId === 'string' ? [postId] : []))
  const spaces = facts.flatMap(({ name, spaceId }) =>
    spaceId && ofReach.some(({ kind }) => kind === name) ? [spaceId] : [],
  )
  return { replies, posts, spaces }
}

/** Whether a mail was put in. */
async function bringUpToDate(tx: Db, config: Config, due: Due): Promise<boolean> {
  const { wanted, said, saying, email } = due
  if (wanted ? said === saying : said === null) return false
  if (wanted) await storeInvitation(tx, due)
  else await removeInvitation(tx, due)
  if (!email) return false
  await post(tx, config, mailOf(due, email, config))
  return true
}

function mailOf(due: Due, address: string, config: Config) {
  const { personId, name, locale, postId, wanted, reaches, organiser } = due
  const method = wanted ? ('REQUEST' as const) : ('CANCEL' as const)
  const [, sender = config.mailFrom] = /<([^<>]+)>$/.exec(config.mailFrom) ?? []
  const entry = {
    ...entryOf(due, config),
    // What is taken out says no more of itself than its id to whoever no longer reads it.
    ...(!reaches && { title: '-', description: '', place: '', url: '' }),
    stamp: new Date(),
    status: wanted ? ('CONFIRMED' as const) : ('CANCELLED' as const),
    organiser: { name: reaches ? organiser : '-', address: sender },
    attendee: { name, address, answer: answerOf(due) },
  }
  return {
    // One that tells nothing goes out whatever they reach.
    subject: reaches ? invitationSubject(postId) : `event-gone:${postId}`,
    key: newId(),
    ...{ personId, locale, to: { name, address } },
    letter: wanted ? invitation(due, config) : cancellation(due, config),
    notAfter: due.endsAt,
    belongs: { calendar: { method, file: calendarOf({ method, entries: [entry] }) } },
  }
}

function answerOf({ answer, wanted }: Due) {
  if (!wanted) return 'DECLINED' as const
  return answer === 'yes' ? ('ACCEPTED' as const) : ('TENTATIVE' as const)
}
