import { alignment, type Step } from './alignment.ts'

export type Piece = { kind: Step; text: string }
/** A line of both texts, or of one of them; 'changed' stands in both with other words. */
export type ComparedLine = { kind: Step | 'changed'; pieces: Piece[] }

const mostLines = 1500

/**
 * What separates two texts, line by line, and word by word where a line only changed. Leaving out what was
 * added gives `before` back, leaving out what was removed gives `after`, to the character, lines joined by
 * `\n`. Above 1,500 differing lines or 600 differing words of a line, what differs is shown as replaced.
 * Never throws.
 */
export function linesBetween(before: string, after: string): ComparedLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const lines: ComparedLine[] = []
  const removed: string[] = []
  const added: string[] = []
  let [at, to] = [0, 0]
  for (const step of alignment(old, fresh, mostLines)) {
    if (step === 'removed') removed.push(old[at++] ?? '')
    else if (step === 'added') added.push(fresh[to++] ?? '')
    else {
      for (const line of paired(removed.splice(0), added.splice(0))) lines.push(line)
      lines.push(whole('same', old[at++] ?? ''))
      to += 1
    }
  }
  return [...lines, ...paired(removed, added)]
}

/** What separates two texts word by word; the same promise as `linesBetween`. */
export function wordsBetween(before: string, after: string): Piece[] {
  const [old, fresh] = [wordsIn(before), wordsIn(after)]
  const pieces: Piece[] = []
  let [at, to] = [0, 0]
  for (const kind of alignment(old, fresh, 600)) {
    pieces.push({ kind, text: (kind === 'added' ? fresh[to] : old[at]) ?? '' })
    if (kind !== 'added') at += 1
    if (kind !== 'removed') to += 1
  }
  return gathered(pieces)
}

// Word for word, a sentence written anew reads worse than both sentences.
const enoughInCommon = 0.4
const fewLinesOn = 6

/** Lines that took each other's place, in both orders: those with enough words in common stand together. */
function paired(removed: readonly string[], added: readonly string[]): ComparedLine[] {
  const replaced = [
    ...removed.map((line) => whole('removed', line)),
    ...added.map((line) => whole('added', line)),
  ]
  if (replaced.length > mostLines) return replaced
  const lines: ComparedLine[] = []
  let next = 0
  for (const old of removed) {
    const near = added.slice(next, next + fewLinesOn)
    const match = near.findIndex((fresh) => inCommon(old, fresh) >= enoughInCommon)
    if (match < 0) {
      lines.push(whole('removed', old))
      continue
    }
    lines.push(...near.slice(0, match).map((line) => whole('added', line)))
    lines.push({ kind: 'changed', pieces: wordsBetween(old, near[match] ?? '') })
    next += match + 1
  }
  return [...lines, ...added.slice(next).map((line) => whole('added', line))]
}

const whole = (kind: Step, text: string): ComparedLine => ({ kind, pieces: [{ kind, text }] })

/** The share of the longer line whose words stand in the other too, wherever; blanks count for nothing. */
function inCommon(before: string, after: string): number {
  const solid = (line: string) => wordsIn(line).filter((word) => word.trim() !== '')
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

/** A word, a blank or a sign each. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

/** Neighbours of a kind as one; a blank between two changes changes with them, and what goes stands before what comes. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const blankBetween = /^\s+$/.test(text) && (removed || added) && pieces[index + 1]?.kind !== 'same'
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (blankBetween && index + 1 < pieces.length) {
      removed += text
      added += text
    } else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind: 'same', text })
    }
  }
  flush()
  return result
}
