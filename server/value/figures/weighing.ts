import { foldFigure } from './folding.ts'
import { type FigureKey, figureKeys } from './keys.ts'
import type { Figure } from './reading.ts'

type Weighed = Figure & { unit: string | null; before: number | null }
export type Total = {
  key: FigureKey
  figures: number
  /** Of these figures: none stood there, the same did, another did. */
  fresh: number
  same: number
  replaced: number
  /** All of them folded; and what stood in their places, where anything did. */
  value: number | null
  before: number | null
}

const shownReplaced = 100

/** Key by key, what an import brings against what stood in its places; then the figures that it replaces. */
export function weigh(figures: readonly Weighed[]) {
  const stood = figures.flatMap(({ before, ...figure }) =>
    before === null ? [] : [{ ...figure, value: before }],
  )
  const totals = figureKeys.flatMap((key): Total[] => {
    const own = figures.filter((figure) => figure.key === key)
    if (own.length === 0) return []
    const replaced = own.filter(isReplaced).length
    const fresh = own.filter(({ before }) => before === null).length
    return [
      {
        ...{ key, figures: own.length, fresh, replaced, same: own.length - fresh - replaced },
        ...{ value: foldFigure(key, figures), before: foldFigure(key, stood) },
      },
    ]
  })
  const replaced = figures.filter(isReplaced)
  return {
    totals,
    replaced: replaced
      .slice(0, shownReplaced)
      .map(({ unit, month, key, value, before }) => ({ unit, month, key, value, before: before ?? 0 })),
    months: [...new Set(figures.map(({ month }) => month))].sort(),
    teams: new Set(figures.map(({ unitId }) => unitId)).size,
  }
}

const isReplaced = ({ before, value }: Weighed): boolean => before !== null && before !== value
