import { describe, expect, test } from 'vitest'
import { type Asked, type Counted, healthOf, type Said } from './measures.ts'
import { readinessOf } from './readiness.ts'

const now = new Date('2026-11-23T12:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

/** A question asked so many hours ago, answered after so many, accepted from someone. */
const asked = (hours: number, after: number | null, acceptedFrom: string | null = null): Asked => ({
  askedAt: ago(hours),
  askerId: `asker ${hours % 5}`,
  answeredAt: after === null ? null : ago(hours - after),
  acceptedFrom,
})
const said = (personId: string, replies = 4, betweenUnits = 2): Said => ({
  ...{ weeksAgo: 1, personId, replies, betweenUnits, known: replies },
})
const five = ['Ana', 'Bo', 'Chi', 'Dov', 'Eva'].map((name) => said(name))
const lively: Counted = {
  now,
  lastSaidAt: ago(2),
  days: 28,
  asked: [],
  said: five,
  articles: { fresh: 0, all: 0 },
}
const sheet = (more: Partial<Counted>) => {
  const health = healthOf({ ...lively, ...more })
  return { ...health, ...Object.fromEntries(health.measures.map((each) => [each.name, each])) }
}

describe('the health of a space', () => {
  test('counts answers within 72 h over questions that are at least as old', () => {
    const questions = [...Array(9).keys()].map((n) => asked(100 + n, n < 8 ? 3 : 80))
    expect(sheet({ asked: [...questions, asked(5, null)] })).toMatchObject({
      state: 'measured',
      questions: 10,
      answered: { value: 8 / 9, of: { count: 8, total: 9 }, reading: 'good' },
      first_answer: { value: 3, reading: 'good' },
    })
  })

  test('waits are the Kaplan–Meier median: five hours, where the answered alone say three', () => {
    const waits = [1, 2, 3, 5, 24].map((wait) => asked(200, wait))
    const open = [8, 48, 72].map((hours) => asked(hours, null))
    expect(sheet({ asked: [...waits, ...open] })).toMatchObject({ first_answer: { value: 5 } })
  })

  test('names how few write half of the accepted answers, and never fewer than three', () => {
    const from = (...names: string[]) => names.map((name, n) => asked(100 + n, 1, name))
    const many = from('Ana', 'Ana', 'Bo', 'Bo', 'Chi', 'Chi', 'Dov', 'Dov', 'Eva', 'Eva', 'Fay', 'Gus')
    expect(sheet({ asked: many })).toMatchObject({
      spread: { value: 3, below: null, reading: 'weak', of: { count: null, total: 12 } },
    })
    const one = sheet({ asked: from('Ana', 'Ana', 'Ana', 'Ana', 'Bo') })
    expect(one).toMatchObject({ spread: { value: null, below: 3, reading: 'weak' } })
    expect(JSON.stringify(one)).not.toMatch(/Ana|asker/)
  })

  test('shows nothing on fewer than five people, nor a rate on fewer than five questions', () => {
    const questions = [...Array(8).keys()].map(() => asked(100, 1, 'Ana'))
    const few = sheet({ asked: questions, said: five.slice(0, 3) })
    expect(few).toMatchObject({ state: 'few_people' })
    expect(few.measures.map(({ value }) => value)).toEqual(Array(8).fill(null))
    expect(few.measures.flatMap(({ weeks }) => weeks).filter((each) => each !== null)).toEqual([])
    const rare = sheet({ asked: questions.slice(0, 3) })
    expect(rare).toMatchObject({ state: 'few_questions', questions: 3 })
    expect(rare).toMatchObject({ answered: { value: null, reading: null } })
  })

  test('what is mostly one person’s is not told as a figure of the space', () => {
    const [first, ...others] = five.map(({ personId }) => personId)
    const told = (replies: number) =>
      sheet({ said: [said(first ?? '', replies), ...others.map((name) => said(name, 4))] }).measures.find(
        ({ name }) => name === 'crossing',
      )
    expect(told(17)).toMatchObject({ value: null, withheld: 'dominated', reading: null, of: { count: null } })
    expect(told(16)).toMatchObject({ withheld: null })
    expect(told(16)?.value).not.toBeNull()
  })

  test('how many come back, and how evenly they share: the vector of Gini over contributors', () => {
    const before = ['Ana', 'Bo', 'Chi', 'Dov', 'Eva'].map((name) => ({ ...said(name), weeksAgo: 5 }))
    const now = [said('Ana', 1), said('Bo', 1), said('Chi', 2), said('Fay', 6), said('Gus', 0)]
    expect(sheet({ said: [...before, ...now] })).toMatchObject({
      returning: { value: 0.6, reading: 'good', of: { count: null, total: 5 } },
      evenness: { value: expect.closeTo(0.52), reading: 'rising' },
    })
    expect(sheet({ said: [...before.slice(1), ...now] })).toMatchObject({ returning: { value: null } })
    expect(sheet({ days: 84, said: [...before, ...now] })).toMatchObject({ returning: { value: null } })
  })

  test('an accepted rate is read by the low end of what it may be', () => {
    const questions = [...Array(6).keys()].map((n) => asked(100 + n, 1, n < 3 ? 'Ana' : null))
    expect(sheet({ asked: questions })).toMatchObject({ accepted: { value: 0.5, reading: 'weak' } })
  })

  test('says that a space is empty, quiet, or has been for so long that it may be archived', () => {
    expect(sheet({ said: [], lastSaidAt: null })).toMatchObject({ state: 'empty', dormant: false })
    expect(sheet({ said: [], lastSaidAt: ago(24 * 40) })).toMatchObject({
      state: 'quiet',
      quietDays: 40,
      dormant: false,
    })
    expect(sheet({ said: [], lastSaidAt: ago(24 * 90) })).toMatchObject({ quietDays: 90, dormant: true })
    expect(sheet({})).toMatchObject({ state: 'no_questions' })
  })

  test('follows each figure over twelve weeks, each as it could be known then', () => {
    const steady = [...Array(16).keys()].flatMap((week) =>
      ['Ana', 'Bo', 'Chi', 'Dov', 'Eva'].map((personId) => ({
        ...{ weeksAgo: week, personId, replies: 2, known: 2 },
        betweenUnits: week < 4 ? 2 : 1,
      })),
    )
    expect(sheet({ said: steady })).toMatchObject({
      crossing: {
        value: 1,
        reading: 'rising',
        weeks: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.625, 0.75, 0.875, 1],
      },
    })
  })
})

describe('readiness', () => {
  const none = {
    ...{ items: 0, contributors: 0, units: 0, answers: 0, articles: 0, dated: 0 },
    ...{ charter: false, owner: true, deputy: false },
  }
  const all = { ...none, items: 12, contributors: 5, units: 2, answers: 10, charter: true, deputy: true }

  test('weighs what can be counted, as a share of that', () => {
    expect(readinessOf(all)).toMatchObject({ score: 100, ready: 70 })
    expect(readinessOf({ ...all, articles: 3, dated: 1 })).toMatchObject({ score: 96 })
    expect(readinessOf({ ...all, units: 1 })).toMatchObject({ score: 87 })
    expect(readinessOf(none).needs.map(({ name, met }) => `${name} ${met}`)).toEqual([
      ...['items false', 'contributors false', 'answers false', 'stewards false', 'reviews true'],
    ])
  })
})
