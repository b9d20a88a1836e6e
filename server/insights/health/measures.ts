import { fewestCovering, gini, survivalMedian, wilson } from '../../../engines/measures/index.ts'
import { enough, fewestInFigure, tell } from '../../../engines/privacy/index.ts'
import type { Health, Measure } from './contract.ts'

/** A question with its first answer by someone else, and who wrote the accepted one (never told further). */
/** Without a name: no asker. */
export type Asked = {
  askedAt: Date
  askerId: string | null
  answeredAt: Date | null
  acceptedFrom: string | null
}
/** What one person said under others' posts in one week, told back from now: 0 is the last seven days. */
export type Said = {
  weeksAgo: number
  personId: string
  replies: number
  betweenUnits: number
  known: number
}
export type Counted = {
  now: Date
  /** The window, one of `windows`. */
  days: Window
  lastSaidAt: Date | null
  asked: readonly Asked[]
  said: readonly Said[]
  articles: { fresh: number; all: number }
}

const day = 86_400_000
const hour = 3_600_000
/**
 * Where 28 days hold fewer than five questions, twelve weeks are counted, then a year: a small space has a health
 * as well, and the page says which window it is told over.
 */
export const windows = [28, 84, 364] as const
export type Window = (typeof windows)[number]
const longQuietDays = 28
const weeks = 12
export const fewestQuestions = 5
/** Fewer people than this would nearly be named. */
const fewestTold = 3
const dormantDays = 90

/** How far back before the window is counted: to the first of twelve weekly figures. */
export const daysBefore = (weeks - 1) * 7

/** The health sheet of one space. Every figure stands on five people and five questions at least, or is not told. */
export function healthOf(counted: Counted): Health {
  const { now, days, lastSaidAt } = counted
  const quietDays = lastSaidAt && Math.floor((now.getTime() - lastSaidAt.getTime()) / day)
  const questions = windowOf(counted, 0).asked.length
  const measures = measureNamesInOrder.map((name) => measureOf(name, counted))
  return {
    state: stateOf({ quietDays, questions, people: windowOf(counted, 0).people }),
    days,
    questions,
    quietDays,
    dormant: quietDays !== null && quietDays >= dormantDays,
    measures,
  }
}

function stateOf({
  quietDays,
  questions,
  people,
}: {
  quietDays: number | null
  questions: number
  people: number
}): Health['state'] {
  if (quietDays === null) return 'empty'
  if (quietDays >= longQuietDays) return 'quiet'
  if (questions === 0) return 'no_questions'
  if (questions < fewestQuestions) return 'few_questions'
  return enough(people) ? 'measured' : 'few_people'
}

type Span = { end: number; asked: Asked[]; said: Said[]; who: ReadonlySet<string>; people: number }

/** The window that ends so many weeks ago, as it could be known then. */
function windowOf({ now, days, asked, said }: Counted, weeksAgo: number): Span {
  const end = now.getTime() - weeksAgo * 7 * day
  const start = end - days * day
  const inside = asked.filter(({ askedAt }) => askedAt.getTime() > start && askedAt.getTime() <= end)
  const spoken = said.filter((each) => each.weeksAgo >= weeksAgo && each.weeksAgo < weeksAgo + days / 7)
  const who = new Set([
    ...inside.flatMap(({ askerId }) => askerId ?? []),
    ...spoken.map(({ personId }) => personId),
  ])
  return { end, asked: inside, said: spoken, who, people: who.size }
}

type Figure = {
  value: number | null
  count: number | null
  total: number
  withheld: Measure['withheld']
}
const few = { value: null, count: null, withheld: 'too_few' } as const
const counters = {
  answered,
  first_answer: firstAnswer,
  accepted,
  spread,
  crossing,
  returning,
  evenness,
} as const
const measureNamesInOrder = [
  ...['answered', 'first_answer', 'accepted', 'fresh', 'spread', 'crossing', 'returning', 'evenness'],
] as const

function measureOf(name: (typeof measureNamesInOrder)[number], counted: Counted): Measure {
  if (name === 'fresh') return freshness(counted)
  const figures = Array.from({ length: weeks }, (_, week) => {
    const weeksAgo = weeks - 1 - week
    const window = windowOf(counted, weeksAgo)
    const figure = counters[name](window, monthBefore(counted, weeksAgo))
    return enough(window.people) ? figure : { ...figure, ...few }
  })
  const { value, count, total, withheld } = figures.at(-1) ?? { ...few, total: 0 }
  const near = name === 'spread' && value !== null && value < fewestTold
  const trend = figures.map((figure) => figure.value)
  return {
    name,
    value: near ? null : value,
    below: near ? fewestTold : null,
    withheld,
    of: { count, total },
    reading: value === null ? null : readingOf(name, { value, count, total, withheld, trend }),
    weeks: name === 'spread' ? trend.map((each) => each && Math.max(each, fewestTold)) : trend,
  }
}

function answered({ asked, end }: Span): Figure {
  const due = asked.filter(({ askedAt }) => askedAt.getTime() <= end - 72 * hour)
  const soon = due.filter(
    ({ askedAt, answeredAt }) => answeredAt && answeredAt.getTime() - askedAt.getTime() <= 72 * hour,
  )
  return share(soon.length, due.length)
}

/** Kaplan–Meier: questions that still wait count for as long as they have waited. */
function firstAnswer({ asked, end }: Span): Figure {
  const waits = asked.map(({ askedAt, answeredAt }) => {
    const seen = answeredAt !== null && answeredAt.getTime() <= end
    return { time: ((seen ? answeredAt.getTime() : end) - askedAt.getTime()) / hour, seen }
  })
  const value = asked.length < fewestQuestions ? null : survivalMedian(waits)
  return { value, count: waits.filter(({ seen }) => seen).length, total: asked.length, withheld: null }
}

function accepted({ asked }: Span): Figure {
  const with_ = asked.filter(({ answeredAt }) => answeredAt !== null)
  return share(with_.filter(({ acceptedFrom }) => acceptedFrom !== null).length, with_.length)
}

/** The fewest people who wrote half of the accepted answers. */
function spread({ asked }: Span): Figure {
  const writers = asked.flatMap(({ acceptedFrom }) => acceptedFrom ?? [])
  const each = [...Map.groupBy(writers, (writer) => writer).values()].map(({ length }) => length)
  const value = writers.length < fewestQuestions ? null : fewestCovering(each, 0.5)
  return { value, count: null, total: writers.length, withheld: null }
}

/** Withheld where most of the replies are one person's: it would be a figure on that person. */
function crossing({ said, people }: Span): Figure {
  const sum = (count: (each: Said) => number) => said.reduce((total, each) => total + count(each), 0)
  const each = [...Map.groupBy(said, ({ personId }) => personId).values()].map((theirs) =>
    theirs.reduce((total, { known }) => total + known, 0),
  )
  const value = sum(({ known }) => known)
  const replies = { name: 'replies', people, value, largest: Math.max(0, ...each) }
  const [told] = tell([replies], [{ name: 'replies', parts: ['replies'] }], { minimum: fewestInFigure })
  const figure = share(
    sum(({ betweenUnits }) => betweenUnits),
    value,
  )
  return told?.withheld === 'dominated'
    ? { ...figure, value: null, count: null, withheld: 'dominated' }
    : figure
}

/** The 28 days before; none where the window is longer, or where they lie before all that was counted. */
function monthBefore(counted: Counted, weeksAgo: number): Span | null {
  return counted.days === 28 && weeksAgo + 4 < weeks ? windowOf(counted, weeksAgo + 4) : null
}

/** Of those who wrote in the 28 days before, how many wrote again. */
function returning({ who }: Span, before: Span | null): Figure {
  if (!before || !enough(before.people)) return { ...few, total: before?.people ?? 0 }
  const again = [...before.who].filter((person) => who.has(person)).length
  return { ...share(again, before.people), count: null }
}

/** How unevenly questions and replies are spread over those who wrote them. */
function evenness({ asked, said, who }: Span): Figure {
  const each = [...who].map(
    (person) =>
      asked.filter(({ askerId }) => askerId === person).length +
      said.reduce((sum, { personId, replies }) => sum + (personId === person ? replies : 0), 0),
  )
  return { value: gini(each), count: null, total: who.size, withheld: null }
}

/** What an article’s past review dates were is not kept: the figure has no series. */
function freshness({ articles: { fresh, all } }: Counted): Measure {
  const value = all === 0 ? null : fresh / all
  return {
    ...{ name: 'fresh', value, below: null, withheld: null, of: { count: fresh, total: all }, weeks: [] },
    reading: value === null ? null : against(value, 0.8, 0.6),
  }
}

const share = (count: number, total: number): Figure => ({
  value: total < fewestQuestions ? null : count / total,
  count,
  total,
  withheld: null,
})

function readingOf(
  name: keyof typeof counters,
  { value, count, total, trend }: Figure & { value: number; trend: readonly (number | null)[] },
): Measure['reading'] {
  if (name === 'answered') return against(value, 0.85, 0.7)
  if (name === 'first_answer') return against(-value, -16, -48)
  if (name === 'accepted') return against(wilson(count ?? 0, total)?.low ?? 0, 0.4, 0.25)
  if (name === 'spread') return against(value, 5, 5)
  if (name === 'returning') return against(value, 0.6, 0.4)
  const before = trend.find((each) => each !== null) ?? value
  if (Math.abs(value - before) < 0.05) return 'steady'
  return value > before ? 'rising' : 'falling'
}

const against = (value: number, good: number, watch: number) =>
  value >= good ? 'good' : value >= watch ? 'watch' : 'weak'
