-- insights: what teams did, by month. Nobody's rows leave this layer; the outside login has no grant here.
-- Ids as in facts: nothing refers to people, units or posts, so what was counted outlives them. No unit, no job family:
-- the id of zeros, so that a key holds it.

-- One row for what one person did once and the log tells of; whether it still stands is asked of what it is about.
create table measured_acts (
  source_id      uuid not null,
  kind           text not null check (kind in
    ('question', 'article', 'idea', 'idea_done', 'reply', 'accepted', 'useful', 'invited')),
  person_id      uuid not null,
  -- The post that it stands under, or the invitation.
  thread_id      uuid not null,
  unit_id        uuid not null,
  job_family_id  uuid not null,
  month          date not null,
  position       bigint not null,
  primary key (source_id, kind, person_id)
);
create index measured_acts_thread on measured_acts (thread_id);
create index measured_acts_person on measured_acts (person_id, month);
create index measured_acts_team on measured_acts (month, unit_id, job_family_id);

-- What was read, summed for a person and a month; gone as soon as the month is counted whole.
create table measured_reads (
  measure        text not null,
  person_id      uuid not null,
  unit_id        uuid not null,
  job_family_id  uuid not null,
  month          date not null,
  amount         double precision not null,
  primary key (measure, person_id, month, unit_id, job_family_id)
);
-- A person counts once a month as a reader of a post.
alter table readings add column counted boolean not null default false;

-- What is left: a team's month, how many people supply it, and the most that one of them does.
create table team_months (
  measure        text not null,
  month          date not null,
  unit_id        uuid not null,
  job_family_id  uuid not null,
  amount         double precision not null,
  people         int not null,
  largest        double precision not null,
  primary key (measure, month, unit_id, job_family_id)
);

-- Months that are over: what was counted in them stays as it is.
create table measured_months (
  month      date primary key,
  closed_at  timestamptz not null default now()
);

-- What is being counted, since when, and of readings through which day.
create table measuring (
  what        text primary key check (what in ('acts', 'readings')),
  since       timestamptz not null default now(),
  counted_to  date
);

-- How far people take part, over the four weeks that end on a Sunday: how many of a team, never who.
create table participation_weeks (
  ends           date not null,
  unit_id        uuid not null,
  job_family_id  uuid not null,
  members        int not null,
  readers        int,
  reactors       int not null,
  contributors   int not null,
  connectors     int not null,
  primary key (ends, unit_id, job_family_id)
);
