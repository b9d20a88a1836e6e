-- notices: which thread of someone's inbox a mail told of, so that what was read or muted meanwhile does not leave.
alter table notice_mails add column thread_id uuid, add column space_id uuid;

-- The same answer as before, found at the first quarter that is not quiet instead of after all of them. A series comes in
-- its own order.
create or replace function quiet_until(person uuid, moment timestamptz) returns timestamptz
language sql stable parallel safe
as $$
  select (
    select quarter from generate_series(date_bin('15 minutes', moment, timestamptz '2000-01-01') + interval '15 minutes',
      moment + interval '8 days', interval '15 minutes') quarter
    where not quiet_at(quarter, p.time_zone, coalesce(n.quiet_from, 1140), coalesce(n.quiet_until, 480),
      coalesce(n.quiet_weekends, true)) limit 1)
  from people p left join notice_settings n on n.person_id = p.id
  where p.id = person and in_quiet_hours(person, moment)
$$;
