import type { Company } from '../../server/demo/index.ts'
import type { Output } from '../../server/platform/contract/index.ts'
import type { contract } from '../../server/search/contract.ts'
import { seeded } from '../seed/random.ts'
import type { Judged } from './judged.ts'
import { withTypos } from './typos.ts'

export type Found = Output<typeof contract.search>
export type Search = (q: string) => Promise<Found>

/** The mean of 1 / rank of the first right answer (0 after the tenth), and the share of right answers among the first five. */
export type Quality = { queries: number; mrr: number; recallAt5: number }
export type Asked = Judged & { typed: string; ranks: number[] }

const deepest = 10

/** Asks everything; with a seed, with one slip in each word. */
export async function askAll(
  search: Search,
  judged: readonly Judged[],
  company: Company,
  seed: number | null = null,
): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const [place, one] of judged.entries()) {
    const typed = seed === null ? one.q : withTypos(one.q, seeded(seed + place))
    const shown = shownIn(await search(typed), one)
    const ranks = one.right.map((right) => shown.indexOf(titleOf(company, one, right)) + 1)
    asked.push({ ...one, typed, ranks })
  }
  return asked
}

export function qualityOf(asked: readonly Asked[]): Quality {
  const mean = (of: (one: Asked) => number) =>
    asked.reduce((sum, one) => sum + of(one), 0) / Math.max(1, asked.length)
  return { queries: asked.length, mrr: mean(reciprocal), recallAt5: mean(recalled) }
}

function reciprocal({ ranks }: Asked): number {
  const first = Math.min(...ranks.filter((rank) => rank > 0))
  return first <= deepest ? 1 / first : 0
}

function recalled({ ranks }: Asked): number {
  return ranks.filter((rank) => rank > 0 && rank <= 5).length / ranks.length
}

/** What is shown, best first; of a duplicate, without itself. */
function shownIn({ data, people, spaces, subjects }: Found, { q, finds }: Judged): string[] {
  if (finds === 'posts')
    return data.map(({ post }) => post.title ?? post.excerpt).filter((title) => title !== q)
  return { people, spaces, subjects }[finds].map(({ name }) => name)
}

/** The title that a key or a beginning stands for. */
function titleOf({ conversations }: Company, { finds }: Judged, right: string): string {
  if (finds !== 'posts') return right
  const titled = conversations.flatMap(({ key, title }) => (title ? [{ key, title }] : []))
  const found = titled.find(({ key }) => key === right) ?? titled.find(({ title }) => title.startsWith(right))
  return found?.title ?? right
}
