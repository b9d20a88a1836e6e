-- announcements: who was asked to acknowledge, until when, and who did; at most three pinned posts a space.

alter table posts
  add asks_acknowledgement boolean not null default false,
  add acknowledge_by date,
  add constraint posts_asking check (kind = 'announcement' or not asks_acknowledgement),
  add constraint posts_asking_by check (acknowledge_by is null or asks_acknowledgement);
create index posts_asking on posts (space_id) where state = 'published' and asks_acknowledgement;
create index posts_pinned on posts (space_id, pinned_at desc) where state = 'published' and pinned_at is not null;
grant select (asks_acknowledgement, acknowledge_by) on posts to :"outside";

create table acknowledgements (
  post_id          uuid not null references posts,
  space_id         uuid references spaces,
  person_id        uuid not null references people,
  acknowledged_at  timestamptz not null default now(),
  primary key (post_id, person_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index acknowledgements_person on acknowledgements (person_id);

-- Guests see their own and no other's, give one where they may read, and never take one back.
call wall('acknowledgements', 'person_id = outside_person() and exists (select from posts where posts.id = post_id)');
create policy outside_adds on acknowledgements for insert to :"outside" with check (
  person_id = outside_person() and space_id in (select outside_spaces())
  and exists (select from reach_spaces r where r.id = space_id and r.state = 'open')
  and exists (select from posts p where p.id = post_id and p.asks_acknowledgement));
grant select on acknowledgements to :"outside";
grant insert (post_id, space_id, person_id) on acknowledgements to :"outside";

insert into guest_facts values ('announcement.acknowledged');

-- As before, and what is told to its actor alone may name the space in which it happened.
create or replace function check_guest_fact() returns trigger
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
      or new.audience in ('actor', 'space') and new.space_id in (select public.outside_spaces()))
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
