-- content: posts and comments that somebody keeps for later. Reach is asked at each read: what is out of it is not
-- shown, and comes back with it.
create table saved (
  person_id   uuid not null references people,
  target_id   uuid generated always as (coalesce(comment_id, post_id)) stored,
  post_id     uuid not null references posts,
  comment_id  uuid,
  saved_at    timestamptz not null default clock_timestamp(),
  primary key (person_id, target_id),
  foreign key (comment_id, post_id) references comments (id, post_id)
);
create index saved_newest on saved (person_id, saved_at desc, target_id desc);
create index saved_post on saved (post_id);
call wall('saved', 'person_id = outside_person()',
  $$person_id = outside_person() and exists (select from posts where posts.id = post_id) and (comment_id is null
    or exists (select from comments where comments.id = comment_id and comments.state = 'published'))$$);
-- What went out of reach may still be forgotten.
alter policy outside_removes on saved using (person_id = outside_person());
grant select, insert, delete on saved to :"outside";

-- content: files that wait for their text longer than a day, as those of a post to come.
alter table files add kept_until timestamptz;

-- drafts: what is being written, its author's alone. The ids of what it answers and where it goes are no references:
-- they are looked up within reach, and what is gone or out of reach is simply not there.
create table drafts (
  person_id     uuid not null references people,
  id            uuid not null,
  place         text not null,
  kind          text not null,
  post_id       uuid,
  comment_id    uuid,
  space_id      uuid,
  title         text not null default '',
  body          text not null default '',
  subjects      text[] not null default '{}',
  fields        jsonb not null default '{}',
  -- The page it is written on: what another one writes over stands apart.
  writer        uuid not null,
  version       int not null default 1,
  updated_at    timestamptz not null default clock_timestamp(),
  -- What will be published then, as it was asked; why it was not.
  scheduled_at  timestamptz,
  post          jsonb,
  scheduled_version int,
  refusal       text,
  refused_at    timestamptz,
  primary key (person_id, id),
  check ((scheduled_at is null) = (post is null)),
  check (octet_length(fields::text) <= 40000)
);
create index drafts_newest on drafts (person_id, updated_at desc, id desc);
create index drafts_place on drafts (person_id, place);
create index drafts_scheduled on drafts (scheduled_at) where scheduled_at is not null;
call wall('drafts', 'person_id = outside_person()', 'person_id = outside_person()');
grant select (person_id, id, place, kind, post_id, comment_id, space_id, title, body, subjects, fields, writer, version,
    updated_at, scheduled_at, refusal, refused_at),
  insert (person_id, id, place, kind, post_id, comment_id, space_id, title, body, subjects, fields, writer),
  update (place, kind, post_id, comment_id, space_id, title, body, subjects, fields, writer, version, updated_at), delete
  on drafts to :"outside";
