-- following: how closely people follow spaces, threads, subjects and each other. A row is a choice; without one the
-- level is the default of one's part in it (rules of the slice).
create table levels (
  person_id   uuid not null references people on delete cascade,
  target      text not null check (target in ('space', 'post', 'subject', 'person')),
  target_id   uuid not null,
  level       text not null check (level in ('muted', 'normal', 'tracking', 'watching')),
  chosen_at   timestamptz not null default now(),
  space_id    uuid generated always as (case target when 'space' then target_id end) stored references spaces on delete cascade,
  post_id     uuid generated always as (case target when 'post' then target_id end) stored references posts on delete cascade,
  subject_id  uuid generated always as (case target when 'subject' then target_id end) stored references subjects on delete cascade,
  followed_id uuid generated always as (case target when 'person' then target_id end) stored references people on delete cascade,
  primary key (person_id, target, target_id)
);
create index levels_target on levels (target_id, level);
create index levels_muted on levels (person_id, target, target_id) where level = 'muted';

insert into levels (person_id, target, target_id, level)
select person_id, 'subject', subject_id, 'tracking' from subject_follows;
drop table subject_follows;

call wall('levels', 'person_id = outside_person()', $$person_id = outside_person() and case target
  when 'space' then target_id in (select outside_spaces())
  when 'post' then exists (select from posts where posts.id = target_id)
  when 'person' then target_id in (select outside_people())
  else false end$$);
grant select, delete on levels to :"outside";
grant insert (person_id, target, target_id, level), update (level, chosen_at) on levels to :"outside";

-- inbox: what happened that concerns someone, one row a person, thread and fact; derived from facts, so that it can be
-- forgotten and heard again. What the demo company brought has positions below zero and is nobody's fact.
create table inbox_notes (
  person_id    uuid not null references people on delete cascade,
  -- The post; or the space, where somebody asks to enter.
  thread_id    uuid not null,
  position     bigint not null,
  reason       text not null,
  actor_id     uuid references people on delete cascade,
  post_id      uuid references posts on delete cascade,
  space_id     uuid references spaces on delete cascade,
  comment_id   uuid references comments on delete cascade,
  happened_at  timestamptz not null,
  primary key (person_id, thread_id, position),
  check ((post_id is null) <> (space_id is null))
);
create index inbox_notes_post on inbox_notes (post_id);
create index inbox_notes_space on inbox_notes (space_id) where space_id is not null;
create index inbox_notes_comment on inbox_notes (comment_id) where comment_id is not null;
create index inbox_notes_actor on inbox_notes (actor_id);

-- One row a person and thread: its notes recounted, and what its owner did with it.
create table inbox_rows (
  person_id     uuid not null references people on delete cascade,
  thread_id     uuid not null,
  post_id       uuid references posts on delete cascade,
  space_id      uuid references spaces on delete cascade,
  -- The latest note, and the reasons of what is unread (of all, once it is read).
  latest        bigint not null,
  latest_at     timestamptz not null,
  reasons       text[] not null,
  unread        int not null,
  unread_since  timestamptz,
  -- Put away by its owner; what comes later brings it back, and then this is how far it was settled.
  done_at       timestamptz,
  settled_at    timestamptz,
  -- The latest note that each channel has told of, or that was let go untold.
  mailed        bigint not null default 0,
  pushed        bigint not null default 0,
  digested      bigint not null default 0,
  -- The transaction that last changed it: open streams of its owner are told (server/platform/live).
  changed       xid8 not null default pg_current_xact_id(),
  primary key (person_id, thread_id)
);
create index inbox_open on inbox_rows (person_id, latest_at desc, thread_id desc) where done_at is null and reasons <> '{}';
create index inbox_unread on inbox_rows (person_id, latest_at desc, thread_id desc) where done_at is null and unread > 0;
create index inbox_done on inbox_rows (person_id, done_at desc, thread_id desc) where done_at is not null;
create index inbox_changed on inbox_rows (changed);
create index inbox_to_mail on inbox_rows (latest_at, person_id, thread_id) where done_at is null and unread > 0 and latest > mailed;
create index inbox_to_push on inbox_rows (latest_at, person_id, thread_id) where done_at is null and unread > 0 and latest > pushed;
create index inbox_rows_post on inbox_rows (post_id);
create index inbox_rows_space on inbox_rows (space_id) where space_id is not null;

-- A guest reads and settles their own, of what they still reach.
call wall('inbox_notes', 'person_id = outside_person() and exists (select from posts where posts.id = post_id)');
call wall('inbox_rows', 'person_id = outside_person() and exists (select from posts where posts.id = post_id)');
create policy outside_changes on inbox_rows for update to :"outside"
  using (person_id = outside_person()) with check (person_id = outside_person());
grant select on inbox_notes, inbox_rows to :"outside";
grant update (unread, unread_since, done_at, changed) on inbox_rows to :"outside";
