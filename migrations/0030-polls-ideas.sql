-- polls: what is asked, what people choose, what of it may be shown; ideas: what becomes of them.

create table polls (
  post_id    uuid primary key references posts,
  space_id   uuid references spaces,
  several    boolean not null,
  results    text not null check (results in ('after_voting', 'when_closed')),
  closes_at  timestamptz,
  closed_at  timestamptz,
  -- What is shown, and what is shown next: { "voters": 10, "votes": { "<option>": 4 } }.
  shown      jsonb,
  held       jsonb,
  unique (post_id, space_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index polls_open on polls (closes_at) where closed_at is null;

create table poll_options (
  id        uuid primary key,
  post_id   uuid not null references polls,
  space_id  uuid references spaces,
  place     int not null,
  text      text not null,
  unique (post_id, place),
  unique (id, post_id),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);

-- Who chose what, while the poll is open: no login may read or write it but through the functions below, which
-- tell a person their own choice and nobody any other. Closing a poll counts the votes and removes them.
create table poll_votes (
  post_id    uuid not null references polls,
  option_id  uuid not null,
  person_id  uuid not null references people,
  -- Not in what is held yet.
  fresh      boolean not null default true,
  primary key (post_id, person_id, option_id),
  foreign key (option_id, post_id) references poll_options (id, post_id)
);
create index poll_votes_person on poll_votes (person_id);
revoke all on poll_votes from :"inside";

create function poll_tally(post uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'voters', (select count(distinct v.person_id) from public.poll_votes v where v.post_id = post),
    'votes', (select jsonb_object_agg(o.id, (select count(*) from public.poll_votes v where v.option_id = o.id))
      from public.poll_options o where o.post_id = post))
$$;

-- A result is shown on five voters or more, and never changes by fewer than five: what is shown follows what is
-- held, and both move on together each time five people have voted, or changed their vote, since. Those five at
-- least stand between what is shown and whatever comes next, the final count too.
create function advance_poll(post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if (select count(distinct v.person_id) from public.poll_votes v where v.post_id = post and v.fresh) < 5 then return; end if;
  update public.polls set shown = held, held = public.poll_tally(post) where post_id = post;
  update public.poll_votes set fresh = false where post_id = post and fresh;
end $$;

create function poll_is_over(poll polls) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
as $$ select poll.closed_at is not null or coalesce(poll.closes_at <= now(), false) $$;

-- Inside, the program says who votes; a guest is who the session's secret proves.
create function vote_in_poll(post uuid, voter uuid, chosen uuid[]) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
begin
  if session_user = :'outside' then
    voter := public.outside_person();
    if not exists (select from public.posts p
      where p.id = post and p.state = 'published' and p.space_id in (select public.outside_writes())) then
      raise insufficient_privilege using message = 'no poll that this guest votes in';
    end if;
  end if;
  select * into poll from public.polls k where k.post_id = post for update;
  if not found or public.poll_is_over(poll) then return 'closed'; end if;
  if (select coalesce(array_agg(v.option_id order by v.option_id), '{}') from public.poll_votes v
      where v.post_id = post and v.person_id = voter)
    = (select coalesce(array_agg(o.id order by o.id), '{}') from public.poll_options o
      where o.post_id = post and o.id = any(chosen)) then return 'same'; end if;
  delete from public.poll_votes v where v.post_id = post and v.person_id = voter;
  insert into public.poll_votes (post_id, option_id, person_id)
    select post, o.id, voter from public.poll_options o where o.post_id = post and o.id = any(chosen);
  perform public.advance_poll(post);
  return 'voted';
end $$;

-- What one person may know of a poll: their own choice; whether anybody chose; how many did, in whole fives while
-- it is open; and the result as far as it may be shown to anyone.
create function poll_seen_by(post uuid, voter uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
  voters int;
  tally jsonb;
begin
  if session_user = :'outside' then
    voter := public.outside_person();
    if not exists (select from public.posts p
      where p.id = post and p.state = 'published' and p.space_id in (select public.outside_spaces())) then return null; end if;
  end if;
  select * into poll from public.polls k where k.post_id = post;
  if not found then return null; end if;
  select count(distinct v.person_id) into voters from public.poll_votes v where v.post_id = post;
  if not public.poll_is_over(poll) then tally := poll.shown;
  elsif poll.closed_at is not null then tally := poll.shown;
  elsif voters >= 5 then tally := public.poll_tally(post);
  end if;
  return jsonb_build_object(
    'mine', (select coalesce(jsonb_agg(v.option_id), '[]') from public.poll_votes v
      where v.post_id = post and v.person_id = voter),
    'voted', voters > 0,
    'turnout', case when voters >= 5 then voters / 5 * 5 end,
    'tally', tally);
end $$;

-- The last count; who chose what is gone with it.
create function close_poll(post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
  final jsonb;
begin
  select * into poll from public.polls k where k.post_id = post for update;
  if not found or poll.closed_at is not null then return false; end if;
  final := public.poll_tally(post);
  update public.polls set closed_at = least(now(), coalesce(poll.closes_at, now())), held = null,
    shown = case when (final ->> 'voters')::int >= 5 then final end
  where post_id = post;
  delete from public.poll_votes where post_id = post;
  return true;
end $$;

create function has_votes(post uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from public.poll_votes v where v.post_id = post) $$;

create function forget_poll_votes(posts uuid[], people uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from public.poll_votes v where v.post_id = any(posts) or v.person_id = any(people) $$;

revoke execute on function poll_tally(uuid), advance_poll(uuid) from :"inside";
call wall('polls', $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)$$);
call wall('poll_options', $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)$$);
grant select (post_id, space_id, several, results, closes_at, closed_at) on polls to :"outside";
grant select on poll_options to :"outside";
grant execute on function vote_in_poll(uuid, uuid, uuid[]), poll_seen_by(uuid, uuid) to :"outside";

-- ── ideas ───────────────────────────────────────────────────────────────────────────────────────
create table ideas (
  post_id   uuid primary key references posts,
  space_id  uuid references spaces,
  state     text not null default 'proposed'
    check (state in ('proposed', 'discussed', 'accepted', 'started', 'done', 'declined')),
  ups       int not null default 0,
  downs     int not null default 0,
  -- What the order of ideas goes by: the lower bound of Wilson's interval of the share of votes in favour.
  support   double precision not null default 0,
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index ideas_support on ideas (support desc, post_id desc);

-- Who is for or against is nobody's to read; each person is told their own vote.
create table idea_votes (
  post_id    uuid not null references ideas,
  person_id  uuid not null references people,
  up         boolean not null,
  primary key (post_id, person_id)
);
create index idea_votes_person on idea_votes (person_id);
revoke all on idea_votes from :"inside";

-- What became of it, newest last: who decided which state, and why.
create table idea_decisions (
  id           uuid primary key,
  post_id      uuid not null references ideas,
  space_id     uuid references spaces,
  person_id    uuid not null references people,
  state        text not null check (state in ('proposed', 'discussed', 'accepted', 'started', 'done', 'declined')),
  reason       text not null,
  html         text not null,
  decided_at  timestamptz not null default now(),
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade
);
create index idea_decisions_post on idea_decisions (post_id, decided_at);
create index idea_decisions_person on idea_decisions (person_id);

create function count_idea_votes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  post uuid := coalesce(new.post_id, old.post_id);
  up_now int;
  down_now int;
begin
  select count(*) filter (where v.up), count(*) filter (where not v.up) into up_now, down_now
    from public.idea_votes v where v.post_id = post;
  update public.ideas i set ups = up_now, downs = down_now,
    support = public.wilson_low(up_now, up_now + down_now)
  where i.post_id = post;
  return null;
end $$;

-- As `wilson` of the measures counts it; a test holds the two together. It stands here because guests vote behind
-- the wall, where no number of theirs is taken for a count.
create function wilson_low(successes int, trials int) returns double precision
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select case when trials = 0 then 0 else greatest(0, (
    successes::float8 / trials + z * z / (2 * trials)
    - z * sqrt((successes::float8 / trials) * (1 - successes::float8 / trials) / trials + z * z / (4.0 * trials * trials)))
    / (1 + z * z / trials)) end
  from (values (1.959964::float8)) quantile(z)
$$;
create trigger count_idea_votes after insert or update or delete on idea_votes
  for each row execute function count_idea_votes();

-- `favour` null: takes the vote back. Answers whether anything changed.
create function vote_on_idea(post uuid, voter uuid, favour boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  before boolean;
begin
  if session_user = :'outside' then
    voter := public.outside_person();
    if not exists (select from public.posts p
      where p.id = post and p.state = 'published' and p.space_id in (select public.outside_writes())) then
      raise insufficient_privilege using message = 'no idea that this guest votes on';
    end if;
  end if;
  perform from public.ideas i where i.post_id = post for update;
  select v.up into before from public.idea_votes v where v.post_id = post and v.person_id = voter;
  if before is not distinct from favour then return false; end if;
  if favour is null then
    delete from public.idea_votes v where v.post_id = post and v.person_id = voter;
  else
    insert into public.idea_votes (post_id, person_id, up) values (post, voter, favour)
    on conflict (post_id, person_id) do update set up = excluded.up;
  end if;
  return true;
end $$;

create function idea_vote_of(post uuid, voter uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select v.up from public.idea_votes v where v.post_id = post
    and v.person_id = case when session_user = :'outside' then public.outside_person() else voter end
$$;

create function forget_idea_votes(posts uuid[], people uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from public.idea_votes v where v.post_id = any(posts) or v.person_id = any(people) $$;

call wall('ideas', $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)$$);
call wall('idea_decisions', $$space_id in (select outside_spaces()) and exists (select from posts where posts.id = post_id)$$);
grant select on ideas, idea_decisions to :"outside";
grant execute on function vote_on_idea(uuid, uuid, boolean), idea_vote_of(uuid, uuid) to :"outside";

insert into guest_facts values ('poll.voted'), ('idea.voted');
