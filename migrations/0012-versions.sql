-- versions: every text that a post or a comment bore, and who checked an article.

alter table posts
  add edited_by uuid references people,
  -- Whole minutes to read it.
  add minutes int not null default 1;
update posts set minutes = greatest(1, round(array_length(regexp_split_to_array(body, '\s+'), 1) / 230.0))
where length(body) > 1500;
grant select (edited_by, minutes) on posts to :"outside";

-- Empty until the first edit: until then a text's own row is its only version.
create table versions (
  target_id   uuid not null,
  number      int not null check (number > 0),
  post_id     uuid not null references posts,
  comment_id  uuid references comments,
  space_id    uuid references spaces,
  author_id   uuid not null references people,
  title       text,
  body        text not null,
  html        text not null,
  minutes     int not null default 1,
  note        text,
  -- The number of the version that this one brought back.
  restored    int,
  written_at  timestamptz not null default now(),
  primary key (target_id, number),
  check (target_id = coalesce(comment_id, post_id)),
  check (restored < number),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (comment_id, post_id) references comments (id, post_id)
);
create index versions_post on versions (post_id);

call wall('versions', $$space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)
  and (comment_id is null or exists (select from comments where comments.id = comment_id and comments.state = 'published'))$$);
grant select on versions to :"outside";

-- Guests edit their own comments, and leave what those said before.
create policy outside_adds on versions for insert to :"outside"
  with check (comment_id is not null and author_id = outside_person() and space_id in (select outside_writes())
    and exists (select from comments where comments.id = comment_id and comments.author_id = outside_person()));
grant insert (target_id, number, post_id, comment_id, space_id, author_id, body, html, written_at)
  on versions to :"outside";

-- Who read an article and found it right, and before which day somebody should again.
create table article_checks (
  post_id       uuid primary key references posts,
  space_id      uuid references spaces,
  person_id     uuid not null references people,
  number        int not null,
  checked_at    timestamptz not null default now(),
  again_before  date,
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
call wall('article_checks', $$space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)$$);
grant select on article_checks to :"outside";
