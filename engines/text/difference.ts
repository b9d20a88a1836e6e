import { alignment, type Step } from './alignment.ts'

export type Piece = { kind: Step; text: string }
/** A line of both texts, or of one of them; 'changed' stands in both with other words. */
export type ComparedLine = { kind: Step | 'changed'; pieces: Piece[] }

/** A word as it is compared: the same letters in another look are another word. */
export type Word = { text: string; look: string }
/** Lines of the same key are the same; only lines of one shape stand for each other when words of them changed. */
export type Line = { key: string; shape: string; words: Word[] }
export type Pair<L extends Line> =
  | { kind: 'same'; old: L; fresh: L }
  | { kind: 'changed'; old: L; fresh: L }
  | { kind: 'removed' | 'added'; line: L }

const mostLines = 1500

/**
 * What separates two texts, line by line, and word by word where a line only changed. Leaving out what was
 * added gives `before` back, leaving out what was removed gives `after`, to the character, lines joined by
 * `\n`. Above 1,500 differing lines or 600 differing words of a line, what differs is shown as replaced.
 * Never throws.
 */
export function linesBetween(before: string, after: string): ComparedLine[] {
  const lines = (text: string) =>
    text.split('\n').map((line) => ({ key: line, shape: '', words: wordsIn(line) }))
  return pairsBetween(lines(before), lines(after)).map((pair) => {
    if (pair.kind === 'changed')
      return { kind: pair.kind, pieces: wordsBetween(pair.old.key, pair.fresh.key) }
    const { key: text } = pair.kind === 'same' ? pair.old : pair.line
    return { kind: pair.kind, pieces: [{ kind: pair.kind, text }] }
  })
}

/** What separates two lists of lines, as `linesBetween` tells it. */
export function pairsBetween<L extends Line>(old: readonly L[], fresh: readonly L[]): Pair<L>[] {
  const keys = (lines: readonly L[]) => lines.map(({ key }) => key)
  const pairs: Pair<L>[] = []
  let [at, to] = [0, 0]
  const removed: L[] = []
  const added: L[] = []
  for (const step of alignment(keys(old), keys(fresh), mostLines)) {
    const [one, other] = [old[at], fresh[to]]
    if (step !== 'added') at += 1
    if (step !== 'removed') to += 1
    if (step === 'removed' && one) removed.push(one)
    else if (step === 'added' && other) added.push(other)
    else if (one && other) {
      for (const pair of paired(removed.splice(0), added.splice(0))) pairs.push(pair)
      pairs.push({ kind: 'same', old: one, fresh: other })
    }
  }
  return [...pairs, ...paired(removed, added)]
}

/** What separates two texts word by word; the same promise as `linesBetween`. */
export function wordsBetween(before: string, after: string): Piece[] {
  return piecesBetween(wordsIn(before), wordsIn(after)).map(({ kind, text }) => ({ kind, text }))
}

/** The same of words that have a look. */
export function piecesBetween(old: readonly Word[], fresh: readonly Word[]): (Piece & Word)[] {
  const pieces: (Piece & Word)[] = []
  let [at, to] = [0, 0]
  for (const kind of alignment(old.map(keyOf), fresh.map(keyOf), 600)) {
    const word = kind === 'added' ? fresh[to] : old[at]
    if (word) pieces.push({ kind, ...word })
    if (kind !== 'added') at += 1
    if (kind !== 'removed') to += 1
  }
  return gathered(pieces)
}

/** A word, a blank or a sign each. */
export const wordsIn = (text: string, look = ''): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []).map((word) => ({ text: word, look }))

export const keyOf = ({ text, look }: Word): string => (look ? `${look}\0${text}` : text)

// Word for word, a sentence written anew reads worse than both sentences.
const enoughInCommon = 0.4
const fewLinesOn = 6

/** Lines that took each other's place, in both orders: those with enough words in common stand together. */
function paired<L extends Line>(removed: readonly L[], added: readonly L[]): Pair<L>[] {
  const gone = (line: L): Pair<L> => ({ kind: 'removed', line })
  const come = (line: L): Pair<L> => ({ kind: 'added', line })
  if (removed.length + added.length > mostLines) return [...removed.map(gone), ...added.map(come)]
  const pairs: Pair<L>[] = []
  let next = 0
  for (const old of removed) {
    const near = added.slice(next, next + fewLinesOn)
    const match = near.findIndex(
      (fresh) => fresh.shape === old.shape && inCommon(old, fresh) >= enoughInCommon,
    )
    const fresh = near[match]
    if (!fresh) {
      pairs.push(gone(old))
      continue
    }
    pairs.push(...near.slice(0, match).map(come), { kind: 'changed', old, fresh })
    next += match + 1
  }
  return [...pairs, ...added.slice(next).map(come)]
}

/** The share of the longer line whose words stand in the other too, wherever; blanks count for nothing. */
function inCommon(before: Line, after: Line): number {
  const solid = ({ words }: Line) => words.map(({ text }) => text).filter((word) => word.trim() !== '')
  const letters = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0)
  const [old, fresh] = [solid(before), solid(after)]
  const left = new Map<string, number>()
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = fresh.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  const longer = Math.max(letters(old), letters(fresh))
  return longer === 0 ? 0 : letters(shared) / longer
}

/** Neighbours of a kind and a look as one; a blank between two changes changes with them, and what goes stands before what comes. */
function gathered(pieces: readonly (Piece & Word)[]): (Piece & Word)[] {
  const result: (Piece & Word)[] = []
  let [removed, added]: [(Piece & Word)[], (Piece & Word)[]] = [[], []]
  const flush = () => {
    result.push(...removed, ...added)
    removed = []
    added = []
  }
  for (const [index, piece] of pieces.entries()) {
    // A tab ends the cell of a row: it keeps its place.
    const blank = /^[^\S\t]+$/.test(piece.text) && (removed.length > 0 || added.length > 0)
    const between = blank && index + 1 < pieces.length && pieces[index + 1]?.kind !== 'same'
    if (piece.kind === 'removed' || (piece.kind === 'same' && between))
      join(removed, { ...piece, kind: 'removed' })
    if (piece.kind === 'added' || (piece.kind === 'same' && between)) join(added, { ...piece, kind: 'added' })
    if (piece.kind === 'same' && !between) {
      flush()
      join(result, piece)
    }
  }
  flush()
  return result
}

function join(pieces: (Piece & Word)[], { kind, text, look }: Piece & Word): void {
  const last = pieces.at(-1)
  if (last?.kind === kind && last.look === look) last.text += text
  else pieces.push({ kind, text, look })
}
