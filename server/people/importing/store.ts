import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Someone an archive names and Weft does not know: no account, until a person comes who is the same. */
export type Placeholder = {
  id: string
  name: string
  email: string | null
  title: string | null
  source: string
}

export async function findPeopleByEmails(
  db: Db,
  emails: readonly string[],
): Promise<{ id: string; email: string; audience: 'inside' | 'outside' }[]> {
  if (emails.length === 0) return []
  const { rows } = await sql<{ id: string; email: string; audience: 'inside' | 'outside' }>`
    select id, lower(email) as email, audience from people
    where lower(email) = any(select lower(unnest(${emails}::text[])))`.execute(db)
  return rows
}

/** Answers how many were stored; fewer than given when one of the addresses was taken meanwhile. */
export async function insertPlaceholders(tx: Db, people: readonly Placeholder[]): Promise<number> {
  if (people.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into people (id, audience, name, email, title, source, state)
    select n.id, 'inside', n.name, n.email, n.title, n.source, 'placeholder'
    from json_to_recordset(${JSON.stringify(people)}::json)
      as n(id uuid, name text, email text, title text, source text)
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Names those anew who are still placeholders; people who came meanwhile say themselves who they are. */
export async function updatePlaceholders(
  tx: Db,
  people: readonly Pick<Placeholder, 'id' | 'name' | 'title'>[],
): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    update people p set name = n.name, title = n.title, version = p.version + 1
    from json_to_recordset(${JSON.stringify(people)}::json) as n(id uuid, name text, title text)
    where p.id = n.id and p.state = 'placeholder'
    returning p.id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Someone as a whole: what a directory says and what they say themselves. */
export type ImportedPerson = {
  id: string
  audience: 'inside' | 'outside'
  organisationId: string | null
  name: string
  title: string | null
  unitId: string | null
  jobFamilyId: string | null
  managerId: string | null
  hostId: string | null
  guestUntil: string | null
  site: string | null
  languages: readonly string[]
  skills: readonly string[]
  startedOn: string | null
  about: string | null
  locale: 'fr' | 'en'
  timeZone: string
  state: 'active' | 'left'
  source: string
  createdAt: Date
}

/** Stores them in one statement: managers and hosts may be among them. */
export async function importPeople(tx: Db, people: readonly ImportedPerson[]): Promise<void> {
  await sql`
    insert into people (id, audience, organisation_id, name, title, unit_id, job_family_id, manager_id, host_id,
      guest_until, site, languages, skills, started_on, about, locale, time_zone, state, left_by, source, created_at)
    select n.id, n.audience, n."organisationId", n.name, n.title, n."unitId", n."jobFamilyId", n."managerId", n."hostId",
      n."guestUntil", n.site, n.languages, n.skills, n."startedOn", n.about, n.locale, n."timeZone", n.state,
      case n.state when 'left' then 'hand' end, n.source, n."createdAt"
    from json_to_recordset(${JSON.stringify(people)}::json) as n(id uuid, audience text, "organisationId" uuid, name text,
      title text, "unitId" uuid, "jobFamilyId" uuid, "managerId" uuid, "hostId" uuid, "guestUntil" date, site text,
      languages text[], skills text[], "startedOn" date, about text, locale text, "timeZone" text, state text,
      source text, "createdAt" timestamptz)`.execute(tx)
}
