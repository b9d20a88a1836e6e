import { wilson } from '../../../engines/measures/index.ts'
import {
  enough,
  fewestForManagers,
  type Part,
  roundedCount,
  tell,
  type Withheld,
} from '../../../engines/privacy/index.ts'
import type { Participation } from './contract.ts'
import type { TeamWeek, Told } from './store.ts'

export const stepNames = ['member', 'reader', 'reactor', 'contributor', 'connector'] as const
export type StepName = (typeof stepNames)[number]
const counts = {
  member: 'members',
  reader: 'readers',
  reactor: 'reactors',
  contributor: 'contributors',
  connector: 'connectors',
} as const satisfies Record<StepName, keyof Told>

type Group = { id: string | null; name: string | null; weeks: readonly TeamWeek[] }

/**
 * What may be told of how people take part: the whole company, its units, its job families. A figure on a group stands
 * on ten people at least, and a step that few reached is withheld with those that would yield it. Units and job families
 * divide the same people twice, and one week follows another, so that a difference of two would name somebody: what is
 * told is rounded to five, and a group that fills nearly the whole of one in the other cut is not told.
 */
export function participationOf(
  weeks: readonly TeamWeek[],
): Pick<Participation, 'company' | 'units' | 'jobFamilies'> {
  const everyone: Group = { id: null, name: null, weeks }
  const units = groupsBy(weeks, 'unit')
  const families = groupsBy(weeks, 'jobFamily')
  const steps = stepNames.filter((step) => weeks.every((week) => week[counts[step]] !== null))
  const nested = nestedIn(units, families)
  const verdicts = (groups: readonly Group[]) => steps.map((step) => withheldOf(step, groups, everyone))
  const [ofUnits, ofFamilies] = [verdicts(units), verdicts(families)]
  // What one cut has to hide is not told beside the other.
  const whole = steps.map((_, at) => ofUnits[at]?.get(everyone) ?? ofFamilies[at]?.get(everyone) ?? null)
  const cut = (groups: readonly Group[], verdict: typeof ofUnits) =>
    groups.map((group) => {
      const apart = steps.map((_, at) => verdict[at]?.get(group) ?? null)
      return funnel(group, steps, nested.has(group) ? steps.map(() => 'would_tell_another') : apart)
    })
  return {
    company: funnel(everyone, steps, whole),
    units: cut(units, ofUnits),
    jobFamilies: cut(families, ofFamilies),
  }
}

function groupsBy(weeks: readonly TeamWeek[], cut: 'unit' | 'jobFamily'): Group[] {
  const named = weeks.filter((week) => week[`${cut}Id`] !== null)
  return [...Map.groupBy(named, (week) => week[`${cut}Id`])].map(([id, same]) => ({
    ...{ id, name: same[0]?.[cut] ?? null, weeks: same },
  }))
}

const sum = ({ weeks }: Group, step: StepName): number =>
  weeks.reduce((total, week) => total + (week[counts[step]] ?? 0), 0)

/** Groups of one cut that lie within a group of the other and leave fewer than ten of it: their difference. */
function nestedIn(units: readonly Group[], families: readonly Group[]): Set<Group> {
  const within = (inner: Group, outer: Group) => {
    const others = sum(outer, 'member') - sum(inner, 'member')
    return others > 0 && others < fewestForManagers && inner.weeks.every((week) => outer.weeks.includes(week))
  }
  return new Set([
    ...units.filter((unit) => families.some((family) => within(unit, family))),
    ...families.filter((family) => units.some((unit) => within(family, unit))),
  ])
}

/** One cut at one step: who stands in no group is a part as well, which nobody tells of. */
function withheldOf(step: StepName, groups: readonly Group[], everyone: Group): Map<Group, Withheld | null> {
  const minimum = step === 'member' ? fewestForManagers : undefined
  const partOf = (group: Group, at: number): Part => {
    const people = sum(group, step)
    return { name: String(at), people, value: people, largest: Math.min(1, people) }
  }
  const parts = groups.map(partOf)
  const rest = sum(everyone, step) - parts.reduce((total, { people }) => total + people, 0)
  const all = [...parts, { name: 'rest', people: rest, value: rest, largest: Math.min(1, rest) }]
  const figures = [
    ...parts.map(({ name }) => ({ name, parts: [name] })),
    { name: 'all', parts: all.map(({ name }) => name) },
  ]
  const told = tell(all, figures, { minimum: minimum ?? 5, dominance: 1 })
  return new Map([
    ...groups.map((group, at) => [group, told[at]?.withheld ?? null] as const),
    [everyone, told.at(-1)?.withheld ?? null] as const,
  ])
}

function funnel(
  group: Group,
  steps: readonly StepName[],
  withheld: readonly (Withheld | null)[],
): Participation['company'] {
  const base = enough(sum(group, 'member'), fewestForManagers) ? (withheld[0] ?? null) : ('too_few' as const)
  return {
    id: group.id,
    name: group.name,
    withheld: base,
    steps: steps.map((name, at) => {
      const why = base ?? withheld[at] ?? null
      if (why) return { name, people: null, share: null, conversion: null, withheld: why }
      const before = steps[at - 1]
      const [people, members] = [sum(group, name), sum(group, 'member')]
      const known = before !== undefined && withheld[at - 1] === null
      return {
        ...{ name, withheld: null, people: roundedCount(people), share: ranged(people, members) },
        conversion: known ? ranged(people, sum(group, before)) : null,
      }
    }),
  }
}

/** To five points, its interval outwards: exact figures of two weeks would tell who came between them. */
function ranged(of: number, all: number) {
  const interval = wilson(of, all)
  if (!interval) return null
  const step = (share: number, to: (steps: number) => number) => to(Number((share * 20).toFixed(6))) / 20
  return {
    value: step(of / all, Math.round),
    low: step(interval.low, Math.floor),
    high: step(interval.high, Math.ceil),
  }
}
