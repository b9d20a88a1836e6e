import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { reachablePeople } from '../reach/index.ts'

export type PersonCard = {
  id: string
  name: string
  title: string | null
  audience: 'inside' | 'outside'
  organisation: string | null
  state: 'active' | 'left' | 'placeholder'
}

export type NewPerson = {
  id: string
  audience: 'inside' | 'outside'
  organisationId: string | null
  name: string
  email: string | null
  title?: string | null
  state?: 'active' | 'left' | 'placeholder'
  locale?: 'fr' | 'en'
  timeZone?: string
  hostId?: string | null
  guestUntil?: string | null
  source?: string | null
  externalId?: string | null
}

export async function insertPerson(tx: Db, person: NewPerson): Promise<void> {
  await tx
    .insertInto('people')
    .values({
      id: person.id,
      audience: person.audience,
      organisation_id: person.organisationId,
      name: person.name,
      email: person.email,
      external_id: person.externalId ?? null,
      title: person.title ?? null,
      state: person.state ?? 'active',
      locale: person.locale ?? 'fr',
      time_zone: person.timeZone ?? 'Europe/Paris',
      host_id: person.hostId ?? null,
      guest_until: person.guestUntil ?? null,
      source: person.source ?? null,
    })
    .execute()
}

/** The columns of a person's card, for stores that show who wrote something; join people as `alias`. */
export function personCard(alias: string) {
  const p = sql.ref(alias)
  return sql<PersonCard>`jsonb_build_object('id', ${p}.id, 'name', ${p}.name, 'title', ${p}.title,
    'audience', ${p}.audience, 'state', ${p}.state,
    'organisation', (select o.name from organisations o where o.id = ${p}.organisation_id))`
}

export async function findPersonByEmail(
  db: Db,
  email: string,
): Promise<{ id: string; state: string; locale: string } | null> {
  const { rows } = await sql<{ id: string; state: string; locale: string }>`
    select id, state, locale from people where lower(email) = lower(${email})`.execute(db)
  return rows[0] ?? null
}

export type Profile = PersonCard & {
  unit: string | null
  jobFamily: string | null
  manager: { id: string; name: string } | null
  site: string | null
  languages: string[]
  skills: string[]
  startedOn: string | null
  about: string | null
  email: string | null
  ownFields: string[]
  version: number
}

export async function findProfile(db: Db, viewer: Viewer, personId: string): Promise<Profile | null> {
  const inside = viewer.audience === 'inside'
  const { rows } = await sql<Profile>`
    select p.id, p.name, p.title, p.audience, p.state, p.languages,
           (select o.name from organisations o where o.id = p.organisation_id) as organisation,
           ${inside ? insideFields : outsideFields}
    from people p
    where p.id = ${personId} and p.id in ${reachablePeople(viewer)}`.execute(db)
  return rows[0] ?? null
}

const insideFields = sql`
  p.site, p.skills, p.started_on as "startedOn", p.about, p.email, p.own_fields as "ownFields", p.version,
  (select u.name from units u where u.id = p.unit_id) as unit,
  (select j.name from job_families j where j.id = p.job_family_id) as "jobFamily",
  (select jsonb_build_object('id', m.id, 'name', m.name) from people m where m.id = p.manager_id) as manager`

// A guest's login has no right to the other columns at all.
const outsideFields = sql`
  null as site, '{}'::text[] as skills, null as "startedOn", null as about, null as email,
  '{}'::text[] as "ownFields", 0 as version, null as unit, null as "jobFamily", null as manager`
