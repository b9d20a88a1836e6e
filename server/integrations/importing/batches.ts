import type { ArchiveReport } from '../archives/records.ts'
import type { Piece } from './pieces.ts'

/** How much one commit holds. It shrinks where the database is slow: other work waits for no import. */
export type Pace = { pieces: () => number; took: (milliseconds: number) => void }

export type Batch = { pieces: Piece[] /** Pieces read so far, with these. */; position: number }

const mostPieces = 1000
const fewestPieces = 50
const mostCharacters = 3_000_000
const slowMs = 400
const quickMs = 200

export function startPace(): Pace {
  let pieces = 250
  return {
    pieces: () => pieces,
    took(milliseconds) {
      if (milliseconds > slowMs) pieces = Math.max(fewestPieces, Math.floor(pieces / 2))
      if (milliseconds < quickMs) pieces = Math.min(mostPieces, pieces * 2)
    },
  }
}

/** The pieces after `from`, in batches; the reactions to one message stay together. */
export async function* batchesOf(
  pieces: AsyncGenerator<Piece, ArchiveReport>,
  from: number,
  pace: Pace,
): AsyncGenerator<Batch, ArchiveReport> {
  let batch: Piece[] = []
  let position = 0
  let weight = 0
  let step = await pieces.next()
  for (; !step.done; step = await pieces.next()) {
    const piece = step.value
    const full = batch.length >= pace.pieces() || weight > mostCharacters
    if (full && !sameTarget(batch.at(-1), piece)) {
      yield { pieces: batch, position }
      batch = []
      weight = 0
    }
    position += 1
    if (position <= from) continue
    batch.push(piece)
    weight += weightOf(piece)
  }
  if (batch.length > 0) yield { pieces: batch, position }
  return step.value
}

function sameTarget(before: Piece | undefined, piece: Piece): boolean {
  return (
    before?.type === 'reaction' &&
    piece.type === 'reaction' &&
    before.targetSourceId === piece.targetSourceId &&
    before.targetKind === piece.targetKind
  )
}

function weightOf(piece: Piece): number {
  if (piece.type === 'post' || piece.type === 'comment') return piece.markdown.length
  // A space takes a few statements of its own, a portion of members as many rows.
  if (piece.type === 'space' || piece.type === 'members') return 30_000
  return piece.type === 'reaction' ? piece.personSourceIds.length * 100 : 100
}
