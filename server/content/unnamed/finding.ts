import { findEscrowInForce, findPair, type Pair } from '../../escrow/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findUnseen } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { findReadableSpace, mayEdit } from '../../spaces/index.ts'
import { mayAskLifting } from '../liftings/rules.ts'
import { countLiftings, findLiftingStanding, findRevealed } from '../liftings/store.ts'
import { addressOf } from '../threads/address.ts'
import { readAct, unnamedActs } from './acts.ts'
import type { contract } from './contract.ts'
import { fewestActive, nextMoment, stretchBefore } from './moments.ts'
import { mayAskUnnamed } from './rules.ts'
import { countActive, findByKeys, findByPost, isAllowed } from './store.ts'
import { unnamedQuestions } from './switches.ts'

export async function readTerms(db: Db, viewer: Viewer, { spaceId }: { spaceId: string }) {
  const space = found(await findReadableSpace(db, viewer, spaceId))
  const now = new Date()
  const [on, allowed, escrow, active] = await Promise.all([
    isOn(db, unnamedQuestions),
    isAllowed(db, spaceId),
    findEscrowInForce(db),
    countActive(db, [spaceId], stretchBefore(now)),
  ])
  return {
    on,
    allowed,
    mayAllow: mayEdit(space) === 'allowed',
    mayAsk: mayAskUnnamed(space, { on, allowed }, viewer) === 'allowed',
    escrow: escrow && shown(escrow),
    atLeast: fewestActive,
    enough: (active.get(spaceId) ?? 0) >= fewestActive,
    nextAt: nextMoment(now),
  }
}

/** Where the questions of these keys are. It reads only, and leaves no trace that anybody asked. */
export async function traceUnnamed({
  ground,
  viewer,
  input: { keyHashes },
}: Exchange<(typeof contract)['traceUnnamed']>) {
  const { inside: db } = ground
  const hashes = keyHashes.map((hash) => Buffer.from(hash, 'base64url'))
  const [published, waiting] = await Promise.all([
    findByKeys(db, viewer, hashes),
    findUnseen(db, unnamedActs, 'keyHash', keyHashes),
  ])
  const acts = waiting.map(readAct)
  return {
    data: keyHashes.map((keyHash) => {
      const question = published.find((each) => each.keyHash.toString('base64url') === keyHash)
      const mine = acts.filter((act) => act.keyHash === keyHash).sort((one, other) => one.turn - other.turn)
      const asked = mine.find((act) => act.act === 'ask')
      return {
        keyHash,
        state: question ? ('published' as const) : asked ? ('waiting' as const) : ('gone' as const),
        postId: question?.postId ?? null,
        address: question ? addressOf({ ...question, kind: 'question', excerpt: '' }) : null,
        title: question?.title ?? asked?.title ?? null,
        waiting: mine.flatMap((act) =>
          act.act === 'ask' ? [] : [{ act: act.act, body: act.act === 'comment' ? act.body : null }],
        ),
      }
    }),
  }
}

export async function readUnnamed(db: Db, viewer: Viewer, { postId }: { postId: string }) {
  const question = found(await findByPost(db, viewer, postId))
  const pair = question.escrowId ? await findPair(db, question.escrowId) : null
  const [liftings, revealed, standing] = await Promise.all([
    countLiftings(db, postId),
    findRevealed(db, viewer, postId),
    findLiftingStanding(db, viewer, postId),
  ])
  return {
    strength: question.strength,
    escrow: pair && shown(pair),
    able: pair?.holders.every(({ able }) => able) ?? false,
    liftings,
    mayAskLifting: mayAskLifting(question, pair, standing, viewer) === 'allowed',
    revealed,
  }
}

const shown = ({ id, holders }: Pair) => ({ id, holders })
