-- value: figures of other systems, a team and a month each, brought by file. What was approved is never rewritten: an
-- import is undone, and what was in force before returns. Units are ids as in facts, so that a reorganisation changes
-- nothing of a month that is past. The outside login has no grant here.
create table figure_imports (
  id            uuid primary key,
  system        text not null check (system in ('finance', 'people', 'tickets', 'sales', 'operations')),
  name          text not null,
  hash          bytea not null check (length(hash) = 32),
  rows          int not null check (rows > 0),
  state         text not null default 'submitted' check (state in ('submitted', 'approved', 'refused', 'undone')),
  submitted_by  uuid references people on delete set null,
  submitted_at  timestamptz not null default now(),
  decided_by    uuid references people on delete set null,
  decided_at    timestamptz,
  refusal       text,
  undone_by     uuid references people on delete set null,
  undone_at     timestamptz,
  undoing       text,
  check (state in ('submitted', 'undone') or decided_at is not null),
  check ((state = 'undone') = (undone_at is not null))
);
-- One file stands once.
create unique index figure_imports_standing on figure_imports (hash, system) where state in ('submitted', 'approved');
create index figure_imports_submitted_by on figure_imports (submitted_by);
create index figure_imports_decided_by on figure_imports (decided_by);
create index figure_imports_undone_by on figure_imports (undone_by);

create table figures (
  import_id  uuid not null references figure_imports on delete cascade,
  unit_id    uuid not null,
  month      date not null check (extract(day from month) = 1),
  key        text not null,
  value      numeric not null,
  primary key (import_id, unit_id, month, key)
);
create index figures_place on figures (key, month, unit_id);

create function keep_figures() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'Figures are not rewritten: undo their import.';
end $$;
create trigger keep_figures before update on figures for each row execute function keep_figures();
revoke update, delete on figures from :"inside";

-- Only the state moves, and who moved it is said once; a name goes when its person does.
create function keep_figure_import() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.system, new.name, new.hash, new.rows, new.submitted_at)
      is distinct from (old.id, old.system, old.name, old.hash, old.rows, old.submitted_at)
    or (new.state <> old.state and (old.state, new.state) not in
      (('submitted', 'approved'), ('submitted', 'refused'), ('submitted', 'undone'), ('approved', 'undone')))
    or (new.submitted_by is distinct from old.submitted_by and new.submitted_by is not null)
    or (old.decided_at is not null and
      (new.decided_at, new.refusal) is distinct from (old.decided_at, old.refusal))
    or (old.undone_at is not null and (new.undone_at, new.undoing) is distinct from (old.undone_at, old.undoing))
    or (new.decided_by is distinct from old.decided_by and new.decided_by is not null and old.decided_at is not null)
    or (new.undone_by is distinct from old.undone_by and new.undone_by is not null and old.undone_at is not null)
  then
    raise exception 'An import of figures is not rewritten: only its state moves.';
  end if;
  return new;
end $$;
create trigger keep_figure_import before update on figure_imports for each row execute function keep_figure_import();

-- Nobody takes figures away but the demo company, its own with it.
create function keep_figure_imports() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.demo_traces t where t.kind = 'person' and t.id = old.submitted_by) then
    raise exception 'An import of figures is not removed: undo it.';
  end if;
  return old;
end $$;
create trigger keep_figure_imports before delete on figure_imports for each row execute function keep_figure_imports();
