import type { Readiness } from './contract.ts'

export type Prepared = {
  items: number
  contributors: number
  units: number
  /** Questions with an accepted answer. */
  answers: number
  charter: boolean
  owner: boolean
  deputy: boolean
  articles: number
  /** Articles that say when somebody checks them again. */
  dated: number
}

const readyFrom = 70

/**
 * What a prepared space still needs. Only what can be counted today is weighed (75 of the 100 points of the opening
 * checklist; a calendar and a rota are not kept yet), and the score is a share of that.
 */
export function readinessOf(prepared: Prepared): Readiness {
  const { units, charter, owner, deputy } = prepared
  const said = [charter, owner, deputy].filter(Boolean).length
  const needs = [
    need('items', 25, prepared.items, 10),
    need('contributors', 20, prepared.contributors, 5, units >= 2 ? 1 : 0.5),
    need('answers', 15, prepared.answers, 10),
    need('stewards', 10, said, 3),
    need('reviews', 5, prepared.dated, prepared.articles),
  ]
  const sum = (count: (each: (typeof needs)[number]) => number) =>
    needs.reduce((total, each) => total + count(each), 0)
  const score = Math.round((100 * sum(({ points }) => points)) / sum(({ worth }) => worth))
  return { score, ready: readyFrom, needs, units, charter, owner, deputy }
}

function need(
  name: Readiness['needs'][number]['name'],
  worth: number,
  have: number,
  want: number,
  weight = 1,
) {
  const points = worth * weight * (want === 0 ? 1 : Math.min(1, have / want))
  return { name, worth, points, have, want, met: points === worth }
}
