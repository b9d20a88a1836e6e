-- reach, people, identity: who is here, what they belong to, how they prove who they are.

create table organisations (
  id    uuid primary key,
  name  text not null
);

create table units (
  id         uuid primary key,
  name       text not null,
  parent_id  uuid references units
);
create unique index units_name on units (lower(name), coalesce(parent_id, '00000000-0000-0000-0000-000000000000'));

create table job_families (
  id    uuid primary key,
  name  text not null
);
create unique index job_families_name on job_families (lower(name));

create table people (
  id               uuid primary key,
  audience         text not null check (audience in ('inside', 'outside')),
  organisation_id  uuid references organisations,
  name             text not null,
  email            text,
  external_id      text,
  title            text,
  unit_id          uuid references units,
  job_family_id    uuid references job_families,
  manager_id       uuid references people,
  site             text,
  languages        text[] not null default '{}',
  skills           text[] not null default '{}',
  started_on       date,
  about            text,
  photo_key        text,
  own_fields       text[] not null default '{}',
  locale           text not null default 'fr' check (locale in ('fr', 'en')),
  time_zone        text not null default 'Europe/Paris',
  state            text not null default 'active' check (state in ('active', 'left', 'placeholder')),
  host_id          uuid references people,
  guest_until      date,
  source           text,
  version          int not null default 1,
  created_at       timestamptz not null default now(),
  check ((audience = 'outside') = (organisation_id is not null)),
  check (audience = 'inside' or state <> 'active' or (host_id is not null and guest_until is not null))
);
create unique index people_email on people (lower(email)) where email is not null;
create unique index people_external on people (external_id) where external_id is not null;
create index people_manager on people (manager_id);
create index people_unit on people (unit_id);

create table roles (
  person_id  uuid not null references people,
  role       text not null check (role in ('administrator')),
  primary key (person_id, role)
);

-- What reach needs to know of a space; its name and purpose belong to the spaces slice.
create table reach_spaces (
  id               uuid primary key,
  access           text not null check (access in ('open', 'private', 'secret')),
  state            text not null check (state in ('prepared', 'open', 'archived')),
  organisation_id  uuid references organisations
);

create table memberships (
  person_id  uuid not null references people,
  space_id   uuid not null references reach_spaces,
  role       text not null check (role in ('owner', 'deputy', 'moderator', 'member', 'reader')),
  joined_at  timestamptz not null default now(),
  primary key (person_id, space_id)
);
create index memberships_space on memberships (space_id, person_id);

-- ── identity ─────────────────────────────────────────────────────────────────────────────────────
create table company (
  singular    boolean primary key default true check (singular),
  name        text not null,
  locale      text not null check (locale in ('fr', 'en')),
  time_zone   text not null,
  created_at  timestamptz not null default now()
);

create table setup_links (
  token_hash  bytea primary key,
  created_at  timestamptz not null default now()
);

create table accounts (
  person_id            uuid primary key references people,
  password_hash        text not null,
  password_changed_at  timestamptz not null default now()
);

create table sessions (
  id            uuid primary key,
  token_hash    bytea not null unique,
  person_id     uuid not null references people,
  device        text not null,
  address       text not null,
  created_at    timestamptz not null default now(),
  last_seen_at  timestamptz not null default now(),
  proved_at     timestamptz not null default now(),
  idle_until    timestamptz not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz
);
create index sessions_person on sessions (person_id) where ended_at is null;

create table tokens (
  id            uuid primary key,
  token_hash    bytea not null unique,
  person_id     uuid not null references people,
  name          text not null,
  scopes        text[] not null,
  created_at    timestamptz not null default now(),
  expires_at    timestamptz not null,
  last_used_on  date,
  revoked_at    timestamptz
);
create index tokens_person on tokens (person_id);

create table invitations (
  id               uuid primary key,
  token_hash       bytea not null unique,
  email            text not null,
  organisation_id  uuid references organisations,
  space_id         uuid references reach_spaces,
  invited_by       uuid not null references people,
  guest_until      date,
  created_at       timestamptz not null default now(),
  expires_at       timestamptz not null,
  used_at          timestamptz,
  used_by          uuid references people,
  revoked_at       timestamptz
);

create table password_resets (
  token_hash  bytea primary key,
  person_id   uuid not null references people,
  expires_at  timestamptz not null,
  used_at     timestamptz
);

-- ── the wall ─────────────────────────────────────────────────────────────────────────────────────
-- The guest behind this transaction, proved by the session's secret: setting another id gains nothing.
create function outside_person() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.id
  from public.sessions s join public.people p on p.id = s.person_id
  where s.token_hash = sha256(decode(nullif(current_setting('weft.session', true), ''), 'hex'))
    and s.ended_at is null and s.expires_at > now() and s.idle_until > now()
    and p.audience = 'outside' and p.state = 'active' and p.guest_until >= current_date
$$;

create function outside_spaces() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.id
  from public.people p
  join public.memberships m on m.person_id = p.id
  join public.reach_spaces r on r.id = m.space_id and r.state <> 'prepared' and r.organisation_id = p.organisation_id
  where p.id = public.outside_person()
$$;

-- Where this guest may write: the space is open, and the role is more than a reader's.
create function outside_writes() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.space_id
  from public.memberships m join public.reach_spaces r on r.id = m.space_id and r.state = 'open'
  where m.person_id = public.outside_person() and m.role <> 'reader' and m.space_id in (select public.outside_spaces())
$$;

-- When a guest's time ends: for the inside anyone's, for a guest one's own.
create function guest_end(person uuid) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select guest_until from public.people
  where id = person and (session_user = :'inside' or id = public.outside_person())
$$;

-- Holds a space's row until the change ends, so that archiving and writing take turns; guests may not update it.
create function hold_space(space uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ select from public.reach_spaces where id = space for share $$;

grant execute on function outside_person(), outside_spaces(), outside_writes(), guest_end(uuid), hold_space(uuid)
  to :"outside";

call wall('reach_spaces', 'id in (select outside_spaces())');
call wall('memberships', 'space_id in (select outside_spaces())');
call wall('organisations', 'id = (select organisation_id from people where id = outside_person())');
call wall('company', 'outside_person() is not null');
call wall('idempotency_keys', 'person_id = outside_person()', 'person_id = outside_person()');
call wall('facts', null);
create policy outside_records on facts for insert to :"outside" with check (
  actor_id = outside_person() and on_behalf_of is null and unit_id is null and job_family_id is null);

grant select on reach_spaces, memberships, organisations to :"outside";
grant select (name, locale, time_zone) on company to :"outside";
grant select, insert, update on idempotency_keys to :"outside";
grant insert (name, actor_id, unit_id, job_family_id, space_id, audience, data) on facts to :"outside";
