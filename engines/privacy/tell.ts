import { type Exposure, exposureOf } from './exposure.ts'

/**
 * A part of a population that no figure divides further; each person stands in one part only. `people` is how many
 * supply the value, `value` what they supply together (≥ 0, any unit), `largest` the most that one of them supplies.
 */
export type Part = { name: string; people: number; value: number; largest: number }
/** A figure that one would tell: the sum over these parts, by name. Names of figures are unique. */
export type Figure = { name: string; parts: readonly string[] }
/** `minimum`: people behind a figure. `dominance`: the share of a value that one person may supply, 0.5 if not said. */
export type Rules = { minimum: number; dominance?: number }
export type Withheld =
  /** Fewer people than the minimum stand behind it. */
  | 'too_few'
  /** One person supplies more of it than the rule allows. */
  | 'dominated'
  /** It could be told alone, yet with the others it would give away what is withheld. */
  | 'would_tell_another'
export type Told =
  | { name: string; people: number; value: number; withheld: null }
  | { name: string; people: null; value: null; withheld: Withheld }

/**
 * Which of these figures may be told together. First what is too small or dominated is withheld; then, as long as
 * sums and differences of what is left still yield a group that may not be told, the smallest figure is withheld
 * whose absence hides it (complementary suppression). Whoever adds and subtracts all that is told learns of no group
 * below the minimum. The same figures always give the same answer. Figures come from fixed cuts (unit, job family,
 * site, month): telling one set today and an overlapping one tomorrow needs both in one call.
 *
 * Throws a RangeError when a figure names a part that is not given, or a part's numbers cannot be.
 * Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4 (sensitive cells, secondary
 * suppression); the p % and (n, k) rules are here the single-contributor rule with n = 1.
 */
export function tell(parts: readonly Part[], figures: readonly Figure[], rules: Rules): Told[] {
  const population = new Map(parts.map((part) => [part.name, checked(part)]))
  const sums = figures.map((figure) => sumOf(figure, population))
  const withheld = new Map<Sum, Withheld>()
  for (const sum of sums) {
    const verdict = alone(sum, rules)
    if (verdict) withheld.set(sum, verdict)
  }
  for (;;) {
    const told = sums.filter((sum) => !withheld.has(sum))
    const exposure = exposureOf(parts, told, rules)
    if (!exposure) return sums.map((sum) => toldOf(sum, withheld.get(sum) ?? null))
    withheld.set(nextToWithhold(parts, told, exposure, rules), 'would_tell_another')
  }
}

type Sum = Figure & { people: number; value: number; largest: number }

function checked(part: Part): Part {
  const { people, value, largest } = part
  const possible = Number.isInteger(people) && people >= 0 && value >= 0 && largest >= 0 && largest <= value
  if (!possible) throw new RangeError(`The part ${part.name} cannot be: ${people}, ${value}, ${largest}.`)
  return part
}

function sumOf(figure: Figure, population: ReadonlyMap<string, Part>): Sum {
  const parts = figure.parts.map((name) => {
    const part = population.get(name)
    if (!part) throw new RangeError(`The figure ${figure.name} names ${name}, which is no part.`)
    return part
  })
  const total = (of: 'people' | 'value') => parts.reduce((sum, part) => sum + part[of], 0)
  const largest = Math.max(0, ...parts.map((part) => part.largest))
  return { ...figure, people: total('people'), value: total('value'), largest }
}

function alone({ people, value, largest }: Sum, { minimum, dominance = 0.5 }: Rules): Withheld | null {
  if (people < minimum) return 'too_few'
  return largest > dominance * value ? 'dominated' : null
}

/** The smallest figure without which the group stays hidden; where no single one is enough, the smallest that meets it. */
function nextToWithhold(parts: readonly Part[], told: readonly Sum[], exposure: Exposure, rules: Rules): Sum {
  const group = new Set(exposure.parts)
  const smallestFirst = told.toSorted((one, other) => one.people - other.people)
  const without = (sum: Sum) =>
    exposureOf(
      parts,
      told.filter((other) => other !== sum),
      rules,
    )
  const same = (found: Exposure | null) => found?.parts.every((name) => group.has(name)) ?? false
  const hiding = smallestFirst.find((sum) => !same(without(sum)))
  const meeting = smallestFirst.find((sum) => sum.parts.some((name) => group.has(name)))
  const next = hiding ?? meeting ?? smallestFirst[0]
  if (!next) throw new Error('Nothing is told, and yet something is exposed.')
  return next
}

function toldOf({ name, people, value }: Sum, withheld: Withheld | null): Told {
  return withheld ? { name, people: null, value: null, withheld } : { name, people, value, withheld: null }
}
