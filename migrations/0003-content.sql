-- spaces and content: where people meet, what they say.

create table spaces (
  id             uuid primary key references reach_spaces,
  name           text not null,
  purpose        text not null,
  opened_reason  text,
  source         text,
  created_at     timestamptz not null default now(),
  archived_at    timestamptz,
  version        int not null default 1
);
create unique index spaces_name on spaces (lower(name));

create table subjects (
  id          uuid primary key,
  name        text not null,
  created_at  timestamptz not null default now()
);
create unique index subjects_name on subjects (lower(name));

create table subject_follows (
  person_id   uuid not null references people,
  subject_id  uuid not null references subjects,
  primary key (person_id, subject_id)
);

create table posts (
  id                  uuid primary key,
  public_id           text not null unique,
  kind                text not null check (kind in ('message', 'question')),
  space_id            uuid references spaces,
  author_id           uuid not null references people,
  title               text,
  body                text not null,
  html                text not null,
  excerpt             text not null,
  language            text check (language in ('fr', 'en')),
  state               text not null default 'published' check (state in ('published', 'deleted')),
  accepted_answer_id  uuid,
  pinned_at           timestamptz,
  closed_at           timestamptz,
  published_at        timestamptz not null default now(),
  edited_at           timestamptz,
  version             int not null default 1,
  source              text,
  check (kind <> 'question' or title is not null)
);
create index posts_space on posts (space_id, published_at desc, id desc) where state = 'published';
create index posts_author on posts (author_id, published_at desc) where state = 'published';
create index posts_questions on posts (space_id, published_at desc, id desc) where state = 'published' and kind = 'question';

create table post_subjects (
  post_id     uuid not null references posts on delete cascade,
  subject_id  uuid not null references subjects,
  primary key (post_id, subject_id)
);
create index post_subjects_subject on post_subjects (subject_id, post_id);

create table comments (
  id          uuid primary key,
  public_id   text not null unique,
  post_id     uuid not null references posts,
  space_id    uuid references spaces,
  parent_id   uuid references comments,
  kind        text not null check (kind in ('comment', 'answer')),
  author_id   uuid not null references people,
  body        text not null,
  html        text not null,
  excerpt     text not null,
  state       text not null default 'published' check (state in ('published', 'deleted')),
  created_at  timestamptz not null default now(),
  edited_at   timestamptz,
  version     int not null default 1,
  source      text
);
create index comments_post on comments (post_id, created_at, id);
create index comments_author on comments (author_id, created_at desc) where state = 'published';
alter table posts add foreign key (accepted_answer_id) references comments deferrable initially deferred;

create table reactions (
  target_id   uuid not null,
  target      text not null check (target in ('post', 'comment')),
  post_id     uuid not null references posts,
  space_id    uuid references spaces,
  person_id   uuid not null references people,
  name        text not null check (name in ('useful', 'thanks', 'agree', 'celebrate', 'curious')),
  created_at  timestamptz not null default now(),
  primary key (target_id, person_id, name)
);
create index reactions_post on reactions (post_id);

-- Reactions whose people an import does not know: a count only.
create table imported_reactions (
  target_id  uuid not null,
  post_id    uuid not null references posts,
  space_id   uuid references spaces,
  name       text not null,
  count      int not null,
  primary key (target_id, name)
);
create index imported_reactions_post on imported_reactions (post_id);

create table files (
  id           uuid primary key,
  owner_id     uuid not null references people,
  post_id      uuid references posts,
  comment_id   uuid references comments,
  space_id     uuid references spaces,
  name         text not null,
  kind         text not null check (kind in ('image', 'pdf', 'office', 'text', 'other')),
  mime         text not null,
  bytes        bigint not null,
  width        int,
  height       int,
  alternative  text,
  key          text not null,
  thumbnail    text,
  state        text not null default 'ready' check (state in ('ready', 'held', 'removed')),
  created_at   timestamptz not null default now()
);
create index files_post on files (post_id);
create index files_owner on files (owner_id);

-- Holds a post until the change ends: accepting an answer and deleting it take turns. Guests may not update it.
create function hold_post(post uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ select from public.posts where id = post for update $$;
grant execute on function hold_post(uuid) to :"outside";

-- ── what a guest reads and writes ────────────────────────────────────────────────────────────────
create function outside_people() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$
  select m.person_id from memberships m where m.space_id in (select outside_spaces())
  union select p.author_id from posts p where p.space_id in (select outside_spaces()) and p.state = 'published'
  union select c.author_id from comments c where c.space_id in (select outside_spaces()) and c.state = 'published'
$$;
grant execute on function outside_people() to :"outside";

call wall('people', 'id in (select outside_people()) or id = outside_person()');
call wall('spaces', 'id in (select outside_spaces())');
call wall('posts', 'space_id in (select outside_spaces())');
call wall('comments', 'space_id in (select outside_spaces())');
create policy outside_adds on comments for insert to :"outside"
  with check (author_id = outside_person() and space_id in (select outside_spaces()));
create policy outside_changes on comments for update to :"outside"
  using (author_id = outside_person() and space_id in (select outside_spaces()))
  with check (author_id = outside_person() and space_id in (select outside_spaces()));
call wall('reactions', 'space_id in (select outside_spaces())',
  'person_id = outside_person() and space_id in (select outside_spaces())');
call wall('imported_reactions', 'space_id in (select outside_spaces())');
call wall('post_subjects', 'exists (select 1 from posts where posts.id = post_id)');
call wall('subjects', 'exists (select 1 from post_subjects where post_subjects.subject_id = id)');
call wall('files', 'space_id in (select outside_spaces())');

grant select (id, audience, organisation_id, name, title, photo_key, languages, locale, time_zone, state) on people to :"outside";
grant select on spaces, posts, comments, reactions, imported_reactions, post_subjects, subjects, files to :"outside";
grant insert on comments, reactions to :"outside";
grant update (body, html, excerpt, state, edited_at, version) on comments to :"outside";
grant delete on reactions to :"outside";
