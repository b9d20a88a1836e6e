import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** A person as a directory tells them; `id` is the one they get if they are new. */
export type DirectoryPerson = {
  row: number
  id: string
  externalId: string | null
  email: string | null
  name: string
  /** The row has no name, only a number or an address: a name already known stays. */
  nameless: boolean
  title: string | null
  unitId: string | null
  jobFamilyId: string | null
  site: string | null
  languages: readonly string[]
  skills: readonly string[]
  startedOn: string | null
  active: boolean
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'skipped'
/** `left`: the change makes an active person one who left. `adopted`: a placeholder or an account found by e-mail. */
export type Weighed = {
  row: number
  personId: string
  outcome: Outcome
  reason:
    | 'email_of_guest'
    | 'email_taken'
    | 'email_kept'
    | 'left_before'
    | 'left_by_hand'
    | 'administrator_stays'
    | null
  left: boolean
  adopted: boolean
  managerId: string | null
  managerRef: string | null
}

/** Which columns the directory has: the others stay as they are. */
export type DirectoryColumns = readonly string[]

/** `keeper` imports: nobody deactivates themselves. */
export type Batch = {
  source: string
  columns: DirectoryColumns
  people: readonly DirectoryPerson[]
  keeper: string | null
}

/** What storing this batch would do, person by person; nothing is written. */
export async function weighPeople(db: Db, batch: Batch): Promise<Weighed[]> {
  const { rows } = await sql<Weighed>`${weighing(batch)} select ${weighedColumns} from weighed w`.execute(db)
  return rows
}

/** Stores the batch in one statement and answers what it did. */
export async function storePeople(tx: Db, batch: Batch): Promise<Weighed[]> {
  const { rows } = await sql<Weighed>`
    ${weighing(batch)},
    created as (
      insert into people (id, audience, name, email, external_id, title, unit_id, job_family_id, site, languages,
        skills, started_on, source, locale)
      select w.person_id, 'inside', w.new_name, w.new_email, w.external_id, w.new_title, w.new_unit, w.new_family,
        w.new_site, w.new_languages, w.new_skills, w.new_started, ${batch.source},
        case when 'en' = w.new_languages[1] then 'en' else coalesce((select c.locale from company c), 'fr') end
      from weighed w where w.outcome = 'created'),
    updated as (
      update people p set name = w.new_name, email = w.new_email, external_id = w.new_external,
        title = w.new_title, unit_id = w.new_unit, job_family_id = w.new_family, site = w.new_site,
        languages = w.new_languages, skills = w.new_skills, started_on = w.new_started, state = w.new_state,
        left_by = case when w.new_state = 'active' then null when w.state = 'left' then p.left_by else 'directory' end,
        source = ${batch.source}, version = p.version + 1
      from weighed w where p.id = w.person_id and w.outcome = 'updated')
    select ${weighedColumns} from weighed w`.execute(tx)
  return rows
}

const weighedColumns = sql`
  w.row, w.person_id as "personId", w.outcome, w.reason, w.outcome = 'updated' and w.state = 'active' and w.new_state = 'left' as left,
  w.adopted, w.manager_id as "managerId", w.manager_ref as "managerRef"`

/**
 * Each person of the batch beside the one they are: by the directory's number, else by e-mail. Values the
 * person wrote, columns the directory has not, and the address that someone signs in with, stay.
 */
function weighing({ source, columns, people, keeper }: Batch): RawBuilder<unknown> {
  const kept = (field: string, column: RawBuilder<unknown>, given: RawBuilder<unknown>) =>
    columns.includes(field)
      ? sql`case when ${field} = any(p.own_fields) then ${column} else ${given} end`
      : sql`case when p.id is null then ${given} else ${column} end`
  return sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as g(row int, id uuid, "externalId" text,
        email text, name text, nameless boolean, title text, "unitId" uuid, "jobFamilyId" uuid, site text, languages jsonb, skills jsonb,
        "startedOn" date, active boolean)),
    matched as (
      select g.*, coalesce(x.id, e.id) as known_id, x.id is null as by_email,
             array(select jsonb_array_elements_text(g.languages)) as tongues,
             array(select jsonb_array_elements_text(g.skills)) as abilities,
             (select t.audience from people t where lower(t.email) = g.email and t.id is distinct from coalesce(x.id, e.id)) as taken_by
      from given g
      left join people x on x.source = ${source} and x.external_id = g."externalId"
      left join people e on x.id is null and lower(e.email) = g.email and e.audience = 'inside'
        and (g."externalId" is null or e.external_id is null or e.source is distinct from ${source})),
    compared as (
      select g.row, g."externalId" as external_id, g.active, g.by_email, g.taken_by, p.id as known_id,
        coalesce(p.id, g.id) as person_id, p.state, p.manager_id, p.manager_ref, p.source, p.external_id as old_external,
        (p.name, p.email, p.title, p.unit_id, p.job_family_id, p.site, p.languages, p.skills, p.started_on, p.state) as old,
        ${kept('name', sql`p.name`, sql`case when g.nameless then coalesce(p.name, g.name) else g.name end`)} as new_name,
        case when p.source is distinct from ${source} then g."externalId" else coalesce(g."externalId", p.external_id) end as new_external,
        case when g.taken_by is not null or g.email is null or ${enters} then p.email when lower(p.email) = g.email then p.email else g.email end as new_email,
        ${kept('title', sql`p.title`, sql`g.title`)} as new_title,
        ${kept('unit', sql`p.unit_id`, sql`g."unitId"`)} as new_unit,
        ${kept('jobFamily', sql`p.job_family_id`, sql`g."jobFamilyId"`)} as new_family,
        ${kept('site', sql`p.site`, sql`g.site`)} as new_site,
        ${kept('languages', sql`p.languages`, sql`g.tongues`)} as new_languages,
        ${kept('skills', sql`p.skills`, sql`g.abilities`)} as new_skills,
        ${kept('startedOn', sql`p.started_on`, sql`g."startedOn"`)} as new_started,
        ${enters} and lower(p.email) is distinct from g.email and g.email is not null as email_kept,
        p.state = 'left' and p.left_by = 'hand' as by_hand,
        not g.active and p.state = 'active' and ${administers} as stays,
        case when (g.active and not coalesce(p.state = 'left' and p.left_by = 'hand', false)) or (p.state = 'active' and ${administers}) or p.id = ${keeper}::uuid then 'active' else 'left' end as new_state
      from matched g left join people p on p.id = g.known_id),
    weighed as (
      select c.*,
        c.known_id is not null and c.by_email and (c.state = 'placeholder' or c.source is distinct from ${source}) as adopted,
        case
          when c.taken_by is not null and c.known_id is null then 'skipped'
          when c.known_id is null and not c.active then 'skipped'
          when c.known_id is null then 'created'
          when (c.new_name, c.new_email, c.new_title, c.new_unit, c.new_family, c.new_site, c.new_languages,
                c.new_skills, c.new_started, c.new_state) is distinct from c.old
            or c.source is distinct from ${source}
            or c.new_external is distinct from c.old_external then 'updated'
          else 'unchanged' end as outcome,
        case
          when c.stays then 'administrator_stays'
          when c.by_hand and c.active then 'left_by_hand'
          when c.email_kept then 'email_kept'
          when c.taken_by = 'outside' then 'email_of_guest'
          when c.taken_by is not null then 'email_taken'
          when c.known_id is null and not c.active then 'left_before' end as reason
      from compared c)`
}

const administers = sql`exists (select 1 from roles r where r.person_id = p.id and r.role = 'administrator')`

/** Who signs in by their address, or may administer: another address would make the account someone else's. */
const enters = sql`(exists (select 1 from accounts a where a.person_id = p.id) or ${administers})`

/** Gives each of these people the manager told; a reference that nobody carries is kept as it was written. */
export async function setManagers(
  tx: Db,
  lines: readonly { personId: string; managerId: string | null; managerRef: string | null }[],
): Promise<void> {
  await sql`
    update people p set manager_id = g."managerId", manager_ref = g."managerRef", version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as g("personId" uuid, "managerId" uuid, "managerRef" text)
    where p.id = g."personId"`.execute(tx)
}

/** People already here whom a directory's file names as managers without containing them. */
export async function findByRefs(
  db: Db,
  source: string,
  refs: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ ref: string; id: string }>`
    select g.ref, p.id from unnest(${refs}::text[]) as g(ref)
    join people p on p.audience = 'inside'
      and ((p.source = ${source} and p.external_id = g.ref) or lower(p.email) = lower(g.ref))`.execute(db)
  return new Map(rows.map(({ ref, id }) => [ref, id]))
}

export type Brought = { id: string; name: string; administrator: boolean }

/** The active people whom this directory brought. */
export async function findActiveOf(db: Db, source: string): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    select p.id, p.name, ${administers} as administrator
    from people p where p.source = ${source} and p.audience = 'inside' and p.state = 'active'
    order by p.plain_name collate "C", p.id`.execute(db)
  return rows
}

/** Those who left by hand come back by hand only; no directory sends administrators away. */
export async function markLeft(tx: Db, people: readonly string[], by: 'hand' | 'directory'): Promise<void> {
  await sql`
    update people p set state = 'left', left_by = ${by}, version = p.version + 1
    where p.id = any(${people}::uuid[]) and p.state = 'active' and (${by} = 'hand' or not ${administers})`.execute(
    tx,
  )
}
