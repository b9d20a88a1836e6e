import { z } from 'zod'
import { groups } from '../inbox/contract.ts'
import { endpoint, id, noAnswer } from '../platform/contract/index.ts'

/** What one may be told of, as the inbox groups it, and conversations; each by mail, by push, or not. */
export const noticeKinds = [...groups, 'messages'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const stopKinds = ['space', 'subjects', 'thread', 'digest', 'conversation'] as const
export type StopKind = (typeof stopKinds)[number]

const kinds = z.array(z.enum(noticeKinds)).max(noticeKinds.length)
/** Minutes since midnight, on a quarter of an hour. */
const minute = z.number().int().min(0).max(1425).multipleOf(15)
const chosen = {
  /** The kinds that are told by mail, and by push. */
  mail: kinds,
  push: kinds,
  quiet: z.strictObject({ on: z.boolean(), from: minute, until: minute, weekends: z.boolean() }),
  /** `day` from 1, Monday. */
  digest: z.strictObject({ on: z.boolean(), day: z.number().int().min(1).max(7), minute }),
}
const token = z.string().regex(/^[\w-]{66}$/)
const stop = z.object({
  kind: z.enum(stopKinds),
  placeId: z.string(),
  /** Of a space or a thread that is still in reach. */
  name: z.string().nullable(),
})

export const contract = {
  readNotices: endpoint({
    method: 'GET',
    path: '/me/notices',
    summary: 'What I am told of, how, when, and when not',
    output: z.object({
      ...chosen,
      /** Threads a week of each kind, counted over the last four weeks. */
      weekly: z.record(z.enum(noticeKinds), z.number()),
      mailReady: z.boolean(),
      /** Where mails go, and whether that address was refused too often. */
      address: z.string().nullable(),
      addressFails: z.boolean(),
      /** While the company starts, the digest comes every day; the day that ends. */
      dailyUntil: z.date().nullable(),
      /** The end of my quiet hours, while they last. */
      quietUntil: z.date().nullable(),
      stops: z.array(stop),
    }),
  }),
  chooseNotices: endpoint({
    method: 'PUT',
    path: '/me/notices',
    summary: 'Choose what I am told of, how and when',
    body: z.strictObject(chosen),
    output: noAnswer,
    status: 204,
  }),
  retryAddress: endpoint({
    method: 'DELETE',
    path: '/me/notices/address-failures',
    summary: 'Write to my address again, which was refused too often',
    output: noAnswer,
    status: 204,
  }),
  resumeMails: endpoint({
    method: 'DELETE',
    path: '/me/notices/stops/:kind/:placeId',
    summary: 'Get mails again from where I had stopped them',
    params: z.strictObject({ kind: z.enum(stopKinds), placeId: id }),
    output: noAnswer,
    status: 204,
  }),
  readMoments: endpoint({
    method: 'GET',
    path: '/people/moments',
    summary: 'When people who are left in peace now will be told: only those in reach, only that moment',
    query: z.strictObject({ people: z.string().max(2000) }),
    output: z.object({ data: z.array(z.object({ personId: z.string(), name: z.string(), at: z.date() })) }),
  }),
  readStop: endpoint({
    method: 'GET',
    path: '/unsubscriptions/:token',
    summary: 'What the link of a mail would stop, without a session; nothing is changed by looking',
    access: 'anyone',
    params: z.strictObject({ token }),
    output: z.object({ kind: z.enum(stopKinds), name: z.string().nullable(), stopped: z.boolean() }),
  }),
  stopMails: endpoint({
    method: 'PUT',
    path: '/unsubscriptions/:token',
    summary: 'Stop the mails that the link of one is about',
    access: 'anyone',
    params: z.strictObject({ token }),
    output: noAnswer,
    status: 204,
  }),
  undoStop: endpoint({
    method: 'DELETE',
    path: '/unsubscriptions/:token',
    summary: 'Get them again',
    access: 'anyone',
    params: z.strictObject({ token }),
    output: noAnswer,
    status: 204,
  }),
  readPush: endpoint({
    method: 'GET',
    path: '/me/push',
    summary:
      'Whether devices may be notified here, with which key a browser asks for it, and which of mine are',
    output: z.object({
      on: z.boolean(),
      /** The public half of the pair that notifications are signed with; null while they are off. */
      key: z.string().nullable(),
      devices: z.array(z.object({ id: z.string(), name: z.string(), here: z.boolean(), since: z.date() })),
    }),
  }),
  addDevice: endpoint({
    method: 'POST',
    path: '/me/push/devices',
    summary: 'Notify this browser, until its session ends: only by the push services of browsers',
    body: z.strictObject({
      endpoint: z.string().max(1000),
      keys: z.strictObject({
        p256dh: z.string().regex(/^[\w-]{87}=?$/),
        auth: z.string().regex(/^[\w-]{22}(==)?$/),
      }),
    }),
    output: z.object({ id: z.string() }),
    status: 201,
    refusals: { 'push.off': 409, 'push.service': 422, 'session.needed': 403 },
  }),
  removeDevice: endpoint({
    method: 'DELETE',
    path: '/me/push/devices/:deviceId',
    summary: 'Notify that device no more',
    params: z.strictObject({ deviceId: id }),
    output: noAnswer,
    status: 204,
  }),
  readStartUp: endpoint({
    method: 'GET',
    path: '/administration/start-up',
    summary: 'How far the company’s first days are: while they last the digest is daily',
    access: 'administrators',
    output: z.object({ on: z.boolean(), endsAt: z.date(), people: z.number(), enough: z.number() }),
  }),
}
