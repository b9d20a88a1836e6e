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
