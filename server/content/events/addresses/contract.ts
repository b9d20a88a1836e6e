import { z } from 'zod'
import { endpoint, id, noAnswer } from '../../../platform/contract/index.ts'

const address = z.object({
  id: z.string(),
  /** Of one space; null: of my own events. */
  space: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Of my own: with everything that takes place in my spaces. */
  withSpaces: z.boolean(),
  madeAt: z.date(),
})
const needsSession = { 'session.needed': 403 }

export const contract = {
  listCalendars: endpoint({
    method: 'GET',
    path: '/me/calendars',
    summary: 'My private calendar addresses, without their secrets',
    access: 'inside',
    output: z.object({ data: z.array(address) }),
    refusals: needsSession,
  }),
  makeCalendar: endpoint({
    method: 'PUT',
    path: '/me/calendars',
    summary: 'Make a private address of my events, or of a space; it is shown once, the one before ends',
    access: 'inside',
    body: z.strictObject({ spaceId: id.nullable().default(null), withSpaces: z.boolean().default(false) }),
    output: address.extend({ url: z.string() }),
    refusals: needsSession,
  }),
  revokeCalendar: endpoint({
    method: 'DELETE',
    path: '/me/calendars/:calendarId',
    summary: 'End one of my calendar addresses, at once',
    access: 'inside',
    params: z.strictObject({ calendarId: id }),
    output: noAnswer,
    status: 204,
    refusals: needsSession,
  }),
  readCalendar: endpoint({
    method: 'GET',
    path: '/calendars/:secret',
    summary: 'The calendar of a private address (RFC 5545), with what its owner reaches now',
    access: 'anyone',
    params: z.strictObject({ secret: z.string().max(200) }),
    download: true,
    limit: 'calendar',
    output: z.unknown(),
  }),
}
