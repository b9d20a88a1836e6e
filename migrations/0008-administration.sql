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

-- The partition of one month, for an import of older facts; the owner's alone, like those of the months to come.
create function prepare_fact_month(month date) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  first date := date_trunc('month', month)::date;
  partition text := 'facts_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass('public.' || partition) is null then
    execute format('create table public.%I partition of public.facts for values from (%L) to (%L)',
      partition, first::timestamp at time zone 'utc', (first + interval '1 month')::timestamp at time zone 'utc');
    execute format('revoke all on public.%I from %I', partition, :'inside');
  end if;
end $$;
revoke execute on function prepare_fact_month(date) from :"inside";
