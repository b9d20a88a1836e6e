import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../platform/database/index.ts'
import { type Desk, nothingReady, type Ready } from './desk.ts'
import { mentionedIn } from './mentions.ts'
import { keyOf, type Piece } from './pieces.ts'
import { readyPeople } from './ready-people.ts'
import { memberKey, readyMembers, readySpace, readySubject } from './ready-places.ts'
import { reactionKey, readyReaction } from './ready-reactions.ts'
import { readyComment, readyPost } from './ready-said.ts'
import type { SourceKey, SourceKind } from './store.ts'

const piecesABreath = 50

/** Finds what the pieces refer to, and renders what is new: everything a batch needs but its transaction. */
export async function readyBatch(
  db: Db,
  pieces: readonly Piece[],
  desk: Omit<Desk, 'ready'>,
): Promise<Ready> {
  const given = { ...desk, ready: nothingReady() }
  await desk.ledger.load(pieces.flatMap(keysIn))
  await readyPeople(
    db,
    pieces.filter((piece) => piece.type === 'person'),
    given,
  )
  for (const [index, piece] of pieces.entries()) {
    readyPiece(piece, given)
    // In the server others wait for the same thread.
    if (index % piecesABreath === piecesABreath - 1) await setImmediate()
  }
  return given.ready
}

function readyPiece(piece: Piece, desk: Desk): void {
  if (piece.type === 'space') readySpace(piece, desk)
  else if (piece.type === 'members') readyMembers(piece, desk)
  else if (piece.type === 'subject') readySubject(piece, desk)
  else if (piece.type === 'post') readyPost(piece, desk)
  else if (piece.type === 'comment') readyComment(piece, desk)
  else if (piece.type === 'reaction') readyReaction(piece, desk)
  else if (piece.type === 'file') desk.ready.counts.files.skipped += 1
}

function keysIn(piece: Piece): SourceKey[] {
  const keys: SourceKey[] = []
  const add = (kind: SourceKind, sourceId: string | null) => {
    if (sourceId !== null) keys.push({ kind, sourceId: keyOf(sourceId) })
  }
  if (piece.type === 'person') add('person', piece.sourceId)
  if (piece.type === 'space') add('space', piece.sourceId)
  if (piece.type === 'members') {
    add('space', piece.spaceSourceId)
    for (const id of piece.personSourceIds) {
      add('person', id)
      add('member', memberKey(piece.spaceSourceId, id))
    }
  }
  if (piece.type === 'post' || piece.type === 'comment') {
    add(piece.type, piece.sourceId)
    add('person', piece.authorSourceId)
    keys.push(...mentionedIn(piece.markdown))
  }
  if (piece.type === 'post') {
    add('space', piece.spaceSourceId)
    add('accepts', piece.acceptedAnswerSourceId)
    add('comment', piece.acceptedAnswerSourceId)
  }
  if (piece.type === 'comment') {
    add('post', piece.postSourceId)
    add('comment', piece.parentSourceId)
    if (piece.kind === 'answer') add('accepts', piece.sourceId)
  }
  if (piece.type === 'reaction') {
    add('reaction', reactionKey(piece))
    add(piece.targetKind, piece.targetSourceId)
    for (const id of piece.personSourceIds) add('person', id)
  }
  return keys
}
