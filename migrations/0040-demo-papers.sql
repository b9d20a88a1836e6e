-- demo: it brings files, and drafts for whoever added it.
alter table demo_traces drop constraint demo_traces_kind_check;
alter table demo_traces add check (kind in
  ('person', 'space', 'post', 'subject', 'unit', 'job_family', 'organisation', 'membership', 'follow', 'file', 'draft'));

-- As before, and of the files it brought: what was read in them is a fact that names neither a post nor a person.
create or replace function trace_what_is_new() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from public.facts f
    where f.actor_id in (select a.id from added a where a.kind = 'person')
      or f.space_id in (select a.id from added a where a.kind = 'space')
      or f.data ->> 'postId' in (select a.id::text from added a where a.kind = 'post')
      or f.data ->> 'personId' in (select a.id::text from added a where a.kind = 'person')
      or f.data ->> 'subjectId' in (select a.id::text from added a where a.kind = 'subject')
      or f.data ->> 'fileId' in (select a.id::text from added a where a.kind = 'file')) then
    raise insufficient_privilege using message = 'something happened to this before the demo named it its own';
  end if;
  return null;
end $$;

create or replace function forget_demo() returns void
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
    files_gone as materialized (
      select t.id::text as id from public.demo_traces t
      where t.kind = 'file' and not exists (select from public.files f where f.id = t.id and f.state <> 'removed')),
    facts_gone as (
      delete from public.facts f
      where f.actor_id in (select g.id from people_gone g)
        or f.space_id in (select g.id from spaces_gone g)
        or f.data ->> 'postId' in (select g.id from posts_gone g)
        or f.data ->> 'personId' in (select g.id::text from people_gone g)
        or f.data ->> 'subjectId' in (select g.id from subjects_gone g)
        or f.data ->> 'fileId' in (select g.id from files_gone g)
      returning f.position)
  delete from public.reader_stumbles s using facts_gone g where s.position = g.position;
  delete from public.demo_traces;
end $$;
