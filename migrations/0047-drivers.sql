-- value: what a company changed in its catalogue of value drivers. Version 1 of each stands in the code.
create table driver_versions (
  driver      text not null check (driver ~ '^V[0-9]{2}$'),
  version     integer not null check (version > 1),
  definition  jsonb not null,
  restored    boolean not null,
  reason      text not null,
  author_id   uuid references people,
  at          timestamptz not null default now(),
  primary key (driver, version)
);
create index driver_versions_author on driver_versions (author_id);
