-- search: lines that a person keeps under a name, and whether what is new under them is counted. Theirs alone: the
-- outside login has no grant here.
create table saved_searches (
  id          uuid primary key,
  person_id   uuid not null references people on delete cascade,
  name        text not null,
  line        text not null,
  alert       boolean not null,
  -- What was written since then is new.
  looked_at   timestamptz not null default now(),
  created_at  timestamptz not null default now(),
  unique (person_id, line)
);
