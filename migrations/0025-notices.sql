-- notices: what people chose to be told of, by mail, by push, in a digest; and when they are left in peace.

-- While a company starts, its digest is daily. The end is written once: it does not come back.
alter table company add column start_up_ended_at timestamptz;

-- Times of the day are minutes since midnight where the person is.
create table notice_settings (
  person_id       uuid primary key references people on delete cascade,
  mail_off        text[] not null default '{}',
  push_off        text[] not null default '{}',
  quiet           boolean not null default true,
  quiet_from      int not null default 1140 check (quiet_from between 0 and 1425 and quiet_from % 15 = 0),
  quiet_until     int not null default 480 check (quiet_until between 0 and 1425 and quiet_until % 15 = 0),
  quiet_weekends  boolean not null default true,
  digest          boolean not null default true,
  digest_day      int not null default 2 check (digest_day between 1 and 7),
  digest_minute   int not null default 510 check (digest_minute between 0 and 1425 and digest_minute % 15 = 0)
);

-- Whether a moment lies in someone's quiet hours: the one answer that everything which leaves is asked by. By the clock
-- on the wall, so the night on which clocks change is as long as it is.
create function quiet_at(moment timestamptz, zone text, quiet_from int, quiet_until int, weekends boolean) returns boolean
language sql immutable parallel safe
as $$
  select (weekends and extract(isodow from wall.clock) >= 6)
      or case when quiet_from < quiet_until then wall.minute >= quiet_from and wall.minute < quiet_until
              when quiet_from > quiet_until then wall.minute >= quiet_from or wall.minute < quiet_until
              else false end
  from (select moment at time zone zone as clock,
               extract(hour from moment at time zone zone) * 60 + extract(minute from moment at time zone zone) as minute) wall
$$;

create function in_quiet_hours(person uuid, moment timestamptz) returns boolean
language sql stable parallel safe
as $$
  select coalesce(n.quiet, true) and quiet_at(moment, p.time_zone, coalesce(n.quiet_from, 1140), coalesce(n.quiet_until, 480),
    coalesce(n.quiet_weekends, true))
  from people p left join notice_settings n on n.person_id = p.id where p.id = person
$$;

-- The next quarter of an hour that is not quiet. Quiet hours begin and end on quarters, and so do the offsets of zones.
create function quiet_until(person uuid, moment timestamptz) returns timestamptz
language sql stable parallel safe
as $$
  select case when in_quiet_hours(person, moment) then (
    select quarter from generate_series(date_bin('15 minutes', moment, timestamptz '2000-01-01') + interval '15 minutes',
      moment + interval '8 days', interval '15 minutes') quarter
    where not in_quiet_hours(person, quarter) order by quarter limit 1) end
$$;

-- From where someone wants no mail any more, by the link in one: a space, posts under subjects, one thread, the digest.
create table notice_stops (
  person_id   uuid not null references people on delete cascade,
  kind        text not null check (kind in ('space', 'subjects', 'thread', 'digest')),
  place_id    uuid not null,
  stopped_at  timestamptz not null default now(),
  primary key (person_id, kind, place_id)
);

-- What was put into a mail, so that it can be asked once more, when the mail leaves, whether it may.
create table notice_mails (
  id           uuid primary key,
  person_id    uuid not null references people on delete cascade,
  kind         text not null check (kind in ('thread', 'digest')),
  posts        uuid[] not null,
  comments     uuid[] not null,
  people       uuid[] not null,
  -- Written without what people said.
  bare         boolean not null,
  written_at   timestamptz not null default now()
);
create index notice_mails_person on notice_mails (person_id, written_at desc);

create table digests (
  person_id  uuid primary key references people on delete cascade,
  looked_at  timestamptz not null
);

create table push_devices (
  id          uuid primary key,
  person_id   uuid not null references people on delete cascade,
  session_id  uuid not null references sessions on delete cascade,
  endpoint    text not null unique,
  p256dh      text not null,
  auth        text not null,
  created_at  timestamptz not null default now()
);
create index push_devices_person on push_devices (person_id);
create index push_devices_session on push_devices (session_id);

-- mail: who cannot be written to. The address itself is not kept, only what tells it from the next one.
create table mail_failures (
  person_id     uuid primary key references people on delete cascade,
  address_hash  bytea not null,
  failures      int not null,
  last_at       timestamptz not null default now()
);
