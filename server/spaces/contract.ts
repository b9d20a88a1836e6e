import { z } from 'zod'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../platform/contract/index.ts'

export const access = z.enum(['open', 'private', 'secret'])
export const role = z.enum(['owner', 'deputy', 'moderator', 'member', 'reader'])

export const space = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  access,
  state: z.enum(['prepared', 'open', 'archived']),
  role: role.nullable(),
  readable: z.boolean(),
  /** The outside company whose guests may be members, if any. */
  organisation: z.string().nullable(),
  openedReason: z.string().nullable(),
  version: z.number(),
})
export type SpaceView = z.output<typeof space>

const steward = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  photo: z.string().nullable(),
  role: z.enum(['owner', 'deputy']),
})

/** What its page shows; of a space that is only named, nothing but its name, its purpose and one's own request. */
export const spacePage = space.extend({
  charter: z.string(),
  charterHtml: z.string(),
  createdAt: z.date().nullable(),
  lookedAfter: z.array(steward),
  members: z.number().nullable(),
  guests: z.number().nullable(),
  /** What I asked, while it waits or once it was refused. */
  request: z
    .object({
      state: z.enum(['waiting', 'refused']),
      sentence: z.string(),
      reason: z.string().nullable(),
      askedAt: z.iso.datetime({ offset: true }),
    })
    .nullable(),
  /** Requests that wait, for those who look after the space. */
  waiting: z.number().nullable(),
})
export type SpacePageView = z.output<typeof spacePage>

const spaceId = z.strictObject({ spaceId: id })
const name = text({ min: 2, max: 80 })
const purpose = text({ min: 10, max: 240 })
/** Markdown; none when empty. */
const charter = text({ min: 0, max: 2000 })

export const contract = {
  listSpaces: endpoint({
    method: 'GET',
    path: '/spaces',
    summary: 'The spaces I may see, by name',
    query: z.strictObject({ ...pageQuery, mine: z.stringbool().default(false) }),
    output: pageOf(space),
  }),
  readSpace: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId',
    summary: 'One space',
    params: spaceId,
    output: spacePage,
    versioned: true,
  }),
  createSpace: endpoint({
    method: 'POST',
    path: '/spaces',
    summary: 'Prepare a space: its owner and seed contributors see it until it opens',
    access: 'inside',
    body: z.strictObject({ name, purpose, access, organisationId: id.optional() }),
    output: space,
    status: 201,
    refusals: { 'space.name_taken': 409, 'space.name': 422, 'space.no_organisation': 422 },
  }),
  editSpace: endpoint({
    method: 'PATCH',
    path: '/spaces/:spaceId',
    summary: 'Change the name, the purpose or the charter',
    access: 'inside',
    params: spaceId,
    body: z.strictObject({ name: name.optional(), purpose: purpose.optional(), charter: charter.optional() }),
    output: space,
    versioned: true,
    refusals: {
      ...{ 'space.not_owner': 403, 'space.archived': 409, 'space.name_taken': 409, 'space.name': 422 },
      ...{ 'markdown.too_long': 422, 'markdown.too_many_links': 422 },
      ...{ 'markdown.too_deep': 422, 'markdown.too_many_parts': 422 },
    },
  }),
  openSpace: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/opening',
    summary: 'Open a prepared space',
    access: 'inside',
    params: spaceId,
    output: space,
    refusals: {
      'space.not_owner': 403,
      'space.name_taken': 409,
      'space.not_prepared': 409,
      'space.not_ready': 409,
    },
  }),
  archiveSpace: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/archive',
    summary: 'Archive a space: it stays readable and searchable',
    access: 'inside',
    params: spaceId,
    output: space,
    refusals: { 'space.not_owner': 403, 'space.not_open': 409 },
  }),
  unarchiveSpace: endpoint({
    method: 'DELETE',
    path: '/spaces/:spaceId/archive',
    summary: 'Take a space out of the archive',
    access: 'inside',
    params: spaceId,
    output: space,
    refusals: { 'space.not_owner': 403, 'space.not_archived': 409 },
  }),
  joinSpace: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/membership',
    summary: 'Join an open space',
    access: 'inside',
    params: spaceId,
    output: space,
    refusals: { 'space.ask_to_join': 403, 'space.archived': 409 },
  }),
  leaveSpace: endpoint({
    method: 'DELETE',
    path: '/spaces/:spaceId/membership',
    summary: 'Leave a space',
    access: 'inside',
    params: spaceId,
    output: noAnswer,
    status: 204,
    refusals: { 'space.last_owner': 409, 'space.not_member': 409 },
  }),
  addMember: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/members/:personId',
    summary: 'Add a person, or change their role',
    access: 'inside',
    params: z.strictObject({ spaceId: id, personId: id }),
    body: z.strictObject({ role: role.default('member') }),
    output: noAnswer,
    status: 204,
    refusals: {
      'space.not_owner': 403,
      'space.archived': 409,
      'space.other_organisation': 409,
      'space.guest_role': 409,
      'space.last_owner': 409,
      'space.only_owner_grants': 403,
    },
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/spaces/:spaceId/members/:personId',
    summary: 'Remove a person from a space',
    access: 'inside',
    params: z.strictObject({ spaceId: id, personId: id }),
    output: noAnswer,
    status: 204,
    refusals: {
      'space.not_owner': 403,
      'space.only_owner_grants': 403,
      'space.last_owner': 409,
      'space.not_member': 409,
    },
  }),
  listMembers: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/members',
    summary: 'Who belongs to a space: owners, deputies and moderators first, guests last',
    params: spaceId,
    query: z.strictObject({ ...pageQuery, who: z.enum(['all', 'inside', 'guests']).default('all') }),
    output: pageOf(
      z.object({
        id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        audience: z.enum(['inside', 'outside']),
        organisation: z.string().nullable(),
        photo: z.string().nullable(),
        role,
        /** The last day of a guest. */
        guestUntil: z.string().nullable(),
        /** Who answers for a guest. */
        host: z.object({ id: z.string(), name: z.string() }).nullable(),
      }),
    ),
  }),
  readAudience: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/audience',
    summary: 'Who can read this: how many inside, which guests',
    params: spaceId,
    output: z.object({ access, inside: z.number(), guests: z.number(), organisation: z.string().nullable() }),
  }),
}
