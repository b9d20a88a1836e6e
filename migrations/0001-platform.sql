-- What knows nothing of the product: facts, reader marks, switches, mail, idempotency.
-- :"inside" and :"outside" stand for the two logins of the wall; the migration puts their names in.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

grant usage on schema public to :"inside", :"outside";
revoke create on schema public from public;
-- Said for all schemas: a revoke for one schema would leave PostgreSQL's own default in force.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant select, insert, update, delete on tables to :"inside";
alter default privileges in schema public grant usage, select on sequences to :"inside";
alter default privileges in schema public grant execute on functions to :"inside";

-- Functions that run with the owner's rights look in pg_catalog alone and name everything else in full: a
-- temporary table of the same name is searched first wherever a path does not say otherwise.

-- The wall: every table that guests may touch is closed by a forced policy; the inside login passes freely.
create procedure wall(target regclass, readable text, writable text default null)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
  execute format('create policy inside on %s to %I using (true) with check (true)', target, :'inside');
  if readable is not null then
    execute format('create policy outside_reads on %s for select to %I using (%s)', target, :'outside', readable);
  end if;
  if writable is not null then
    execute format('create policy outside_adds on %s for insert to %I with check (%s)', target, :'outside', writable);
    execute format('create policy outside_changes on %s for update to %I using (%s) with check (%s)', target, :'outside', writable, writable);
    execute format('create policy outside_removes on %s for delete to %I using (%s)', target, :'outside', writable);
  end if;
end $$;

create function f_unaccent(text) returns text
language sql immutable strict parallel safe
as $$ select public.unaccent('public.unaccent', $1) $$;

-- ── facts ────────────────────────────────────────────────────────────────────────────────────────
create sequence facts_position;
create table facts (
  position       bigint not null,
  transaction    xid8 not null,
  name           text not null,
  actor_id       uuid,
  on_behalf_of   uuid,
  unit_id        uuid,
  job_family_id  uuid,
  space_id       uuid,
  audience       text not null check (audience in ('inside', 'space', 'actor', 'administrators')),
  data           jsonb not null,
  occurred_at    timestamptz not null default clock_timestamp()
) partition by range (occurred_at);
create table facts_default partition of facts default;
create index facts_transaction on facts (transaction);
create index facts_position_index on facts (position);

-- Guests record facts without a grant on the sequence: the numbering runs with the owner's rights.
create function number_fact() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.position := nextval('public.facts_position');
  new.transaction := pg_current_xact_id();
  return new;
end $$;
create trigger number_fact before insert on facts for each row execute function number_fact();

create function prepare_fact_partitions(months int default 3) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  month date;
  partition text;
begin
  for step in 0..least(greatest(months, 0), 24) loop
    month := (date_trunc('month', now() at time zone 'utc') + make_interval(months => step))::date;
    partition := 'facts_' || to_char(month, 'YYYY_MM');
    if to_regclass('public.' || partition) is null
       and not exists (select 1 from public.facts_default where occurred_at >= month and occurred_at < month + interval '1 month') then
      execute format('create table public.%I partition of public.facts for values from (%L) to (%L)',
        partition, month::timestamp at time zone 'utc', (month + interval '1 month')::timestamp at time zone 'utc');
      execute format('revoke all on public.%I from %I', partition, :'inside');
    end if;
  end loop;
end $$;
select prepare_fact_partitions();

-- What happened is written once: nobody but the owner changes or removes it.
revoke update, delete on facts from :"inside";
revoke all on facts_default from :"inside";
revoke execute on procedure wall(regclass, text, text) from :"inside";
revoke execute on function prepare_fact_partitions(int) from :"inside";

create table reader_marks (
  reader    text primary key,
  mark      pg_snapshot not null,
  heard_at  timestamptz not null default now()
);

-- Acts whose author must never be found: a shuffled batch carries them out (changeUnseen).
create table unseen_acts (
  id    uuid primary key,
  name  text not null,
  data  jsonb not null,
  hour  timestamptz not null
);

-- ── switches ─────────────────────────────────────────────────────────────────────────────────────
create table switches (
  name        text primary key,
  state       boolean not null,
  reason      text not null,
  changed_by  uuid not null,
  changed_at  timestamptz not null default now()
);
create table switch_changes (
  id            uuid primary key,
  name          text not null,
  state         boolean not null,
  reason        text not null,
  asked_by      uuid not null,
  asked_at      timestamptz not null default now(),
  confirmed_by  uuid,
  confirmed_at  timestamptz,
  withdrawn_at  timestamptz,
  check (confirmed_by is distinct from asked_by or confirmed_by is null)
);
create unique index switch_changes_waiting on switch_changes (name) where confirmed_at is null and withdrawn_at is null;

-- ── mail: an outbox, emptied by jobs ─────────────────────────────────────────────────────────────
create table mail_outbox (
  id           uuid primary key,
  key          text not null unique,
  person_id    uuid,
  recipient    text not null,
  message      jsonb,
  state        text not null default 'waiting' check (state in ('waiting', 'sent', 'bounced', 'withheld')),
  attempts     int not null default 0,
  next_at      timestamptz not null default now(),
  last_answer  text,
  created_at   timestamptz not null default now()
);
create index mail_outbox_due on mail_outbox (next_at) where state = 'waiting';

-- ── requests sent twice ──────────────────────────────────────────────────────────────────────────
create table idempotency_keys (
  person_id   uuid not null,
  key         text not null,
  route       text not null,
  body_hash   bytea not null,
  -- The id of what was made, never an answer: that is read again, with the reach of the day.
  response    text,
  created_at  timestamptz not null default now(),
  primary key (person_id, key)
);

create table instance_keys (
  name   text primary key,
  value  bytea not null
);
