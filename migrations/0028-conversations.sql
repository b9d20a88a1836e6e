-- conversations: what a few colleagues say among themselves. Private to them: no fact tells of it, so no measure, no
-- search of others and no administrator's page can; guests have no grant on any of it.

create table conversations (
  id          uuid primary key,
  public_id   text not null unique,
  -- Of two: their ids, the smaller first. Two people have one conversation.
  pair        uuid[] unique check (cardinality(pair) = 2),
  name        text,
  created_at  timestamptz not null default now(),
  latest_at   timestamptz not null default now(),
  check (pair is null or name is null)
);

create table conversation_members (
  conversation_id  uuid not null references conversations on delete cascade,
  person_id        uuid not null references people on delete cascade,
  -- Whoever comes later reads from then on; whoever left reads nothing more.
  joined_at        timestamptz not null default now(),
  left_at          timestamptz,
  read_at          timestamptz not null default now(),
  muted            boolean not null default false,
  -- The transaction that last changed it for this person: their open streams are told (server/platform/live).
  changed          xid8 not null default pg_current_xact_id(),
  primary key (conversation_id, person_id)
);
create index conversation_members_person on conversation_members (person_id) where left_at is null;
create index conversation_members_changed on conversation_members (changed);

create table conversation_messages (
  id               uuid primary key,
  conversation_id  uuid not null references conversations on delete cascade,
  -- Null once its author is gone for good: what was said to the others stays theirs.
  author_id        uuid references people on delete set null,
  body             text not null,
  html             text not null,
  plain            text not null,
  state            text not null default 'sent' check (state in ('sent', 'deleted')),
  sent_at          timestamptz not null default clock_timestamp(),
  edited_at        timestamptz,
  version          int not null default 1
);
create index conversation_messages_order on conversation_messages (conversation_id, sent_at desc, id desc);
create index conversation_messages_author on conversation_messages (author_id);
create index conversation_messages_words on conversation_messages using gin (to_tsvector('simple', f_unaccent(plain)));
