-- spaces and content: where people meet, what they say.

create table spaces (
  id             uuid primary key references reach_spaces,
  name           text not null,
  purpose        text not null,
  opened_reason  text,
  source         text,
  created_at     timestamptz not null default now(),
  archived_at    timestamptz,
  -- Everyone inside may hear its name: it opened, and is not secret.
  named          boolean not null default false,
  version        int not null default 1
);
-- Only names that everyone may hear are unique: a refusal would tell of a secret space, or of one not yet open.
create unique index spaces_name on spaces (lower(name)) where named;

create function name_new_space() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  new.named := (select r.access <> 'secret' and r.state <> 'prepared' from public.reach_spaces r where r.id = new.id);
  return new;
end $$;
create trigger name_new_space before insert on spaces for each row execute function name_new_space();

create function name_opened_space() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  update public.spaces set named = new.access <> 'secret' and new.state <> 'prepared'
  where id = new.id and named <> (new.access <> 'secret' and new.state <> 'prepared');
  return null;
end $$;
create trigger name_opened_space after update of access, state on reach_spaces
  for each row execute function name_opened_space();

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
  check (kind <> 'question' or title is not null),
  unique (id, space_id)
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
  source      text,
  unique (id, post_id),
  -- What hangs under a post lives where the post lives.
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (parent_id, post_id) references comments (id, post_id)
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
  comment_id  uuid generated always as (case target when 'comment' then target_id end) stored,
  primary key (target_id, person_id, name),
  check (target = 'comment' or target_id = post_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (comment_id, post_id) references comments (id, post_id)
);
create index reactions_post on reactions (post_id);

-- Reactions whose people an import does not know: a count only.
create table imported_reactions (
  target_id  uuid not null,
  post_id    uuid not null references posts,
  space_id   uuid references spaces,
  name       text not null,
  count      int not null,
  primary key (target_id, name),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
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
  created_at   timestamptz not null default now(),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (comment_id, post_id) references comments (id, post_id)
);
create index files_post on files (post_id);
create index files_owner on files (owner_id);

-- Holds a post until the change ends: accepting an answer and deleting it take turns. Guests may not update it.
create function hold_post(post uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ select from public.posts where id = post for update $$;
grant execute on function hold_post(uuid) to :"outside";

-- ── what a guest reads ──────────────────────────────────────────────────────────────────────────
create function outside_people() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.person_id from public.memberships m where m.space_id in (select public.outside_spaces())
  union select p.author_id from public.posts p
    where p.space_id in (select public.outside_spaces()) and p.state = 'published'
  union select c.author_id from public.comments c
    where c.space_id in (select public.outside_spaces()) and c.state = 'published'
$$;

-- What stands under a post. A deleted comment keeps its place, without its words, while something stands under it.
create function outside_comments(post uuid) returns setof public.comments
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  comment public.comments;
begin
  for comment in
    select c.* from public.comments c
    join public.posts p on p.id = c.post_id and p.space_id is not distinct from c.space_id and p.state = 'published'
    where c.post_id = post and c.space_id in (select public.outside_spaces()) and (c.state = 'published' or exists (
      select from public.comments under where under.parent_id = c.id and under.state = 'published'))
  loop
    if comment.state <> 'published' then
      comment.body := '';
      comment.html := '';
      comment.excerpt := '';
    end if;
    return next comment;
  end loop;
end $$;
grant execute on function outside_people(), outside_comments(uuid) to :"outside";

call wall('people', 'id in (select outside_people()) or id = outside_person()');
call wall('spaces', 'id in (select outside_spaces())');
call wall('posts', $$state = 'published' and space_id in (select outside_spaces())$$);
call wall('comments', $$space_id in (select outside_spaces()) and (
  author_id = outside_person() or (state = 'published' and exists (select from posts where posts.id = post_id)))$$);
call wall('reactions', 'space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)');
call wall('imported_reactions',
  'space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)');
call wall('post_subjects', 'exists (select from posts where posts.id = post_id)');
call wall('subjects', 'exists (select from post_subjects where post_subjects.subject_id = id)');
call wall('files', $$state = 'ready' and space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)
  and (comment_id is null or exists (select from comments where comments.id = comment_id and comments.state = 'published'))$$);

grant select (id, audience, organisation_id, name, title, photo_key, languages, locale, time_zone, state)
  on people to :"outside";
grant select (id, name, purpose, opened_reason, created_at, archived_at, version) on spaces to :"outside";
grant select (id, public_id, kind, space_id, author_id, title, body, html, excerpt, language, state, accepted_answer_id,
  pinned_at, closed_at, published_at, edited_at, version, source) on posts to :"outside";
grant select (id, public_id, post_id, space_id, parent_id, kind, author_id, body, html, excerpt, state, created_at,
  edited_at, version) on comments to :"outside";
grant select on reactions, imported_reactions, post_subjects, subjects to :"outside";
grant select (id, owner_id, post_id, comment_id, space_id, name, kind, mime, bytes, width, height, alternative, state,
  created_at) on files to :"outside";

-- ── what a guest writes ─────────────────────────────────────────────────────────────────────────
create policy outside_adds on comments for insert to :"outside"
  with check (author_id = outside_person() and state = 'published' and space_id in (select outside_writes()));
create policy outside_changes on comments for update to :"outside"
  using (author_id = outside_person() and state = 'published' and space_id in (select outside_spaces()) and exists (
    select from reach_spaces where reach_spaces.id = space_id and reach_spaces.state = 'open'))
  -- Whoever became a reader may still take back what they said.
  with check (author_id = outside_person() and (state = 'deleted' or space_id in (select outside_writes())));
create policy outside_adds on reactions for insert to :"outside"
  with check (person_id = outside_person() and space_id in (select outside_writes()));
create policy outside_removes on reactions for delete to :"outside"
  using (person_id = outside_person() and space_id in (select outside_writes()));

grant insert (id, public_id, post_id, space_id, parent_id, kind, author_id, body, html, excerpt)
  on comments to :"outside";
grant update (body, html, excerpt, state, edited_at, version) on comments to :"outside";
grant insert (target_id, target, post_id, space_id, person_id, name) on reactions to :"outside";
grant delete on reactions to :"outside";

-- Deleting an accepted answer leaves its question without one; a guest may not touch the post itself.
create function withdraw_deleted_answer(post uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update public.posts p set accepted_answer_id = null, version = p.version + 1
  from public.comments c
  where p.id = post and c.id = p.accepted_answer_id and c.state = 'deleted'
$$;

grant execute on function withdraw_deleted_answer(uuid) to :"outside";

-- The facts that guests may record; a slice whose guests do more adds its kinds here.
create table guest_facts (name text primary key);
insert into guest_facts values
  ('comment.added'), ('comment.edited'), ('comment.deleted'), ('acceptance.withdrawn'),
  ('reaction.added'), ('reaction.taken_back');
revoke insert, update, delete on guest_facts from :"inside";

-- Ids are ids, and what is no id is a word, a number or nothing.
create function plain_fact(data jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select jsonb_typeof(data) = 'object' and octet_length(data::text) <= 8000 and not exists (
    select from jsonb_each(data) as field(name, value) where not case jsonb_typeof(value)
      when 'string' then value #>> '{}' ~ case
        when name ~ 'Id$' then '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' else '^[a-z_]{1,40}$' end
      when 'array' then not exists (select from jsonb_array_elements(value) as item(value)
        where coalesce(item.value #>> '{}', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
      else jsonb_typeof(value) <> 'object' end)
$$;

-- What a guest's fact speaks of stands in that space, and is theirs to speak of.
create function check_guest_fact() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid;
  post uuid;
begin
  if session_user <> :'outside' then return new; end if;
  if not exists (select from public.guest_facts g where g.name = new.name) or not public.plain_fact(new.data) then
    raise insufficient_privilege using message = 'not a fact that guests record';
  end if;
  me := public.outside_person();
  post := new.data ->> 'postId';
  if (new.audience = 'actor' and new.space_id is null
      or new.audience = 'space' and new.space_id in (select public.outside_spaces()))
    and (not new.data ? 'postId' or exists (
      select from public.posts p where p.id = post and p.space_id = new.space_id))
    and (not new.data ?| '{commentId,answerId}' or exists (
      select from public.comments c where c.post_id = post and c.author_id = me
        and c.id = coalesce(new.data ->> 'commentId', new.data ->> 'answerId')::uuid))
    and (not new.data ? 'targetId' or (new.data ->> 'targetId')::uuid = post or exists (
      select from public.comments c where c.post_id = post and c.id = (new.data ->> 'targetId')::uuid))
    and (not new.data ? 'personId' or (new.data ->> 'personId')::uuid = me)
    and new.data ->> 'askerUnitId' is null
  then return new; end if;
  raise insufficient_privilege using message = 'this fact speaks of what is not in reach';
end $$;
create trigger check_guest_fact before insert on facts for each row execute function check_guest_fact();
