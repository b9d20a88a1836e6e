-- feed: what someone settled in their first minutes: their card looked at, the newcomer's card or the founder's line put away.
create table first_minutes (
  person_id   uuid not null references people,
  step        text not null check (step in ('card', 'newcomer', 'founder')),
  settled_at  timestamptz not null default now(),
  primary key (person_id, step)
);
create index invitations_used_by on invitations (used_by) where used_by is not null;
