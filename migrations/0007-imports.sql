-- integrations: archives of other platforms, what became of their parts here, and where their addresses lead.

create table imports (
  id           uuid primary key,
  kind         text not null,
  path         text not null,
  fingerprint  text,
  state        text not null check (state in ('asked', 'checked', 'refused', 'approved', 'running', 'stopped', 'failed', 'done')),
  asked_by     uuid references people,
  -- Only the run whose token stands here may go on: one that lost its lock stops at its next batch.
  runner       uuid,
  stop_asked   boolean not null default false,
  position     bigint not null default 0,
  total        bigint not null default 0,
  counts       jsonb not null default '{}',
  report       jsonb,
  problem      text,
  asked_at     timestamptz not null default now(),
  ended_at     timestamptz
);
create index imports_recent on imports (asked_at desc, id desc);

-- What each part of an archive became: the second run of the same archive finds everything here.
create table import_sources (
  source     text not null,
  kind       text not null,
  source_id  text not null,
  id         uuid not null,
  hash       text not null,
  version    int not null default 1,
  primary key (source, kind, source_id)
);

create table old_addresses (
  address     text primary key,
  post_id     uuid not null references posts on delete cascade,
  comment_id  uuid references comments on delete cascade
);
create index old_addresses_post on old_addresses (post_id);
create index old_addresses_comment on old_addresses (comment_id) where comment_id is not null;

call wall('old_addresses', 'exists (select 1 from posts where posts.id = post_id)');
grant select on old_addresses to :"outside";
