import { type Grade, grades } from './grade.ts'
import { type Cents, roundCents } from './money.ts'

/** How much of an amount counts in the headline. A policy and no statistic: what is not credited stands beside it. */
export const creditFactors: Readonly<Record<Grade, number>> = { E0: 0, E1: 0.25, E2: 0.5, E3: 1, E4: 1 }

/** In cents: all of it and what is credited of it. */
export type Credit = { uncredited: Cents; credited: Cents }

/** The amounts with and without credit, in all and by grade; each figure rounded from the unrounded ones. */
export function creditOf(
  amounts: readonly { grade: Grade; cents: Cents }[],
  factors: Readonly<Record<Grade, number>> = creditFactors,
): Credit & { byGrade: Readonly<Record<Grade, Credit>> } {
  const sums = grades.map((grade) => {
    const all = amounts.filter((each) => each.grade === grade).reduce((total, { cents }) => total + cents, 0)
    return { grade, all, credited: all * factors[grade] }
  })
  const of = (wanted: Grade): Credit => {
    const found = sums.find(({ grade }) => grade === wanted)
    return { uncredited: roundCents(found?.all ?? 0), credited: roundCents(found?.credited ?? 0) }
  }
  return {
    uncredited: roundCents(sums.reduce((total, { all }) => total + all, 0)),
    credited: roundCents(sums.reduce((total, { credited }) => total + credited, 0)),
    byGrade: { E0: of('E0'), E1: of('E1'), E2: of('E2'), E3: of('E3'), E4: of('E4') },
  }
}
