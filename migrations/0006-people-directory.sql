-- people and directory: what the lists are sorted and searched by, what an import remembers.

-- Two directories may number their people alike.
drop index people_external;
create unique index people_external on people (source, external_id) where external_id is not null;

-- The manager that the directory names and nobody carries: shown as a group in the chart, found by a later import.
alter table people add column manager_ref text;

alter table people add column plain_name text not null
  generated always as (f_unaccent(lower(name))) stored;
-- Name, title, site and skills; each word after a space, so that `% word%` finds the beginnings of words.
alter table people add column plain_words text not null default '';
alter table people add column plain_skills text[] not null default '{}';

create index people_listing on people (plain_name collate "C", id) where state = 'active';
create index people_words_alike on people using gin (plain_words gin_trgm_ops);
create index people_skills on people using gin (plain_skills);
create index people_job_family on people (job_family_id);
create index people_manager_ref on people (manager_ref) where manager_ref is not null;
create index people_source on people (source) where state = 'active';
create index units_parent on units (parent_id);

-- What lists search in, without accents and capitals.
create function fold_person() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  new.plain_skills := array(select public.f_unaccent(lower(skill)) from unnest(new.skills) as skill);
  new.plain_words := ' ' || translate(
    public.f_unaccent(lower(concat_ws(' ', new.name, new.title, new.site, array_to_string(new.skills, ' ')))),
    '-_.,;/()''’', '          ');
  return new;
end $$;
create trigger fold_person before insert or update of name, title, site, skills on people
  for each row execute function fold_person();
update people set name = name;

-- People of whom some word resembles this one: two letters may have changed places.
select public.word_similarity('the library', 'is loaded');
create function people_alike(word text) returns setof uuid
language sql stable set search_path = pg_catalog, public, pg_temp set pg_trgm.word_similarity_threshold = 0.45
as $$ select p.id from public.people p where p.plain_words operator(public.%>) word $$;

-- A list of people while an administrator checks it; its content goes once it was imported.
create table people_uploads (
  id          uuid primary key,
  owner_id    uuid not null references people,
  name        text not null,
  content     bytea,
  created_at  timestamptz not null default now(),
  state       text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  touched_at  timestamptz not null default now(),
  rows_done   int not null default 0,
  rows_total  int not null default 0,
  outcome     jsonb
);
