import { z } from 'zod'
import { endpoint, id, pageOf, pageQuery } from '../../platform/contract/index.ts'
import { author } from '../contract.ts'

const postId = z.strictObject({ postId: id })
const count = z.object({ asked: z.number(), acknowledged: z.number() })
const following = { 'announcement.not_author': 403, 'announcement.asks_nothing': 409 }

export const contract = {
  countReaders: endpoint({
    method: 'GET',
    path: '/announcements/readers',
    summary: 'Whom an announcement of mine would ask: the other members of a space, or everyone inside',
    access: 'inside',
    query: z.strictObject({ spaceId: id.optional() }),
    output: z.object({ inside: z.number(), guests: z.number(), organisation: z.string().nullable() }),
  }),
  acknowledge: endpoint({
    method: 'PUT',
    path: '/posts/:postId/acknowledgement',
    summary: 'Acknowledge that I read this announcement; what was read cannot be unread',
    params: postId,
    output: z.object({ acknowledgedAt: z.date() }),
    refusals: {
      'announcement.asks_nothing': 409,
      'announcement.not_for_me': 403,
      'space.archived': 409,
    },
  }),
  readAcknowledgements: endpoint({
    method: 'GET',
    path: '/posts/:postId/acknowledgements',
    summary: 'How many of those asked have acknowledged, by unit of five people or more',
    access: 'inside',
    params: postId,
    output: count.extend({
      /** `name` null: people of no unit. `within`: the unit above. `rest`: some units under it have a bar of their own. */
      units: z.array(
        count.extend({
          name: z.string().nullable(),
          within: z.string().nullable(),
          guests: z.boolean(),
          rest: z.boolean(),
        }),
      ),
      /** Units too small to be shown, together; null when there is none. */
      small: count.extend({ units: z.number() }).nullable(),
    }),
    refusals: following,
  }),
  remindReaders: endpoint({
    method: 'POST',
    path: '/posts/:postId/reminders',
    summary: 'Remind those who have not acknowledged my announcement, and nobody else; once each three days',
    access: 'inside',
    params: postId,
    output: z.object({ people: z.number(), remindedAt: z.date() }),
    status: 201,
    refusals: {
      ...following,
      ...{ 'announcement.all_read': 409, 'announcement.reminded': 409, 'space.archived': 409 },
    },
  }),
  listAcknowledgements: endpoint({
    method: 'GET',
    path: '/posts/:postId/acknowledgements/people',
    summary: 'Who was asked, by name: those who have not acknowledged yet, or those who have',
    access: 'inside',
    params: postId,
    query: z.strictObject({ ...pageQuery, show: z.enum(['waiting', 'acknowledged']).default('waiting') }),
    output: pageOf(author.extend({ unit: z.string().nullable(), acknowledgedAt: z.date().nullable() })),
    refusals: following,
  }),
}
