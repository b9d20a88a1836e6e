-- events: when and where something takes place, who comes, and who takes it into a calendar of their own.

create table events (
  post_id       uuid primary key references posts,
  space_id      uuid references spaces,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  all_day       boolean not null,
  time_zone     text not null,
  place         text,
  link          text,
  -- Counts the changes of time and place, for calendars.
  sequence      int not null default 0,
  changed_at    timestamptz not null default now(),
  cancelled_at  timestamptz,
  check (ends_at > starts_at),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index events_start on events (starts_at, post_id);
create index events_space on events (space_id, starts_at, post_id);

create table event_replies (
  post_id     uuid not null references posts,
  space_id    uuid references spaces,
  person_id   uuid not null references people,
  answer      text not null check (answer in ('yes', 'maybe', 'no')),
  replied_at  timestamptz not null default now(),
  primary key (post_id, person_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index event_replies_person on event_replies (person_id);

-- What stands in someone's calendar by mail: as it was when it was sent last.
create table event_invitations (
  post_id    uuid not null references posts,
  person_id  uuid not null references people,
  said       text not null,
  sent_at    timestamptz not null default now(),
  primary key (post_id, person_id)
);
create index event_invitations_person on event_invitations (person_id);

-- Private addresses of calendars: of a person's own events, or of one space (the secret's hash alone is kept).
create table calendar_addresses (
  id           uuid primary key,
  token_hash   bytea not null unique,
  person_id    uuid not null references people,
  space_id     uuid references spaces,
  -- Of one's own: with the events of one's spaces as well.
  with_spaces  boolean not null default false,
  made_at      timestamptz not null default now()
);
create unique index calendar_addresses_one on calendar_addresses
  (person_id, coalesce(space_id, '00000000-0000-0000-0000-000000000000'));

call wall('events', $$space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)$$);
call wall('event_replies', $$space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)$$);
grant select on events, event_replies to :"outside";

-- Guests say for themselves alone whether they come, until it begins.
create function outside_may_reply(post uuid, space uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select space in (select public.outside_spaces())
    and exists (select from public.reach_spaces r where r.id = space and r.state = 'open')
    and exists (select from public.events e join public.posts p on p.id = e.post_id and p.state = 'published'
      where e.post_id = post and e.space_id = space and e.cancelled_at is null and e.starts_at > now())
$$;
grant execute on function outside_may_reply(uuid, uuid) to :"outside";
create policy outside_adds on event_replies for insert to :"outside"
  with check (person_id = outside_person() and outside_may_reply(post_id, space_id));
create policy outside_changes on event_replies for update to :"outside"
  using (person_id = outside_person() and outside_may_reply(post_id, space_id))
  with check (person_id = outside_person() and outside_may_reply(post_id, space_id));
create policy outside_removes on event_replies for delete to :"outside"
  using (person_id = outside_person() and outside_may_reply(post_id, space_id));
grant insert (post_id, space_id, person_id, answer), update (answer, replied_at), delete on event_replies to :"outside";

insert into guest_facts values ('event.replied'), ('event.reply_withdrawn');
