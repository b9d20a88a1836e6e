import { rowSpaceOf } from './row-space.ts'

/** A group that adding and subtracting told figures yields although it may not be told. */
export type Exposure = { parts: readonly string[]; people: number; why: 'too_few' | 'dominated' }

type Part = { name: string; people: number; value: number; largest: number }
type Rules = { minimum: number; dominance?: number }
/** Parts that the same figures hold: no sum tells them apart. */
type Class = { parts: readonly string[]; people: number; value: number; largest: number; column: number }

/**
 * What an attacker learns who holds every told figure and does any linear arithmetic with them: the first group of
 * fewer than `minimum` people, or of one person's weight, whose sum follows from the told ones. Null when there is
 * none. Parts of nobody tell of nobody and are left out. Of more than 20,000 small groups the search ends and says
 * exposed: it errs towards silence.
 */
export function exposureOf(
  parts: readonly Part[],
  told: readonly { parts: readonly string[] }[],
  rules: Rules,
): Exposure | null {
  const classes = classesOf(parts, told)
  const place = new Map(classes.flatMap(({ parts: names, column }) => names.map((name) => [name, column])))
  const rows = told.map((figure) => {
    const row = new Array<number>(classes.length).fill(0)
    for (const name of figure.parts) {
      const column = place.get(name)
      if (column !== undefined) row[column] = 1
    }
    return row
  })
  const space = rowSpaceOf(rows, classes.length)
  const follows = (group: readonly Class[]) => space.holds(indicator(group, classes.length))
  return (
    fewPeople(classes, follows, rules.minimum) ?? dominatedClass(classes, follows, rules.dominance ?? 0.5)
  )
}

function classesOf(parts: readonly Part[], told: readonly { parts: readonly string[] }[]): Class[] {
  const holders = new Map<string, number[]>()
  for (const [index, figure] of told.entries())
    for (const name of new Set(figure.parts)) holders.set(name, [...(holders.get(name) ?? []), index])
  const held = parts.filter(({ name, people }) => people > 0 && holders.has(name))
  const alike = Map.groupBy(held, ({ name }) => (holders.get(name) ?? []).join(' '))
  return [...alike.values()].map((same, column) => ({
    parts: same.map(({ name }) => name),
    people: same.reduce((sum, { people }) => sum + people, 0),
    value: same.reduce((sum, { value }) => sum + value, 0),
    largest: Math.max(...same.map(({ largest }) => largest)),
    column,
  }))
}

function fewPeople(
  classes: readonly Class[],
  follows: (group: readonly Class[]) => boolean,
  minimum: number,
): Exposure | null {
  const small = classes.filter(({ people }) => people < minimum)
  let looked = 0
  const search = (group: readonly Class[], people: number, from: number): Exposure | null => {
    for (const [index, next] of small.entries()) {
      if (index < from || people + next.people >= minimum) continue
      looked++
      const wider = [...group, next]
      const exposed = looked > 20_000 || follows(wider)
      if (exposed) return exposure(wider, 'too_few')
      const deeper = search(wider, people + next.people, index + 1)
      if (deeper) return deeper
    }
    return null
  }
  return search([], 0, 0)
}

function dominatedClass(
  classes: readonly Class[],
  follows: (group: readonly Class[]) => boolean,
  dominance: number,
): Exposure | null {
  const dominated = classes.find((each) => each.largest > dominance * each.value && follows([each]))
  return dominated ? exposure([dominated], 'dominated') : null
}

function exposure(group: readonly Class[], why: Exposure['why']): Exposure {
  return {
    parts: group.flatMap(({ parts }) => parts),
    people: group.reduce((sum, { people }) => sum + people, 0),
    why,
  }
}

function indicator(group: readonly Class[], length: number): number[] {
  const row = new Array<number>(length).fill(0)
  for (const { column } of group) row[column] = 1
  return row
}
