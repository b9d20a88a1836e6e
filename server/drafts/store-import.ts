import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

export type ImportedDraft = {
  id: string
  personId: string
  kind: 'message' | 'question' | 'article'
  title: string
  body: string
  spaceId: string | null
  subjects: readonly string[]
}

/** Lays texts out for people to go on with, each as if it were written where a new post is. */
export async function importDrafts(tx: Db, drafts: readonly ImportedDraft[]): Promise<void> {
  for (const { id, personId, kind, title, body, spaceId, subjects } of drafts)
    await sql`
      insert into drafts (person_id, id, place, kind, space_id, title, body, subjects, writer)
      values (${personId}, ${id}, ${`post.${spaceId ?? ''}`}, ${kind}, ${spaceId}, ${title}, ${body},
        ${subjects}::text[], ${randomUUID()})`.execute(tx)
}
