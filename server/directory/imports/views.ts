import type { ImportWeighed } from './importing.ts'

const shownNames = 50
const shownProblems = 200

export function weighedView(weighed: ImportWeighed) {
  const { file, missing, problems, orphans, ...counts } = weighed
  return {
    ...counts,
    missing: { count: missing.length, names: missing.slice(0, shownNames).map(({ name }) => name) },
    lost: file.lost,
    absentManagers: orphans,
    problems: { count: problems.length, first: problems.slice(0, shownProblems) },
  }
}
