import { z } from 'zod'
import { subject } from '../content/threads/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../platform/contract/index.ts'

export const targets = ['space', 'post', 'subject', 'person'] as const
export type Target = (typeof targets)[number]
export const levels = ['muted', 'normal', 'tracking', 'watching'] as const
export type Level = (typeof levels)[number]

const target = z.strictObject({ target: z.enum(targets), targetId: id })
const level = z.enum(levels)
const subjectId = z.strictObject({ subjectId: id })

const standing = z.object({
  level,
  /** The level without a choice of mine. */
  standard: level,
  chosen: z.boolean(),
})

const chosen = z.object({
  target: z.enum(targets),
  id: z.string(),
  name: z.string(),
  level,
  /** Where it is looked at. */
  address: z.string(),
  chosenAt: z.date(),
})
export type ChosenLevel = z.output<typeof chosen>

export const contract = {
  readLevel: endpoint({
    method: 'GET',
    path: '/levels/:target/:targetId',
    summary: 'How closely I follow a space, a thread (post), a subject or a person',
    params: target,
    output: standing,
  }),
  chooseLevel: endpoint({
    method: 'PUT',
    path: '/levels/:target/:targetId',
    summary: 'Follow it at a level: muted, normal, tracking or watching; nobody else is told',
    params: target,
    body: z.strictObject({ level }),
    output: standing,
    refusals: { 'level.oneself': 409 },
  }),
  forgetLevel: endpoint({
    method: 'DELETE',
    path: '/levels/:target/:targetId',
    summary: 'Go back to the level that my part in it gives',
    params: target,
    output: standing,
  }),
  listLevels: endpoint({
    method: 'GET',
    path: '/levels',
    summary: 'The levels I chose, the last chosen first',
    query: z.strictObject({ ...pageQuery, level: level.optional() }),
    output: pageOf(chosen),
  }),
  listSubjects: endpoint({
    method: 'GET',
    path: '/subjects',
    summary: 'Subjects, by name',
    access: 'inside',
    query: z.strictObject({
      ...pageQuery,
      q: text({ min: 0, max: 60 }).default(''),
      /** Only those I follow. */
      followed: z.stringbool().default(false),
    }),
    output: pageOf(
      subject.extend({
        followed: z.boolean(),
        /** Every name it is found by. */
        names: z.array(z.string()),
      }),
    ),
  }),
  followSubject: endpoint({
    method: 'PUT',
    path: '/subjects/:subjectId/follow',
    summary: 'Follow a subject: track it, unless I watch it already',
    access: 'inside',
    params: subjectId,
    output: noAnswer,
    status: 204,
  }),
  unfollowSubject: endpoint({
    method: 'DELETE',
    path: '/subjects/:subjectId/follow',
    summary: 'Stop following a subject',
    access: 'inside',
    params: subjectId,
    output: noAnswer,
    status: 204,
  }),
}
