import { findByRefs } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Line, Walk } from './walk.ts'

export type Managers = {
  changes: ManagerChange[]
  /** Named in the file, not in it, but here already. */
  known: ReadonlySet<string>
}

export type ManagerChange = { personId: string; managerId: string | null; managerRef: string | null }

/** Whose manager the file changes. People in a circle get none; a manager whom nobody carries stays as a reference. */
export async function managerChanges(
  db: Db,
  source: string,
  { lines, byRef }: Walk,
  cycles: readonly (readonly string[])[],
): Promise<Managers> {
  const round = new Set(cycles.flat())
  const outside = new Set(lines.flatMap(({ wanted }) => (wanted && !byRef.has(wanted) ? [wanted] : [])))
  const known = await findByRefs(db, source, [...outside])
  const wantedOf = ({ ref, wanted, personId }: Line): ManagerChange => {
    if (wanted === null || round.has(ref)) return { personId, managerId: null, managerRef: null }
    const managerId = byRef.get(wanted) ?? known.get(wanted) ?? null
    if (managerId === personId) return { personId, managerId: null, managerRef: null }
    return { personId, managerId, managerRef: managerId ? null : wanted.slice(0, 200) }
  }
  const changes = lines.flatMap((line) => {
    const change = wantedOf(line)
    const same = change.managerId === line.managerId && change.managerRef === line.managerRef
    return same ? [] : [change]
  })
  return { changes, known: new Set(known.keys()) }
}
