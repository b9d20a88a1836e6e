import { plain } from './months.ts'

/** A unit with its path from the widest, and how many people of the company stand in it or below. */
export type Team = { id: string; path: readonly string[]; people: number }
export type Match = { team: Team } | { paths: string[] }

export const pathOf = ({ path }: Team): string => path.join(' › ')

/** Finds teams by name or by as much of their path as tells them apart; `paths` names those it might be, or none. */
export function matcher(teams: readonly Team[]): (text: string) => Match {
  const byEnd = new Map<string, Team[]>()
  for (const team of teams)
    for (let from = 0; from < team.path.length; from += 1) {
      const end = keyOf(team.path.slice(from).join('›'))
      byEnd.set(end, [...(byEnd.get(end) ?? []), team])
    }
  return (text) => {
    const wanted = keyOf(text)
    const found = byEnd.get(wanted) ?? []
    const whole = found.filter((team) => keyOf(team.path.join('›')) === wanted)
    const [only, ...others] = whole.length === 1 ? whole : found
    return only && others.length === 0 ? { team: only } : { paths: found.map(pathOf) }
  }
}

const keyOf = (text: string): string =>
  text
    .split(/[›>/]/)
    .map(plain)
    .filter((name) => name !== '')
    .join('›')
