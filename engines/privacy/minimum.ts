/** No figure on people stands on fewer than this, wherever it is told: a floor that no setting lowers. */
export const fewestInFigure = 5
/** The floor of figures that are made for those who lead the people they speak of. */
export const fewestForManagers = 10

/** The minimum group in force: what an administrator set, never below the floor of those it is told to. */
export function minimumOf(set: number | null, toldTo: 'colleagues' | 'managers' = 'colleagues'): number {
  const floor = toldTo === 'managers' ? fewestForManagers : fewestInFigure
  return Math.max(set ?? floor, floor)
}

/** Whether this many people are enough for a figure to be told of them. */
export const enough = (people: number, minimum: number = fewestInFigure): boolean =>
  people >= Math.max(minimum, fewestInFigure)

/**
 * A count of people as files carry it: to the nearest 5 by default, so that two files made a day apart do not tell
 * of the one person who came between. Halves go up.
 */
export const roundedCount = (count: number, step = 5): number => Math.round(count / step) * step
