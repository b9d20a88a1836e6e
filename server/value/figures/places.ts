import { enough, fewestInFigure } from '../../../engines/privacy/index.ts'
import type { Column } from './columns.ts'
import { monthOf } from './months.ts'
import { type Problem, problem } from './problems.ts'
import type { Line } from './table.ts'
import { matcher, type Team } from './teams.ts'

type Place = {
  /** `tooFew`: the smallest number of people, where this team has fewer. */
  found: { unitId: string; month: string; tooFew: number | null } | null
  problems: Problem[]
}

/** Which team and month each line is about; a pair stands once in a file. */
export function placesOf(
  columns: readonly Column[],
  { teams, thisMonth }: { teams: readonly Team[]; thisMonth: string },
) {
  const teamColumn = columns.find(({ field }) => field === 'team')
  const monthColumn = columns.find(({ field }) => field === 'month')
  const match = matcher(teams)
  const taken = new Map<string, number>()

  function teamIn({ row, cells }: Line) {
    if (!teamColumn) return []
    const text = cells[teamColumn.at] ?? ''
    if (text === '') return [problem('team_missing', row, teamColumn.heading)]
    if (/^(exemple|example)\b/i.test(text)) return [problem('example_row', row, teamColumn.heading)]
    const found = match(text)
    if ('team' in found) return found.team
    const code = found.paths.length === 0 ? 'team_unknown' : 'team_ambiguous'
    return [
      problem(code, row, teamColumn.heading, {
        found: text.slice(0, 60),
        paths: found.paths.slice(0, 4).join(', '),
      }),
    ]
  }

  return {
    at(line: Line): Place {
      const [team, month] = [teamIn(line), monthIn(line, monthColumn, thisMonth)]
      if (Array.isArray(team))
        return { found: null, problems: [...team, ...(Array.isArray(month) ? month : [])] }
      if (Array.isArray(month)) return { found: null, problems: month }
      const first = taken.get(`${team.id} ${month}`)
      taken.set(`${team.id} ${month}`, first ?? line.row)
      const tooFew = enough(team.people) ? null : fewestInFigure
      return {
        found: { unitId: team.id, month, tooFew },
        problems:
          first === undefined
            ? []
            : [problem('row_twice', line.row, teamColumn?.heading ?? '', { first: String(first) })],
      }
    },
  }
}

function monthIn({ row, cells }: Line, column: Column | undefined, thisMonth: string) {
  if (!column) return []
  const text = cells[column.at] ?? ''
  const month = monthOf(text)
  if (month === null) return [problem('month_wrong', row, column.heading, { found: text.slice(0, 40) })]
  return month > thisMonth ? [problem('month_to_come', row, column.heading, { found: text })] : month
}
