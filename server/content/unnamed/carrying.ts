import { unnamedVoice } from '../../people/index.ts'
import { newId, newPublicId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Carrier, Change, UnseenAct } from '../../platform/facts/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { acceptanceWithdrawn, answerAccepted, commentAdded, postDeleted, postPublished } from '../facts.ts'
import { deleteGate } from '../gates.ts'
import { reachedOf } from '../reached.ts'
import { deletePost, findAnswer, holdPost, insertPost, setAcceptedAnswer } from '../store.ts'
import { linkSubjects } from '../subjects/store.ts'
import { insertComment } from '../threads/store.ts'
import { written } from '../written.ts'
import { type ActOf, readAct, unnamedActs } from './acts.ts'
import { fewestActive, lastMoment, stretchBefore } from './moments.ts'
import { countActive, findForCarrying, insertUnnamed, takesUnnamed } from './store.ts'
import { unnamedQuestions } from './switches.ts'

/** Takes what was done without a name into the tables, at the moments when enough others could have done it. */
export const unnamedCarrier: Carrier = {
  name: unnamedActs,
  async carry(change, acts) {
    // What falls leaves no fact.
    change.unchanged()
    for (const act of acts.map(({ data }) => readAct(data)).sort((one, other) => one.turn - other.turn)) {
      if (act.act === 'ask') await ask(change, act)
      else if (act.act === 'comment') await comment(change, act)
      else if (act.act === 'accept') await accept(change, act)
      else await remove(change, act)
    }
  },
  ready,
}

/** What is deleted does not wait: whoever gave themselves away must be able to take it back. */
async function ready(tx: Db, waiting: readonly Pick<UnseenAct, 'data' | 'hour'>[]): Promise<boolean[]> {
  const now = new Date()
  const acts = waiting.map(({ data, hour }) => ({ ...readAct(data), hour }))
  const spaces = [...new Set(acts.map(({ spaceId }) => spaceId))]
  const active = await countActive(tx, spaces, stretchBefore(now))
  return acts.map(
    ({ act, hour, spaceId }) =>
      act === 'delete' || (hour < lastMoment(now) && (active.get(spaceId) ?? 0) >= fewestActive),
  )
}

// Who asked is gone: what no longer holds when it would appear is let go of in silence.
async function ask({ tx, record }: Change, act: ActOf<'ask'>): Promise<void> {
  const { spaceId, title, strength, escrowId } = act
  if (!(await isOn(tx, unnamedQuestions)) || !(await takesUnnamed(tx, spaceId))) return
  const text = written(act.body, title)
  const postId = newId()
  const authorId = await unnamedVoice(tx)
  await insertPost(tx, {
    id: postId,
    publicId: newPublicId(),
    kind: 'question',
    spaceId,
    authorId,
    title,
    ...text,
  })
  const subjects = await linkSubjects(tx, postId, act.subjects)
  const sealed = act.sealed === null ? null : Buffer.from(act.sealed, 'base64url')
  const keyHash = Buffer.from(act.keyHash, 'base64url')
  await insertUnnamed(tx, { postId, strength, keyHash, escrowId, sealed })
  const mentions = await reachedOf(tx, spaceId, text.mentions)
  record(postPublished({ postId, kind: 'question', language: text.language, subjects, mentions, spaceId }))
}

async function comment({ tx, record }: Change, { postId, parentId, body }: ActOf<'comment'>): Promise<void> {
  const question = await findForCarrying(tx, postId)
  if (question?.state !== 'open') return
  const { spaceId } = question
  const text = written(body)
  const commentId = newId()
  const authorId = await unnamedVoice(tx)
  const made = { id: commentId, publicId: newPublicId(), postId, spaceId, kind: 'comment', parentId } as const
  await insertComment(tx, { ...made, authorId, ...text })
  const mentions = await reachedOf(tx, spaceId, text.mentions)
  record(commentAdded({ postId, commentId, kind: 'comment', parentId, askerUnitId: null, mentions, spaceId }))
}

async function accept({ tx, record }: Change, { postId, answerId }: ActOf<'accept'>): Promise<void> {
  await holdPost(tx, postId)
  const question = await findForCarrying(tx, postId)
  if (question?.state !== 'open') return
  const { spaceId, acceptedAnswerId } = question
  if (answerId === acceptedAnswerId) return
  if (answerId === null) {
    await setAcceptedAnswer(tx, postId, null)
    if (acceptedAnswerId) record(acceptanceWithdrawn({ postId, answerId: acceptedAnswerId, spaceId }))
    return
  }
  const answer = await findAnswer(tx, postId, answerId)
  if (!answer) return
  await setAcceptedAnswer(tx, postId, answerId)
  record(answerAccepted({ postId, answerId, answererId: answer.authorId, spaceId }))
}

async function remove({ tx, record, gates }: Change, { postId }: ActOf<'delete'>): Promise<void> {
  await holdPost(tx, postId)
  const question = await findForCarrying(tx, postId)
  if (question?.state !== 'open') return
  if ((await gates.ask(deleteGate, tx, { postId, commentId: null })) !== 'allowed') return
  if (await deletePost(tx, postId, question.version))
    record(postDeleted({ postId, spaceId: question.spaceId }))
}
