-- spaces: a charter in the words of those who look after the space, and requests to enter a private one.
alter table spaces add column charter text not null default '';
alter table spaces add column charter_html text not null default '';
grant select (charter, charter_html) on spaces to :"outside";

-- One a person and space: asking again replaces what was refused. Guests never ask, and have no grant.
create table join_requests (
  space_id    uuid not null references spaces,
  person_id   uuid not null references people,
  sentence    text not null,
  state       text not null default 'waiting' check (state in ('waiting', 'refused')),
  reason      text,
  decided_by  uuid references people,
  asked_at    timestamptz not null default now(),
  primary key (space_id, person_id),
  check ((state = 'refused') = (reason is not null and decided_by is not null))
);
create index join_requests_waiting on join_requests (space_id, asked_at, person_id) where state = 'waiting';
create index join_requests_person on join_requests (person_id);
-- What was said lately in a space, whatever it stands under.
create index comments_space on comments (space_id, created_at) where state = 'published';
create index files_space on files (space_id, created_at desc, id desc);
