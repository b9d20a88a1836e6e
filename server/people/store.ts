import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { reachablePeople } from '../reach/index.ts'

export type PersonCard = {
  id: string
  name: string
  title: string | null
  /** 'unnamed' is nobody: the one voice of all whose name is not said. */
  audience: 'inside' | 'outside' | 'unnamed'
  organisation: string | null
  state: 'active' | 'left' | 'placeholder'
  photo: string | null
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

/** The voice of those whose name is not said: one row for all of them, in nobody's reach. */
export async function unnamedVoice(tx: Db): Promise<string> {
  const known = await sql<{ id: string }>`select id from people where audience = 'unnamed'`.execute(tx)
  if (known.rows[0]) return known.rows[0].id
  await sql`
    insert into people (id, audience, name, state) values (${newId()}, 'unnamed', 'Anonyme', 'placeholder')
    on conflict do nothing`.execute(tx)
  return unnamedVoice(tx)
}

/** The columns of a person's card, for stores that show who wrote something; join people as `alias`. */
export function personCard(alias: string) {
  const p = sql.ref(alias)
  return sql<PersonCard>`json_build_object('id', ${p}.id, 'name', ${p}.name, 'title', ${p}.title,
    'audience', ${p}.audience, 'state', ${p}.state, 'photo', ${photoOf(alias)},
    'organisation', (select o.name from organisations o where o.id = ${p}.organisation_id))`
}

/** What names the photograph of a person: another for another picture, and no path of the store. */
export const photoOf = (alias: string) => sql<string | null>`left(md5(${sql.ref(alias)}.photo_key), 12)`

export type OwnField = 'title' | 'site' | 'languages' | 'skills' | 'about' | 'links'

export type Profile = PersonCard & {
  demo: boolean
  units: { id: string; name: string }[]
  jobFamily: { id: string; name: string } | null
  manager: PersonCard | null
  managerRef: string | null
  site: string | null
  languages: string[]
  skills: string[]
  startedOn: string | null
  about: string | null
  links: { label: string; url: string }[]
  email: string | null
  timeZone: string
  ownFields: string[]
  fromDirectory: boolean
  version: number
}

/** What those of `audience` see of a person in the viewer's reach: of the viewer's own, when nothing is said. */
export async function findProfile(
  db: Db,
  viewer: Viewer,
  personId: string,
  audience: Viewer['audience'] = viewer.audience,
): Promise<Profile | null> {
  const inside = audience === 'inside'
  const { rows } = await sql<Profile>`
    select p.id, p.name, p.title, p.audience, p.state, p.languages, p.time_zone as "timeZone",
           ${photoOf('p')} as photo, (select o.name from organisations o where o.id = p.organisation_id) as organisation,
           ${inside ? insideFields : outsideFields}
    from people p
    where p.id = ${personId} and p.id in ${reachablePeople(viewer)}`.execute(db)
  return rows[0] ?? null
}

const insideFields = sql`
  p.site, p.skills, p.started_on as "startedOn", p.about, coalesce(p.links, '[]') as links, p.email, p.own_fields as "ownFields", p.version,
  p.manager_ref as "managerRef", coalesce(p.source ~ '^directory', false) as "fromDirectory",
  p.source is not distinct from 'demo' as demo,
  (with recursive above as (
     select u.id, u.name, u.parent_id, 0 as height from units u where u.id = p.unit_id
     union all
     select u.id, u.name, u.parent_id, a.height + 1 from above a join units u on u.id = a.parent_id where a.height < 30)
   select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by height desc), '[]') from above) as units,
  (select jsonb_build_object('id', j.id, 'name', j.name) from job_families j where j.id = p.job_family_id) as "jobFamily",
  (select ${personCard('m')} from people m where m.id = p.manager_id) as manager`

// A guest's login has no right to the other columns at all.
const outsideFields = sql`
  null as site, '{}'::text[] as skills, null as "startedOn", null as about, '[]'::jsonb as links, null as email, null as "managerRef",
  '{}'::text[] as "ownFields", false as "fromDirectory", false as demo, 0 as version, '[]'::jsonb as units,
  null as "jobFamily", null as manager`

export type CardChange = {
  written: readonly OwnField[]
  handBack: readonly OwnField[]
  title: string | null
  site: string | null
  about: string | null
  languages: readonly string[]
  skills: readonly string[]
  /** As JSON. */
  links: string
}

/** False when someone changed the card since that version. */
export async function updateCard(
  tx: Db,
  personId: string,
  { written, handBack, ...values }: CardChange,
  version: number,
): Promise<boolean> {
  const changed = Object.fromEntries(written.map((field) => [field, values[field]]))
  const { numUpdatedRows } = await tx
    .updateTable('people')
    .set(({ eb }) => ({
      ...changed,
      own_fields: sql<string[]>`array(
        select field from unnest(own_fields || ${written}::text[]) as field
        where field <> all(${handBack}::text[]) group by field order by field)`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The key of a photograph within reach, under the name that cards give it. */
export async function findPhoto(
  db: Db,
  viewer: Viewer,
  personId: string,
  photo: string,
): Promise<string | null> {
  const { rows } = await sql<{ key: string }>`
    select p.photo_key as key from people p
    where p.id = ${personId} and ${photoOf('p')} = ${photo} and p.id in ${reachablePeople(viewer)}`.execute(
    db,
  )
  return rows[0]?.key ?? null
}

/** Puts a photograph in place of the last one, or takes it away: the key of the last, and the name of this one. */
export async function storePhoto(
  tx: Db,
  personId: string,
  key: string | null,
): Promise<{ before: string | null; photo: string | null }> {
  const { rows } = await sql<{ before: string | null; photo: string | null }>`
    with before as (select id, photo_key from people where id = ${personId} for update)
    update people p set photo_key = ${key}, version = p.version + 1 from before b where p.id = b.id
    returning b.photo_key as before, ${photoOf('p')} as photo`.execute(tx)
  return rows[0] ?? { before: null, photo: null }
}

/** The language and the time zone someone reads in. */
export async function storePlace(
  tx: Db,
  personId: string,
  { locale, timeZone }: { locale: 'fr' | 'en'; timeZone: string },
): Promise<void> {
  await tx.updateTable('people').set({ locale, time_zone: timeZone }).where('id', '=', personId).execute()
}

/** Whether a person is here; their row is held until the change ends. */
export async function findStanding(
  tx: Db,
  personId: string,
): Promise<{ state: 'active' | 'left' | 'placeholder'; audience: 'inside' | 'outside' } | null> {
  const { rows } = await sql<{ state: 'active' | 'left' | 'placeholder'; audience: 'inside' | 'outside' }>`
    select state, audience from people where id = ${personId} for update`.execute(tx)
  return rows[0] ?? null
}

/** Gives the guests of these hosts to another. */
export async function handOverGuests(tx: Db, hostIds: readonly string[], nextHostId: string): Promise<void> {
  await tx
    .updateTable('people')
    .set({ host_id: nextHostId })
    .where('host_id', 'in', hostIds)
    .where('state', '=', 'active')
    .execute()
}

/** Someone the house knew by name only comes in: a placeholder takes the name they give, a directory's name stays. */
export async function admitPerson(
  tx: Db,
  personId: string,
  { name, locale, timeZone }: { name: string; locale: 'fr' | 'en'; timeZone: string },
): Promise<void> {
  await sql`
    update people set state = 'active', name = case when state = 'placeholder' then ${name} else name end,
      locale = ${locale}, time_zone = ${timeZone}, version = version + 1
    where id = ${personId} and audience = 'inside' and state in ('active', 'placeholder')`.execute(tx)
}

/** Where a person who works here is written to. */
export async function findAddress(
  tx: Db,
  personId: string,
): Promise<{ name: string; email: string; locale: 'fr' | 'en' } | null> {
  const { rows } = await sql<{ name: string; email: string; locale: 'fr' | 'en' }>`
    select name, email, locale from people
    where id = ${personId} and state = 'active' and email is not null`.execute(tx)
  return rows[0] ?? null
}
