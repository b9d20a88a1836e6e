import type { ImportWeighed } from './importing.ts'

const shownNames = 50
const shownProblems = 200

export function weighedView(weighed: ImportWeighed) {
  const { file, missing, problems, ...counts } = weighed
  return {
    ...counts,
    missing: { count: missing.length, names: missing.slice(0, shownNames).map(({ name }) => name) },
    lost: file.lost,
    absentManagers: { managers: file.orphans.managers.length, people: file.orphans.people },
    problems: { count: problems.length, first: problems.slice(0, shownProblems) },
  }
}
