-- Facts that a reader could not hear, switches that are asked and withdrawn, and readings.

-- Facts that a reader could not hear: set aside, so that the rest goes on, and heard again later.
create table reader_stumbles (
  reader     text not null references reader_marks on delete cascade,
  position   bigint not null,
  name       text not null,
  -- The error's class, never its message: that may quote what someone wrote.
  cause      text not null,
  attempts   int not null default 1,
  first_at   timestamptz not null default now(),
  last_at    timestamptz not null default now(),
  primary key (reader, position)
);
alter table switch_changes add column withdrawn_by uuid;

-- Who has seen what, in steps of a dwell: never a fact, off until the switchboard allows it, kept for 28 days.
create table readings (
  person_id  uuid not null references people,
  item_id    uuid not null,
  day        date not null,
  dwell      smallint not null check (dwell between 0 and 2),
  primary key (person_id, item_id, day)
);
create index readings_day on readings (day);
