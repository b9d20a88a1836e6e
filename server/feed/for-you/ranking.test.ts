import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, rank, reasons, scoreOf } from './ranking.ts'

const asOf = new Date('2026-11-23T08:00:00Z')
const daysAgo = (days: number) => new Date(asOf.getTime() - days * 86_400_000)
const candidate = (postId: string, given: Partial<Candidate> = {}): Candidate => ({
  ...{ postId, spaceId: null, authorId: postId, reason: 'space', at: daysAgo(1), talk: 0, foreign: false },
  ...given,
})
const order = (...candidates: Candidate[]) => rank(candidates, asOf).map(({ postId }) => postId)

describe('a score', () => {
  test.each([
    ['is the weight while fresh', candidate('a', { reason: 'unanswered_skill', at: daysAgo(0) }), 90],
    ['halves with each half-life', candidate('a', { reason: 'unanswered_skill', at: daysAgo(20) }), 22.5],
    ['is nothing once its reason has fallen silent', candidate('a', { reason: 'peers', at: daysAgo(31) }), 0],
    ['is nothing of what came after the moment', candidate('a', { at: daysAgo(-1) }), 0],
    ['is less in a language not read', candidate('a', { at: daysAgo(4), foreign: true }), 8],
    ['grows with the talk', candidate('a', { reason: 'company', at: daysAgo(0), talk: 12 }), 3.75],
  ])('%s', (_what, given, score) => {
    expect(scoreOf(given, asOf)).toBeCloseTo(score, 9)
  })
})

test('what waits comes before what is said; a fresh word before an old question', () => {
  const asked = candidate('asked', { reason: 'unanswered_subject', at: daysAgo(2) })
  const said = candidate('said', { at: daysAgo(0) })
  expect(order(said, asked)).toEqual(['asked', 'said'])
  expect(order({ ...asked, at: daysAgo(60) }, said)).toEqual(['said', 'asked'])
})

test('a post is offered once, with its strongest reason; a further reason lifts it', () => {
  const twice = [candidate('b', { reason: 'peers' }), candidate('b')]
  expect(rank(twice, asOf)).toMatchObject([{ postId: 'b', reason: 'peers' }])
  expect(order(candidate('a', { reason: 'peers' }), ...twice)).toEqual(['b', 'a'])
})

test('equals stand by the newest, then by id', () => {
  const [one, other] = [candidate('b', { reason: 'unit_space' }), candidate('a', { reason: 'unit_space' })]
  expect(order(one, other)).toEqual(['a', 'b'])
})

const drawn = fc.array(
  fc.record({
    postId: fc.constantFrom(...'abcdefghijklmnop'),
    spaceId: fc.constantFrom('s', 't', 'u', null),
    authorId: fc.constantFrom('x', 'y', 'z'),
    reason: fc.constantFrom(...reasons),
    at: fc.integer({ min: 0, max: 40 }).map(daysAgo),
    talk: fc.nat(20),
    foreign: fc.boolean(),
  }),
  { maxLength: 60 },
)
// One post has one author and one space.
const posts = drawn.map((list) => {
  const first = new Map(list.map((each) => [each.postId, each]))
  return list.map((each) => ({
    ...first.get(each.postId),
    ...each,
    spaceId: first.get(each.postId)?.spaceId ?? null,
    authorId: first.get(each.postId)?.authorId ?? 'x',
  }))
})

test('whatever order candidates come in, the order is the same', () => {
  fc.assert(
    fc.property(posts, (list) => {
      const there = rank(list, asOf).map(({ postId }) => postId)
      const back = rank(list.toReversed(), asOf).map(({ postId }) => postId)
      expect(back).toEqual(there)
      expect(new Set(there).size).toBe(there.length)
    }),
  )
})

test('no third in a row from one space or author while anything else is left', () => {
  fc.assert(
    fc.property(posts, (list) => {
      const ranked = rank(list, asOf)
      const third = (next: Candidate, place: number) => {
        const [last, before] = [ranked[place - 1], ranked[place - 2]]
        if (!last || !before) return false
        const same = (of: (each: Candidate) => string | null) =>
          of(next) !== null && of(next) === of(last) && of(next) === of(before)
        return same(({ spaceId }) => spaceId) || same(({ authorId }) => authorId)
      }
      for (const [place, each] of ranked.entries())
        if (third(each, place)) expect(ranked.slice(place).every((later) => third(later, place))).toBe(true)
    }),
  )
})

test('it ends: sixty at most', () => {
  const many = Array.from({ length: 100 }, (_, n) => candidate(`p${n}`))
  expect(rank(many, asOf)).toHaveLength(60)
})
