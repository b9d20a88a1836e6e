import type { Panel } from '../../engines/causal/index.ts'
import { cholesky, mean, randomFrom } from '../../engines/statistics/index.ts'

/**
 * What published data sets come down to for estimators of means and their errors: how many units, their means, and the
 * covariances between them (over n, lower triangle). Units made to have exactly these give the published answers.
 */
export type Moments = {
  units: number
  means: readonly number[]
  covariances: readonly (readonly number[])[]
}

/**
 * Minimum wage and teen employment, 500 counties of the United States, 2003-2007, by the year their state raised its
 * minimum wage: the log of employment in the data set `mpdta` of the R package `did` (Callaway, Sant'Anna 2021).
 */
const minimumWage: readonly (Moments & { group: number | null })[] = [
  {
    group: null,
    units: 309,
    means: [5.654630022, 5.591999998, 5.604808434, 5.638896282, 5.66113254],
    covariances: [
      [2.163469474],
      [2.196270983, 2.258653793],
      [2.205544286, 2.258474971, 2.281007669],
      [2.179212216, 2.234164914, 2.250948411, 2.260942991],
      [2.188896158, 2.244484807, 2.259968057, 2.257691808, 2.280967225],
    ],
  },
  {
    group: 2004,
    units: 20,
    means: [6.179696834, 6.106563563, 6.059452087, 6.026704354, 6.085387988],
    covariances: [
      [2.087167944],
      [2.116577089, 2.154883801],
      [2.173488399, 2.20940838, 2.276848897],
      [2.203955702, 2.241063197, 2.30695236, 2.343023544],
      [2.140492572, 2.172084482, 2.239579176, 2.271157962, 2.213114777],
    ],
  },
  {
    group: 2006,
    units: 40,
    means: [6.573993628, 6.517883716, 6.527941333, 6.557434575, 6.543040968],
    covariances: [
      [1.571570524],
      [1.554409289, 1.555184352],
      [1.580206343, 1.583317893, 1.623812924],
      [1.599313798, 1.602268672, 1.640079748, 1.66377149],
      [1.610140942, 1.612309072, 1.652010129, 1.672511211, 1.69113421],
    ],
  },
  {
    group: 2007,
    units: 131,
    means: [5.842906496, 5.810783128, 5.82086567, 5.823866399, 5.820048247],
    covariances: [
      [2.275581298],
      [2.279125794, 2.29973639],
      [2.273843647, 2.291068997, 2.307988952],
      [2.271917052, 2.290794221, 2.30085141, 2.318601423],
      [2.24780561, 2.26782469, 2.277807476, 2.28840912, 2.283310775],
    ],
  },
]

export const minimumWagePanel: Panel = {
  periods: [2003, 2004, 2005, 2006, 2007],
  units: minimumWage.flatMap(({ group, ...moments }) =>
    unitsWith(moments).map((outcomes, index) => ({
      cluster: `${group}-${index}`,
      firstTreated: group,
      outcomes,
    })),
  ),
}

/** Fast food in New Jersey (treated) and Pennsylvania, full-time equivalents before and after (Card, Krueger 1994). */
export const fastFood = {
  /** Restaurants seen both times: before, after. */
  paired: {
    treated: unitsWith({
      units: 309,
      means: [20.430582524271845, 20.89724919093851],
      covariances: [[84.6014999842901], [50.56030257328682, 87.72750861427943]],
    }),
    controls: unitsWith({
      units: 75,
      means: [23.38, 21.096666666666668],
      covariances: [[142.32726666666665], [47.65826666666667, 69.21982222222225]],
    }),
  },
  /** All restaurants of each time. */
  all: [
    { treated: true, after: false, moments: alone(321, 20.439408099688475, 82.66526164342349) },
    { treated: true, after: true, moments: alone(319, 21.02742946708464, 86.08956894094987) },
    { treated: false, after: false, moments: alone(77, 23.33116883116883, 138.74584668578174) },
    { treated: false, after: true, moments: alone(77, 21.165584415584416, 67.61462725586102) },
  ].flatMap(({ moments, ...row }) => unitsWith(moments).map(([outcome = 0]) => ({ ...row, outcome }))),
}

function alone(units: number, centre: number, spread: number): Moments {
  return { units, means: [centre], covariances: [[spread]] }
}

/** Units, by rows, with exactly these moments: columns of chance made orthogonal, then mixed. */
function unitsWith({ units, means, covariances }: Moments): number[][] {
  const whole = means.map((_, row) =>
    means.map((_, column) => covariances[Math.max(row, column)]?.[Math.min(row, column)] ?? 0),
  )
  const mix = cholesky(whole) ?? []
  const columns = orthonormal(units, means.length)
  return Array.from({ length: units }, (_, unit) =>
    means.map(
      (centre, row) =>
        centre +
        (mix[row] ?? []).reduce((sum, weight, column) => sum + weight * (columns[column]?.[unit] ?? 0), 0),
    ),
  )
}

/** Columns of mean 0 and variance 1 (over n), none correlated with another. */
function orthonormal(units: number, count: number): number[][] {
  const random = randomFrom(units)
  const columns: number[][] = []
  for (let made = 0; made < count; made++) {
    let column = Array.from({ length: units }, random.normal)
    for (const other of [...columns, ...columns]) {
      const along = mean(column.map((value, index) => value * (other[index] ?? 0)))
      column = column.map((value, index) => value - along * (other[index] ?? 0))
      const centre = mean(column)
      column = column.map((value) => value - centre)
    }
    const centre = mean(column)
    const scale = Math.sqrt(mean(column.map((value) => (value - centre) ** 2)))
    columns.push(column.map((value) => (value - centre) / scale))
  }
  return columns
}
