-- announcements: when those who have not acknowledged were reminded; thanks: a sentence for a post or an answer.

create table announcement_reminders (
  post_id      uuid not null references posts,
  space_id     uuid references spaces,
  person_id    uuid not null references people,
  reminded_at  timestamptz not null default now(),
  primary key (post_id, reminded_at),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index announcement_reminders_person on announcement_reminders (person_id);
call wall('announcement_reminders',
  $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)$$);
grant select (post_id, space_id, reminded_at) on announcement_reminders to :"outside";

create table thanks (
  id           uuid primary key,
  post_id      uuid not null references posts,
  comment_id   uuid references comments,
  space_id     uuid references spaces,
  giver_id     uuid not null references people,
  receiver_id  uuid not null references people,
  sentence     text not null,
  -- On the card of who was thanked; nobody else decides that.
  shown        boolean not null default false,
  given_at     timestamptz not null default now(),
  unique nulls not distinct (post_id, comment_id, giver_id),
  check (giver_id <> receiver_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (comment_id, post_id) references comments (id, post_id)
);
create index thanks_receiver on thanks (receiver_id, given_at desc, id desc);
create index thanks_giver on thanks (giver_id);

-- Guests thank in their space, each in their own name, whoever wrote what they thank for.
call wall('thanks', $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)
  and (comment_id is null or exists (select from comments where comments.id = comment_id and comments.state = 'published'))$$);
create policy outside_adds on thanks for insert to :"outside" with check (
  giver_id = outside_person() and space_id in (select outside_writes())
  and receiver_id = coalesce(
    (select comments.author_id from comments where comments.id = comment_id),
    (select posts.author_id from posts where posts.id = post_id and comment_id is null)));
create policy outside_changes on thanks for update to :"outside"
  using (giver_id = outside_person() and space_id in (select outside_writes()))
  with check (giver_id = outside_person() and space_id in (select outside_writes()));
create policy outside_removes on thanks for delete to :"outside"
  using (giver_id = outside_person() and space_id in (select outside_writes()));
grant select (id, post_id, comment_id, space_id, giver_id, receiver_id, sentence, given_at) on thanks to :"outside";
grant insert (id, post_id, comment_id, space_id, giver_id, receiver_id, sentence) on thanks to :"outside";
grant update (sentence, given_at) on thanks to :"outside";
grant delete on thanks to :"outside";

insert into guest_facts values ('thanks.given'), ('thanks.withdrawn');
