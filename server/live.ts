import type { FastifyInstance } from 'fastify'
import * as told from './content/index.ts'
import { findChanged as findConversed } from './conversations/index.ts'
import { livingSessions } from './identity/index.ts'
import { findChanged } from './inbox/index.ts'
import type { Db } from './platform/database/index.ts'
import type { Fact, FactData } from './platform/facts/index.ts'
import type { Limiter } from './platform/http/index.ts'
import { type Hub, type Marks, openHub } from './platform/live/index.ts'
import type { Log } from './platform/log/index.ts'
import { Refusal } from './platform/refusal.ts'
import { whoReaches } from './reach/index.ts'
import {
  memberJoined,
  memberLeft,
  roleChanged,
  spaceArchived,
  spaceEdited,
  spaceOpened,
  spaceUnarchived,
} from './spaces/index.ts'

const { postPublished, postEdited, postDeleted, commentAdded, commentEdited, commentDeleted } = told
const { postPinned, postUnpinned } = told
const { answerAccepted, acceptanceWithdrawn, reacted, reactionTakenBack } = told
const { answerVerified, verificationWithdrawn, articleChecked, checkWithdrawn } = told

// What a frame carries of a fact: ids that the page may ask for; who did what is never in it. Whoever reaches a
// post may read its subjects: by them a page knows that it was published under one that is followed.
const carried = ['postId', 'commentId', 'answerId', 'targetId', 'kind', 'subjects'] as const
const idsOf = ({ data }: Fact<FactData>) =>
  Object.fromEntries(carried.flatMap((name) => (name in data ? [[name, data[name]]] : [])))

const kinds = [
  postPublished,
  postEdited,
  postDeleted,
  postPinned,
  postUnpinned,
  commentAdded,
  commentEdited,
  commentDeleted,
  answerAccepted,
  acceptanceWithdrawn,
  answerVerified,
  verificationWithdrawn,
  articleChecked,
  checkWithdrawn,
  reacted,
  reactionTakenBack,
  spaceOpened,
  spaceEdited,
  spaceArchived,
  spaceUnarchived,
  memberJoined,
  roleChanged,
  memberLeft,
]

/** The live streams of this node. */
export function openLive(db: Db, marks: Marks, log: Log): Promise<Hub> {
  return openHub({
    db,
    log,
    marks,
    told: new Map(kinds.map(({ kind }) => [kind, idsOf])),
    whoReaches: (spaceId, people) => whoReaches(db, spaceId, people),
    livingSessions: (ids) => livingSessions(db, ids),
    own: [
      { name: 'inbox', changedFor: (people, ends) => findChanged(db, people, ends) },
      { name: 'conversations', changedFor: (people, ends) => findConversed(db, people, ends) },
    ],
  })
}

/** GET /api/v1/live: one stream per browser; `Last-Event-ID` (or `?after=`, for a first request) resumes without a gap and without a double. */
export function addLiveRoute(app: FastifyInstance, hub: Hub, limit: Limiter): void {
  app.get('/api/v1/live', async (request, reply) => {
    const { personId, sessionId } = request.viewer
    if (!personId || !sessionId) throw new Refusal('signed_out')
    await limit('ordinary', personId, reply)
    if (!hub.hasRoomFor(personId)) throw new Refusal('too_many', { seconds: 30 })
    const last =
      request.headers['last-event-id'] ?? new URL(request.url, 'http://weft').searchParams.get('after')
    const headers = Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])
    reply.hijack()
    reply.raw.writeHead(200, {
      ...Object.fromEntries(headers),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    await hub.open({ personId, sessionId, response: reply.raw }, typeof last === 'string' ? last : null)
  })
}
