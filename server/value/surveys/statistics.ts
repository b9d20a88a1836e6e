import { mean, quantile, randomFrom, trimmedMean } from '../../../engines/statistics/index.ts'
import type { Question } from './questions.ts'

/** One answer, and the team it stands for: who works together answers alike. */
export type Answered = { value: number; cluster: string }
export type Summary = {
  answered: number
  median: number | null
  estimate: number
  range: { low: number; high: number } | null
}

const trimmed = 0.2
const draws = 2_000
const seed = 20_261_124

/**
 * What answers tell: of minutes the median and the mean trimmed by 20 % at either end, of yes and no the share of yes.
 * The range is the 95 % percentile interval of a bootstrap that draws whole teams, from one fixed seed (A. C. Davison,
 * D. V. Hinkley, Bootstrap Methods and their Application, 1997, ch. 3.8); null below two teams. NaN of no answers.
 */
export function summaryOf(answers: readonly Answered[], kind: Question['kind']): Summary {
  const values = answers.map(({ value }) => value)
  const centre = (of: readonly number[]) => (kind === 'minutes' ? trimmedMean(of, trimmed) : mean(of))
  return {
    answered: values.length,
    median: kind === 'minutes' ? quantile(values, 0.5) : null,
    estimate: centre(values),
    range: rangeOf([...Map.groupBy(answers, ({ cluster }) => cluster).values()], centre),
  }
}

function rangeOf(teams: readonly Answered[][], centre: (values: readonly number[]) => number) {
  if (teams.length < 2) return null
  const random = randomFrom(seed)
  const drawn = Array.from({ length: draws }, () =>
    centre(teams.flatMap(() => teams[random.below(teams.length)] ?? []).map(({ value }) => value)),
  )
  return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }
}
