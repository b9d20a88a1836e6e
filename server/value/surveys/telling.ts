import { type Condition, type Grade, gradeOf, type Proof } from '../../../engines/finance/index.ts'
import { enough, fewestInFigure, tell } from '../../../engines/privacy/index.ts'
import { type QuestionName, questions } from './questions.ts'
import { type Answered, type Summary, summaryOf } from './statistics.ts'
import type { QuarterRow } from './store-answers.ts'

export type Surveyed = Summary & {
  asked: number
  grade: Grade
  /** The next grade, and what it still asks for. */
  next: { grade: Grade; missing: Condition[] } | null
}
export type ToldQuestion = {
  told: Surveyed | null
  families: { id: string; name: string; told: Summary | null }[]
}

/** Nobody is asked the same twice in a quarter: as many people as answers. */
export function questionOf(name: QuestionName, rows: readonly QuarterRow[], baseline: boolean): ToldQuestion {
  const byFamily = Map.groupBy(rows, ({ jobFamilyId }) => jobFamilyId ?? '')
  const parts = [...byFamily].map(([family, those]) => {
    const people = answersIn(those).length
    return { name: family, people, value: people, largest: Math.min(people, 1) }
  })
  const all = { name: 'all', parts: parts.map(({ name: each }) => each) }
  const named = parts.filter(({ name: each }) => each !== '')
  const figures = [all, ...named.map(({ name: each }) => ({ name: each, parts: [each] }))]
  const open = new Set(
    tell(parts, figures, { minimum: fewestInFigure }).flatMap((figure) =>
      figure.withheld ? [] : [figure.name],
    ),
  )
  const { kind } = questions[name]
  return {
    told: open.has('all') ? surveyedOf(name, rows, baseline) : null,
    families: named.map(({ name: id }) => {
      const those = byFamily.get(id) ?? []
      const told = open.has(id) ? summaryOf(answersIn(those), kind) : null
      return { id, name: those[0]?.family ?? '–', told }
    }),
  }
}

/** A figure of one or several quarters, each of which may be told; null of none. */
export function surveyedOf(
  name: QuestionName,
  rows: readonly QuarterRow[],
  baseline: boolean,
): Surveyed | null {
  const answers = answersIn(rows)
  if (!enough(answers.length)) return null
  const asked = rows.reduce((sum, row) => sum + row.asked, 0)
  const { grade, next } = gradeOf({
    ...unproven,
    people: answers.length,
    minimumGroup: fewestInFigure,
    survey: { asked, answered: answers.length, baseline },
    clusters: new Set(answers.map(({ cluster }) => cluster)).size,
  })
  return {
    ...summaryOf(answers, questions[name].kind),
    asked,
    grade,
    next: next && { ...next, missing: [...next.missing] },
  }
}

/** Those without a team stand together, by job family where they have one. */
const answersIn = (rows: readonly QuarterRow[]): Answered[] =>
  rows.flatMap(({ values, unitId, jobFamilyId }) =>
    values.map((value) => ({ value, cluster: unitId ?? jobFamilyId ?? '' })),
  )

/** A question alone compares nothing. */
const unproven: Omit<Proof, 'people' | 'minimumGroup' | 'survey' | 'clusters'> = {
  design: 'none',
  prePeriods: 0,
  preTrendReported: false,
  placeboReported: false,
  fewClustersP: null,
  significanceClaimed: false,
  criteriaRegistered: false,
  intentionToTreat: false,
  monthsSinceMeasured: 0,
  extrapolated: false,
}
