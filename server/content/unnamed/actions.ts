import { createHash } from 'node:crypto'
import { findEscrowInForce, sealPerson } from '../../escrow/index.ts'
import { unnamedVoice } from '../../people/index.ts'
import { type Change, changeUnseen, findUnseen, takeBackUnseen } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import { findReadableSpace, findSpace, holdSpace, mayEdit } from '../../spaces/index.ts'
import { deleteGate, publishGate } from '../gates.ts'
import { nameSpaces } from '../mentioned/store.ts'
import { mayTakePart, mayTitle } from '../rules.ts'
import { findAnswer, findComment } from '../store.ts'
import { written } from '../written.ts'
import { readAct, type UnnamedAct, unnamedActs } from './acts.ts'
import type { contract } from './contract.ts'
import { unnamedAllowed, unnamedStopped } from './facts.ts'
import { hoursBetween, nextMoment } from './moments.ts'
import { mayAskUnnamed, mayKeepOn, mayPromise } from './rules.ts'
import { allowIn, findByKeys, isAllowed, isKeyUsed, stopIn, type Unnamed } from './store.ts'
import { unnamedQuestions } from './switches.ts'

type Endpoints = typeof contract
type Asked<Name extends keyof Endpoints> = Exchange<Endpoints[Name]>

export async function allowUnnamed(
  { tx, viewer, record, unchanged }: Change,
  { spaceId }: { spaceId: string },
): Promise<void> {
  const space = found(await holdSpace(tx, viewer, spaceId))
  allow(mayKeepOn(await isOn(tx, unnamedQuestions)))
  allow(mayEdit(space))
  if (await allowIn(tx, spaceId)) record(unnamedAllowed({ spaceId }))
  else unchanged()
}

export async function stopUnnamed(
  { tx, viewer, record, unchanged }: Change,
  { spaceId }: { spaceId: string },
): Promise<void> {
  allow(mayEdit(found(await holdSpace(tx, viewer, spaceId))))
  if (await stopIn(tx, spaceId)) record(unnamedStopped({ spaceId }))
  else unchanged()
}

/**
 * Everything about the author is asked here, by reading alone; what is written after names nobody. Their name
 * leaves this function sealed, or not at all.
 */
export async function askUnnamed({ ground, viewer, input }: Asked<'askUnnamed'>) {
  const { inside: db } = ground
  const { spaceId, keyHash, strength, escrowId } = input
  const authorId = found(viewer.personId)
  const space = found(await findReadableSpace(db, viewer, spaceId))
  const standing = { on: await isOn(db, unnamedQuestions), allowed: await isAllowed(db, spaceId) }
  allow(mayAskUnnamed(space, standing, viewer))
  const escrow = await findEscrowInForce(db)
  allow(mayPromise({ strength, escrowId }, escrow))
  const title = input.title.trim()
  allow(mayTitle({ kind: 'question', title }))
  const { body } = written(await nameSpaces(db, viewer, input.body, spaceId), title)
  const draft = { kind: 'question', title, body, authorId: await unnamedVoice(db) }
  allow(await ground.gates.ask(publishGate, db, draft, space))
  const waiting = await findUnseen(db, unnamedActs, 'keyHash', [keyHash])
  if (waiting.length > 0 || (await isKeyUsed(db, Buffer.from(keyHash, 'base64url'))))
    throw new Refusal('unnamed.key_used')

  const sealed = escrow && sealPerson(escrow, authorId, keyHash).toString('base64url')
  const { subjects } = input
  await wait(ground, {
    act: 'ask',
    spaceId,
    keyHash,
    turn: 0,
    title,
    body,
    subjects,
    strength,
    escrowId,
    sealed,
  })
  return { nextAt: nextMoment(new Date()) }
}

export async function speakUnnamed(exchange: Asked<'speakUnnamed'>) {
  const { ground, viewer, input } = exchange
  const { inside: db } = ground
  const { question, keyHash, turn } = await byKey(exchange, input.key)
  const { postId, spaceId } = question
  const space = found(await findSpace(db, viewer, spaceId))
  allow(mayTakePart(space, viewer))
  if (input.parentId) {
    const parent = found(await findComment(db, viewer, input.parentId))
    if (parent.postId !== postId) throw new Refusal('comment.other_post')
  }
  const { body } = written(await nameSpaces(db, viewer, input.body, spaceId))
  const draft = { kind: 'comment', title: null, body, authorId: await unnamedVoice(db) }
  allow(await ground.gates.ask(publishGate, db, draft, space))
  await wait(ground, { act: 'comment', spaceId, keyHash, turn, postId, body, parentId: input.parentId })
  return { nextAt: nextMoment(new Date()) }
}

export async function acceptUnnamed(exchange: Asked<'acceptUnnamed'>) {
  const { ground, input } = exchange
  const { question, keyHash, turn } = await byKey(exchange, input.key)
  const { postId, spaceId, state, acceptedAnswerId } = question
  if (state === 'archived') throw new Refusal('space.archived')
  if (input.answerId === null && !acceptedAnswerId) throw new Refusal('answer.none')
  if (input.answerId !== null && !(await findAnswer(ground.inside, postId, input.answerId)))
    throw new Refusal('answer.not_here')
  await wait(ground, { act: 'accept', spaceId, keyHash, turn, postId, answerId: input.answerId })
  return { nextAt: nextMoment(new Date()) }
}

/** What has not appeared is taken back at once. What has goes at the next round, with whatever of it still waits. */
export async function removeUnnamed(exchange: Asked<'removeUnnamed'>) {
  const { ground, input } = exchange
  const keyHash = hashOf(input.key).toString('base64url')
  const [question] = await findByKeys(ground.inside, exchange.viewer, [hashOf(input.key)])
  const tookBack = await takeBackUnseen(ground, { name: unnamedActs, field: 'keyHash', value: keyHash })
  if (!question) {
    if (tookBack === 0) throw new Refusal('missing')
    return null
  }
  const { postId, spaceId, state } = question
  if (state === 'archived') throw new Refusal('space.archived')
  allow(await ground.gates.ask(deleteGate, ground.inside, { postId, commentId: null }))
  await wait(ground, { act: 'delete', spaceId, keyHash, turn: 0, postId })
  return null
}

const wait = (ground: Exchange['ground'], act: UnnamedAct) =>
  changeUnseen(ground, { name: unnamedActs, data: act, grain: hoursBetween })

/** The question of a key, and what of its author waits already: their acts keep their order among themselves. */
async function byKey(
  { ground, viewer }: Pick<Exchange, 'ground' | 'viewer'>,
  key: string,
): Promise<{ question: Unnamed; keyHash: string; turn: number }> {
  const hash = hashOf(key)
  const question = found((await findByKeys(ground.inside, viewer, [hash]))[0])
  const keyHash = hash.toString('base64url')
  const before = await findUnseen(ground.inside, unnamedActs, 'keyHash', [keyHash])
  const turn = Math.max(0, ...before.map((data) => readAct(data).turn)) + 1
  return { question, keyHash, turn }
}

const hashOf = (key: string) => createHash('sha256').update(Buffer.from(key, 'base64url')).digest()
