-- The demo company: whether it is here, what it brought, and how it leaves without a trace.

-- Recorded later than it happened: figures count it like any other, but nobody is told of it live or notified.
alter table facts add column history boolean not null default false;

create table demo (
  singular   boolean primary key default true check (singular),
  state      text not null check (state in ('adding', 'present', 'removing')),
  asked_by   uuid references people,
  touched_at timestamptz not null default now(),
  -- The moment that its story is told back from.
  told_from  timestamptz not null default now(),
  done       int not null default 0,
  total      int not null default 0,
  counts     jsonb,
  -- Why it did not come to its end: a code, never a text of someone's.
  problem    text,
  added_at   timestamptz
);

-- What it brought, by the keys of its own text. Written once: only its removal takes it away.
create table demo_traces (
  kind     text not null check (kind in
    ('person', 'space', 'post', 'subject', 'unit', 'job_family', 'organisation', 'membership', 'follow')),
  key      text not null,
  id       uuid not null,
  -- The letters of a post's address.
  address  text,
  primary key (kind, key)
);
create index demo_traces_id on demo_traces (id);
revoke update, delete on demo_traces from :"inside";

-- The months of a year ago, for history; bounded, and only where nothing of that month stands elsewhere already.
create function prepare_fact_history(since timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  first date := date_trunc('month', greatest(since, now() - interval '24 months') at time zone 'utc')::date;
  month date;
begin
  for month in
    select m::date from generate_series(first, date_trunc('month', now() at time zone 'utc'), interval '1 month') as m
  loop
    if not exists (select from public.facts_default f
      where f.occurred_at >= month::timestamp at time zone 'utc'
        and f.occurred_at < (month + interval '1 month')::timestamp at time zone 'utc') then
      perform public.prepare_fact_month(month);
    end if;
  end loop;
end $$;

-- Facts are written once; that the demo leaves no trace is the one exception, and this is what keeps it narrow:
-- nothing that ever did something, was said or lived in can be called the demo's afterwards. A trace is taken
-- before the first fact about what it names, or not at all.
create function trace_what_is_new() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from public.facts f
    where f.actor_id in (select a.id from added a where a.kind = 'person')
      or f.space_id in (select a.id from added a where a.kind = 'space')
      or f.data ->> 'postId' in (select a.id::text from added a where a.kind = 'post')
      or f.data ->> 'personId' in (select a.id::text from added a where a.kind = 'person')
      or f.data ->> 'subjectId' in (select a.id::text from added a where a.kind = 'subject')) then
    raise insufficient_privilege using message = 'something happened to this before the demo named it its own';
  end if;
  return null;
end $$;
create trigger trace_what_is_new after insert on demo_traces referencing new table as added
  for each statement execute function trace_what_is_new();

-- Removes the facts of what the demo brought and what is gone with it, then the traces. It takes no argument, and
-- goes by the traces alone: a fact goes when its actor, the person it is about, its space, its post or its subject
-- was traced before its first fact and stands no more.
create function forget_demo() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  with people_gone as materialized (
      select t.id from public.demo_traces t
      where t.kind = 'person' and not exists (select from public.people p where p.id = t.id)),
    spaces_gone as materialized (
      select t.id from public.demo_traces t
      where t.kind = 'space' and not exists (select from public.reach_spaces r where r.id = t.id)),
    posts_gone as materialized (
      select t.id::text as id from public.demo_traces t
      where t.kind = 'post' and not exists (select from public.posts p where p.id = t.id)),
    subjects_gone as materialized (
      select t.id::text as id from public.demo_traces t
      where t.kind = 'subject' and not exists (select from public.subjects s where s.id = t.id)),
    facts_gone as (
      delete from public.facts f
      where f.actor_id in (select g.id from people_gone g)
        or f.space_id in (select g.id from spaces_gone g)
        or f.data ->> 'postId' in (select g.id from posts_gone g)
        or f.data ->> 'personId' in (select g.id::text from people_gone g)
        or f.data ->> 'subjectId' in (select g.id from subjects_gone g)
      returning f.position)
  delete from public.reader_stumbles s using facts_gone g where s.position = g.position;
  delete from public.demo_traces;
end $$;
