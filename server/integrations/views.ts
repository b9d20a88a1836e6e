import { basename } from 'node:path'
import { refusalWords } from './archives/words.ts'
import type { ArchiveImport } from './contract.ts'
import { countedKinds, noCounts } from './importing/counts.ts'
import type { ImportRun } from './importing/store-runs.ts'

export function importView({ run, alive }: { run: ImportRun; alive: boolean }): ArchiveImport {
  const counts = { ...noCounts(), ...run.counts }
  const { found, lost, problems } = run.report ?? { found: {}, lost: [], problems: [] }
  return {
    ...{ id: run.id, kind: run.kind, file: basename(run.path), askedBy: run.askedBy, askedAt: run.askedAt },
    // Whoever ran it was killed: it goes on when someone asks for it.
    state: run.state === 'running' && !alive ? 'stopped' : run.state,
    endedAt: run.endedAt,
    done: [counts.posts, counts.answers, counts.comments]
      .flatMap((count) => Object.values(count))
      .reduce((sum, count) => sum + count, 0),
    total: run.total,
    counts: Object.fromEntries(countedKinds.map((kind) => [kind, counts[kind]])),
    ...{ found, lost, problems },
    problem: problemOf(run),
  }
}

/** Refusals are kept by their code and place; what failed otherwise says so in the program's own words. */
function problemOf({ state, problem }: ImportRun): ArchiveImport['problem'] {
  if (problem === null) return null
  const [code = '', ...where] = problem.split(' ')
  const words = Object.entries(refusalWords).find(([name]) => state === 'refused' && name === code)?.[1]
  if (!words) return { fr: problem, en: problem }
  const place = where.length > 0 ? ` (${where.join(' ')})` : ''
  return { fr: words.fr + place, en: words.en + place }
}
