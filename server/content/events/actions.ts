import { dayAfter, isZone, momentOf, wallOf } from '../../../engines/calendar/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { type PublishPost, place, publish } from '../actions.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { eventCancelled, eventReplied, eventRescheduled, replyWithdrawn } from './facts.ts'
import { mayReply, mayReschedule, mayTakePlace } from './rules.ts'
import {
  findEvent,
  insertEvent,
  markCancelled,
  moveEvent,
  type Occasion,
  removeReply,
  storeReply,
} from './store.ts'
import type { Answer } from './store-told.ts'

export type When = {
  starts: string
  ends: string
  allDay: boolean
  timeZone: string
  place: string | null
  link: string | null
}
type PublishEvent = Omit<PublishPost, 'kind' | 'acknowledgement' | 'poll'> & When

/** Whoever invites comes. */
export async function publishEvent(change: Change, input: PublishEvent): Promise<ThreadRow> {
  const { tx, viewer } = change
  const occasion = occasionOf(input)
  const { spaceId } = input
  return publish(change, { ...input, kind: 'event', acknowledgement: null, poll: null }, async (postId) => {
    await insertEvent(tx, { ...occasion, postId, spaceId })
    await storeReply(tx, viewer, { postId, spaceId, answer: 'yes' })
  })
}

export async function rescheduleEvent(
  change: Change,
  { postId, ...when }: When & { postId: string },
): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const { post, event } = await changeable(change, postId)
  const occasion = occasionOf(when)
  if (isSame(event, occasion)) unchanged()
  else {
    await moveEvent(tx, postId, occasion)
    record(eventRescheduled({ postId, startsAt: occasion.startsAt.toISOString(), spaceId: post.spaceId }))
  }
  return found(await findThread(tx, viewer, postId))
}

export async function cancelEvent(change: Change, { postId }: { postId: string }): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  const { post } = await changeable(change, postId)
  await markCancelled(tx, postId)
  record(eventCancelled({ postId, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

export async function replyToEvent(
  change: Change,
  { postId, answer }: { postId: string; answer: Answer },
): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const { spaceId } = await open(change, postId)
  if (await storeReply(tx, viewer, { postId, spaceId, answer }))
    record(eventReplied({ postId, answer, spaceId }))
  else unchanged()
  return found(await findThread(tx, viewer, postId))
}

export async function withdrawReply(change: Change, { postId }: { postId: string }): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const { spaceId } = await open(change, postId)
  if (await removeReply(tx, viewer, postId)) record(replyWithdrawn({ postId, spaceId }))
  else unchanged()
  return found(await findThread(tx, viewer, postId))
}

/** A post in reach that this viewer says of whether they come. */
async function open(change: Change, postId: string) {
  const { post, space } = await place(change, postId)
  allow(mayReply(await findEvent(change.tx, change.viewer, postId), space, change.viewer, new Date()))
  return post
}

async function changeable(change: Change, postId: string) {
  const { post, space } = await place(change, postId)
  const event = await findEvent(change.tx, change.viewer, postId)
  allow(mayReschedule(event, post, space, change.viewer))
  return { post, event: found(event) }
}

/** The moments that were meant: of days, from the midnight before the first to the one after the last. */
function occasionOf({ starts, ends, allDay, timeZone, place, link }: When): Occasion {
  if (!isZone(timeZone)) throw new Refusal('event.zone')
  const [startsAt, endsAt] = allDay
    ? [
        momentIn(`${starts.slice(0, 10)}T00:00`, timeZone),
        momentIn(`${next(ends.slice(0, 10))}T00:00`, timeZone),
      ]
    : [momentIn(starts, timeZone), momentIn(ends, timeZone)]
  allow(mayTakePlace({ startsAt, endsAt }))
  return { startsAt, endsAt, allDay, timeZone, place: place || null, link }
}

function next(day: string): string {
  if (Number.isNaN(Date.parse(`${day}T00:00Z`))) throw new Refusal('event.time')
  return dayAfter(day)
}

// The 31st of February would be read as a day of March.
function momentIn(wall: string, timeZone: string): Date {
  const asked = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asked) || wallOf(new Date(asked), 'UTC') !== wall) throw new Refusal('event.time')
  return momentOf(wall, timeZone)
}

const isSame = (one: Occasion, other: Occasion) =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime() &&
  one.allDay === other.allDay &&
  one.timeZone === other.timeZone &&
  one.place === other.place &&
  one.link === other.link
