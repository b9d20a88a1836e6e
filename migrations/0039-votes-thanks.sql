-- polls: what is counted at each vote and each read is kept; ideas: votes are told as those of a poll are; thanks:
-- a sentence that is written anew is not on a card until who was thanked shows it again.

-- ── polls ───────────────────────────────────────────────────────────────────────────────────────
alter table polls add column voters int not null default 0;
update polls k set voters = (select count(distinct v.person_id) from poll_votes v where v.post_id = k.post_id);
create index poll_votes_fresh on poll_votes (post_id) where fresh;

create or replace function poll_tally(post uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'voters', (select k.voters from public.polls k where k.post_id = post),
    'votes', (
      with counted as materialized (
        select v.option_id, count(*) as votes from public.poll_votes v where v.post_id = post group by v.option_id)
      select jsonb_object_agg(o.id, coalesce(c.votes, 0))
      from public.poll_options o left join counted c on c.option_id = o.id where o.post_id = post))
$$;

create or replace function vote_in_poll(post uuid, voter uuid, chosen uuid[]) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
  before uuid[];
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
  select coalesce(array_agg(v.option_id order by v.option_id), '{}') into before
    from public.poll_votes v where v.post_id = post and v.person_id = voter;
  if before = (select coalesce(array_agg(o.id order by o.id), '{}') from public.poll_options o
      where o.post_id = post and o.id = any(chosen)) then return 'same'; end if;
  delete from public.poll_votes v where v.post_id = post and v.person_id = voter;
  insert into public.poll_votes (post_id, option_id, person_id)
    select post, o.id, voter from public.poll_options o where o.post_id = post and o.id = any(chosen);
  update public.polls k set voters = k.voters
      + (select count(distinct v.person_id) from public.poll_votes v where v.post_id = post and v.person_id = voter)
      - (before <> '{}')::int
  where k.post_id = post;
  perform public.advance_poll(post);
  return 'voted';
end $$;

create or replace function poll_seen_by(post uuid, voter uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
  tally jsonb;
begin
  if session_user = :'outside' then
    voter := public.outside_person();
    if not exists (select from public.posts p
      where p.id = post and p.state = 'published' and p.space_id in (select public.outside_spaces())) then return null; end if;
  end if;
  select * into poll from public.polls k where k.post_id = post;
  if not found then return null; end if;
  if not public.poll_is_over(poll) then tally := poll.shown;
  elsif poll.closed_at is not null then tally := poll.shown;
  elsif poll.voters >= 5 then tally := public.poll_tally(post);
  end if;
  return jsonb_build_object(
    'mine', (select coalesce(jsonb_agg(v.option_id), '[]') from public.poll_votes v
      where v.post_id = post and v.person_id = voter),
    'voted', poll.voters > 0,
    'turnout', case when poll.voters >= 5 then poll.voters / 5 * 5 end,
    'tally', tally);
end $$;

create or replace function close_poll(post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  poll public.polls;
  final jsonb;
begin
  select * into poll from public.polls k where k.post_id = post for update;
  if not found or poll.closed_at is not null then return false; end if;
  final := public.poll_tally(post);
  update public.polls set closed_at = least(now(), coalesce(poll.closes_at, now())), held = null, voters = 0,
    shown = case when (final ->> 'voters')::int >= 5 then final end
  where post_id = post;
  delete from public.poll_votes where post_id = post;
  return true;
end $$;

create or replace function forget_poll_votes(posts uuid[], people uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with gone as (
    delete from public.poll_votes v where v.post_id = any(posts) or v.person_id = any(people)
    returning v.post_id, v.person_id)
  update public.polls k set voters = k.voters - g.people
  from (select post_id, count(distinct person_id)::int as people from gone group by post_id) g
  where k.post_id = g.post_id
$$;

-- ── ideas ───────────────────────────────────────────────────────────────────────────────────────
-- What is told never changes by fewer than five people: `ups`, `downs` and `support` follow the votes each time five
-- have voted, changed their vote or taken it back since. A vote taken back stays, for neither, until then.
drop trigger count_idea_votes on idea_votes;
drop function count_idea_votes();
alter table idea_votes alter column up drop not null, add column fresh boolean not null default true;
create index idea_votes_fresh on idea_votes (post_id) where fresh;

create function advance_idea(post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if (select count(*) from public.idea_votes v where v.post_id = post and v.fresh) < 5 then return; end if;
  delete from public.idea_votes v where v.post_id = post and v.up is null;
  update public.idea_votes v set fresh = false where v.post_id = post and v.fresh;
  update public.ideas i set ups = n.ups, downs = n.downs, support = public.wilson_low(n.ups, n.ups + n.downs)
  from (select count(*) filter (where v.up)::int as ups, count(*) filter (where not v.up)::int as downs
    from public.idea_votes v where v.post_id = post) n
  where i.post_id = post;
  -- Of fewer than five nothing is told.
  update public.ideas i set ups = 0, downs = 0, support = 0 where i.post_id = post and i.ups + i.downs < 5;
end $$;
revoke execute on function advance_idea(uuid) from :"inside", public;

create or replace function vote_on_idea(post uuid, voter uuid, favour boolean) returns boolean
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
  insert into public.idea_votes (post_id, person_id, up) values (post, voter, favour)
  on conflict (post_id, person_id) do update set up = excluded.up, fresh = true;
  perform public.advance_idea(post);
  return true;
end $$;

update ideas set ups = 0, downs = 0, support = 0 where ups + downs < 5;
update idea_votes v set fresh = false from ideas i where i.post_id = v.post_id and i.ups + i.downs >= 5;

-- ── thanks ──────────────────────────────────────────────────────────────────────────────────────
create function hide_rewritten_thanks() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$ begin new.shown := false; return new; end $$;
create trigger hide_rewritten_thanks before update of sentence on thanks
  for each row when (old.sentence is distinct from new.sentence) execute function hide_rewritten_thanks();
