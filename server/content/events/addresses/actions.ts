import { createHash } from 'node:crypto'
import { newSecret, secretHash, viewerOf } from '../../../identity/index.ts'
import type { Config } from '../../../platform/config/index.ts'
import type { Change } from '../../../platform/facts/index.ts'
import type { House } from '../../../platform/house.ts'
import type { Exchange } from '../../../platform/http/index.ts'
import { allow, found, Refusal } from '../../../platform/refusal.ts'
import { findReadableSpace } from '../../../spaces/index.ts'
import { calendarOf, entryOf } from '../file.ts'
import { calendarRevoked, calendarShared } from './facts.ts'
import { mayTouchCalendars } from './rules.ts'
import {
  type CalendarAddress,
  findCalendar,
  findSubscription,
  removeAddress,
  replaceAddress,
  type Subscription,
} from './store.ts'

type MakeCalendar = { spaceId: string | null; withSpaces: boolean }

/** The address is answered once; only the hash of its secret is kept. */
export async function makeCalendar(
  { tx, viewer, record }: Change,
  { spaceId, withSpaces }: MakeCalendar,
  { url }: Pick<Config, 'url'>,
): Promise<CalendarAddress & { url: string }> {
  allow(mayTouchCalendars(viewer))
  if (spaceId) found(await findReadableSpace(tx, viewer, spaceId))
  const secret = newSecret().toString('base64url')
  const given = { spaceId, withSpaces: withSpaces && spaceId === null, tokenHash: secretHash(secret) }
  const made = await replaceAddress(tx, viewer, given)
  record(calendarShared({ calendarId: made.id }))
  return { ...made, url: `${url}/api/v1/calendars/${secret}.ics` }
}

export async function revokeCalendar({ tx, viewer, record }: Change, { calendarId }: { calendarId: string }) {
  allow(mayTouchCalendars(viewer))
  if (!(await removeAddress(tx, viewer, calendarId))) throw new Refusal('missing')
  record(calendarRevoked({ calendarId }))
}

/** Answers a calendar that asks by its private address alone; a wrong secret and one that ended are the same. */
export async function sendCalendar({ config }: House, { ground, request, reply }: Exchange, given: string) {
  const [, secret] = /^([\w-]{43})\.ics$/.exec(given) ?? []
  const subscription = found(secret ? await findSubscription(ground.inside, secretHash(secret)) : null)
  const viewer = viewerOf({ ...subscription, organisationId: null })
  const events = await findCalendar(ground.inside, viewer, subscription)
  const file = calendarOf({
    name: nameOf(subscription),
    entries: events.map((event) => entryOf(event, config)),
  })
  const etag = `"${createHash('sha256').update(file).digest('base64url')}"`
  reply.headers({ etag, 'cache-control': 'private, no-cache' })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type('text/calendar; charset=utf-8').send(file)
}

function nameOf({ space, company, locale }: Subscription): string {
  const own = locale === 'fr' ? 'Mes événements' : 'My events'
  return [space ?? own, company].filter(Boolean).join(', ')
}
