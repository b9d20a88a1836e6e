import {
  aggregate,
  groupTimeEffects,
  type Panel,
  permutationTest,
  readWaves,
  simultaneousBands,
  wildClusterBootstrap,
} from '../engines/causal/index.ts'
import { randomFrom } from '../engines/statistics/index.ts'

/** How long effects take, in ms: the best of five, after one to warm up. */
export function measureCausal(): Record<string, number> {
  const random = randomFrom(1)
  const changes = (count: number) => Array.from({ length: count }, random.normal)
  const clusters = (count: number) =>
    changes(count).map((change, index) => ({ treated: index % 2 === 0, changes: [change] }))
  const [twelve, forty] = [clusters(12), clusters(40)]
  const [left, right] = [changes(10), changes(10)]
  const panel = panelOf(500, 20)
  const found = groupTimeEffects(panel, { controls: 'notyet' })
  const question = { worth: 1, wanted: 'rise' } as const
  return {
    'wild bootstrap, 12 clusters, every sign': best(() => wildClusterBootstrap(twelve)),
    'wild bootstrap, 40 clusters, Webb, 10,000 draws': best(() =>
      wildClusterBootstrap(forty, { weights: 'webb', draws: 10_000 }),
    ),
    'permutation, 10 + 10 clusters, 184,756 assignments': best(() => permutationTest(left, right)),
    'group-time effects, 500 units × 20 periods': best(() => groupTimeEffects(panel, { controls: 'notyet' })),
    'the same with its four aggregates': best(() => {
      const again = groupTimeEffects(panel, { controls: 'notyet' })
      for (const kind of ['simple', 'group', 'dynamic', 'calendar'] as const) aggregate(again, kind)
    }),
    'bands of it, 999 draws': best(() => simultaneousBands(found, 'dynamic')),
    'reading of it, 1,999 orders of the waves': best(() =>
      readWaves(panel, question, { controls: 'notyet' }),
    ),
  }
}

function best(work: () => unknown): number {
  work()
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.round(Math.min(...times) * 100) / 100
}

/** Units in waves at each period from the fourth on, a fifth of them never. */
function panelOf(units: number, length: number): Panel {
  const random = randomFrom(2)
  const periods = Array.from({ length }, (_, index) => index + 1)
  return {
    periods,
    units: Array.from({ length: units }, (_, index) => ({
      cluster: `${index}`,
      firstTreated: index % 5 === 0 ? null : 4 + random.below(length - 3),
      outcomes: periods.map(() => random.normal()),
    })),
  }
}
