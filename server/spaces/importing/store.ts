import { sql } from 'kysely'
import { renderMarkdown, tidyText } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { type Access, insertReach, type SpaceState } from '../../reach/index.ts'

export type ImportedSpace = {
  id: string
  name: string
  purpose: string
  access: Access
  state: SpaceState
  organisationId: string | null
  openedReason: string | null
  /** Markdown. */
  charter?: string | undefined
  source: string
  createdAt: Date
}

/** Opens a space that was lived in elsewhere. A name that is taken is told apart by where it comes from. */
export async function importSpace(tx: Db, space: ImportedSpace): Promise<void> {
  await insertReach(tx, {
    id: space.id,
    access: space.access,
    state: space.state,
    organisationId: space.organisationId,
  })
  for (const name of namesFor(space)) if (await insertNamed(tx, { ...space, name })) return
}

/** Follows a new name and purpose, where nobody changed the space since: true when something moved. */
export async function updateImportedSpace(
  tx: Db,
  { id, purpose }: Pick<ImportedSpace, 'id' | 'purpose'>,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('spaces')
    .set(({ eb }) => ({ purpose, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function* namesFor({ name, source }: ImportedSpace): Generator<string> {
  yield name
  yield `${name} (${source})`
  for (let number = 2; ; number += 1) yield `${name} (${source} ${number})`
}

async function insertNamed(tx: Db, space: ImportedSpace): Promise<boolean> {
  const charter = tidyText(space.charter ?? '')
  const { numAffectedRows } = await sql`
    insert into spaces (id, name, purpose, opened_reason, source, created_at, charter, charter_html)
    values (${space.id}, ${space.name}, ${space.purpose}, ${space.openedReason}, ${space.source}, ${space.createdAt},
      ${charter}, ${renderMarkdown(charter)})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}
