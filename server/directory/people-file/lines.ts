import type { FileProblem, PersonRow } from './shapes.ts'
import { type ProblemCode, problemWords } from './words.ts'

/** Remembers who is in the file and whom each names as manager: one short entry a row. */
export type Lines = {
  person(person: PersonRow): void
  vacancy(row: number, externalId: string | null, managerRef: string | null): void
  finished(): LinesReport
}

export type LinesReport = {
  problems: FileProblem[]
  orphans: { rows: number; people: number; managers: { ref: string; rows: number }[] }
  cycles: string[][]
}

type Line = { row: number; ref: string; managerRef: string | null; vacant: boolean }

export function createLines(): Lines {
  const lines: Line[] = []
  const byRef = new Map<string, Line>()
  const problems: FileProblem[] = []

  function name(ref: string | null, line: Line, code: 'duplicate_email' | 'duplicate_id') {
    if (ref === null) return
    const known = byRef.get(ref)
    if (known !== undefined && known !== line) problems.push(placed(code, line.row, `${ref} (${known.row})`))
    else byRef.set(ref, line)
  }

  return {
    person({ row, externalId, email, managerRef, name: called }) {
      const line = { row, ref: externalId ?? email ?? called, managerRef, vacant: false }
      lines.push(line)
      name(externalId, line, 'duplicate_id')
      name(email, line, 'duplicate_email')
    },
    vacancy(row, externalId, managerRef) {
      const line = { row, ref: externalId ?? '', managerRef, vacant: true }
      lines.push(line)
      name(externalId, line, 'duplicate_id')
    },
    finished() {
      const orphans = orphansOf(lines, byRef)
      const absent = orphans.managers.map(({ ref, row, rows }) =>
        placed('manager_absent', row, `${ref} × ${rows}`),
      )
      const cycles = cyclesOf(lines, byRef)
      const loops = cycles.map((cycle) => loopProblem(cycle, byRef))
      return {
        problems: [...problems, ...absent, ...vacantManagers(lines, byRef), ...loops],
        orphans: { ...orphans, managers: orphans.managers.map(({ ref, rows }) => ({ ref, rows })) },
        cycles,
      }
    },
  }
}

export function placed(code: ProblemCode, row: number, where: string): FileProblem {
  return { code, row, where, ...problemWords[code] }
}

function orphansOf(lines: Line[], byRef: ReadonlyMap<string, Line>) {
  const managers = new Map<string, { ref: string; row: number; rows: number }>()
  let rows = 0
  let people = 0
  for (const { row, managerRef, vacant } of lines) {
    if (managerRef === null || byRef.has(managerRef)) continue
    rows += 1
    if (!vacant) people += 1
    const manager = managers.get(managerRef)
    if (manager === undefined) managers.set(managerRef, { ref: managerRef, row, rows: 1 })
    else manager.rows += 1
  }
  return { rows, people, managers: [...managers.values()] }
}

function vacantManagers(lines: Line[], byRef: ReadonlyMap<string, Line>): FileProblem[] {
  return lines.flatMap(({ row, managerRef, vacant }) => {
    const manager = managerRef === null ? undefined : byRef.get(managerRef)
    return manager?.vacant && !vacant ? [placed('manager_vacant', row, manager.ref)] : []
  })
}

/** Everyone has at most one manager, so each walk upwards ends at the top, on a known path, or in a circle. */
function cyclesOf(lines: Line[], byRef: ReadonlyMap<string, Line>): string[][] {
  const cycles: string[][] = []
  const settled = new Set<Line>()
  for (const start of lines) {
    const path = new Set<Line>()
    let line: Line | undefined = start
    while (line !== undefined && !settled.has(line) && !path.has(line)) {
      path.add(line)
      line = line.managerRef === null ? undefined : byRef.get(line.managerRef)
    }
    if (line !== undefined && path.has(line)) {
      const walked = [...path]
      cycles.push(walked.slice(walked.indexOf(line)).map(({ ref }) => ref))
    }
    for (const each of path) settled.add(each)
  }
  return cycles
}

function loopProblem(cycle: string[], byRef: ReadonlyMap<string, Line>): FileProblem {
  const row = byRef.get(cycle[0] ?? '')?.row ?? 0
  return placed(cycle.length === 1 ? 'own_manager' : 'cycle', row, cycle.slice(0, 20).join(' → '))
}
