import { z } from 'zod'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../../platform/contract/index.ts'

const spaceId = z.strictObject({ spaceId: id })
const personId = z.strictObject({ spaceId: id, personId: id })

export const contract = {
  askToJoin: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/request',
    summary: 'Ask to join a private space, with a sentence for those who look after it',
    access: 'inside',
    params: spaceId,
    body: z.strictObject({ sentence: text({ min: 3, max: 300 }) }),
    output: noAnswer,
    status: 204,
    refusals: { 'space.archived': 409, 'space.just_join': 409, 'space.member_already': 409 },
  }),
  withdrawRequest: endpoint({
    method: 'DELETE',
    path: '/spaces/:spaceId/request',
    summary: 'Take back my request, or put away its refusal',
    access: 'inside',
    params: spaceId,
    output: noAnswer,
    status: 204,
  }),
  listRequests: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/requests',
    summary: 'Who asks to join, the longest waiting first, for those who look after the space',
    access: 'inside',
    params: spaceId,
    query: z.strictObject(pageQuery),
    output: pageOf(
      z.object({
        id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        unit: z.string().nullable(),
        sentence: z.string(),
        askedAt: z.date(),
      }),
    ),
    refusals: { 'space.not_owner': 403 },
  }),
  acceptRequest: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/requests/:personId/acceptance',
    summary: 'Let the person in, as a member',
    access: 'inside',
    params: personId,
    output: noAnswer,
    status: 204,
    refusals: { 'space.not_owner': 403, 'space.archived': 409, 'request.gone': 409 },
  }),
  refuseRequest: endpoint({
    method: 'PUT',
    path: '/spaces/:spaceId/requests/:personId/refusal',
    summary: 'Refuse, with a reason that the person reads',
    access: 'inside',
    params: personId,
    body: z.strictObject({ reason: text({ min: 3, max: 300 }) }),
    output: noAnswer,
    status: 204,
    refusals: { 'space.not_owner': 403, 'space.archived': 409, 'request.gone': 409 },
  }),
}
