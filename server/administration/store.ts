import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { findChanges, findStates, type SwitchChange, type SwitchState } from '../platform/switches/index.ts'

export type Switchboard = {
  states: ReadonlyMap<string, SwitchState>
  changes: readonly SwitchChange[]
  names: ReadonlyMap<string, string>
}

/** Everything that was ever asked of the switches, with the names of those who asked. */
export async function findSwitchboard(db: Db): Promise<Switchboard> {
  const states = await findStates(db)
  const changes = await findChanges(db)
  const people = changes.flatMap(({ askedBy, confirmedBy, withdrawnBy }) => [
    askedBy,
    confirmedBy,
    withdrawnBy,
  ])
  return {
    states: new Map(states.map((state) => [state.name, state])),
    changes,
    names: await findNames(db, [...people, ...states.map(({ changedBy }) => changedBy)]),
  }
}

async function findNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people where id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
