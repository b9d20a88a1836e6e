-- escrow: two named people of whom each holds one half, and what they opened together.
create table escrows (
  id           uuid primary key,
  named_by     uuid not null references people,
  named_at     timestamptz not null default now(),
  in_force_at  timestamptz,
  ended_at     timestamptz,
  end_reason   text check (end_reason in ('replaced', 'ended', 'lost')),
  check ((ended_at is null) = (end_reason is null))
);
create unique index escrows_standing on escrows ((true)) where in_force_at is not null and ended_at is null;

-- `locked` is the private half under its holder's passphrase, which never comes here.
create table escrow_halves (
  escrow_id   uuid not null references escrows,
  place       int not null check (place in (1, 2)),
  person_id   uuid not null references people,
  office      text not null,
  public_key  bytea,
  locked      bytea,
  salt        bytea,
  rounds      int,
  made_at     timestamptz,
  lost_at     timestamptz,
  primary key (escrow_id, place),
  unique (escrow_id, person_id),
  check ((made_at is null) = (public_key is null))
);
create index escrow_halves_person on escrow_halves (person_id);

-- content: cases to open one sealed author. A part is one holder's half of that one key, gone once it was used.
create table liftings (
  id          uuid primary key,
  post_id     uuid not null references posts,
  asked_by    uuid not null references people,
  motive      text not null,
  asked_at    timestamptz not null default now(),
  state       text not null default 'asked' check (state in ('asked', 'lifted', 'refused')),
  decided_at  timestamptz,
  author_id   uuid references people,
  check ((state = 'asked') = (decided_at is null)),
  check ((state = 'lifted') = (author_id is not null))
);
create unique index liftings_waiting on liftings (post_id) where state = 'asked';
create index liftings_post on liftings (post_id);
create index liftings_author on liftings (author_id) where author_id is not null;
create table lifting_parts (
  lifting_id  uuid not null references liftings,
  person_id   uuid not null references people,
  agreed      boolean not null,
  part        bytea,
  given_at    timestamptz not null default now(),
  primary key (lifting_id, person_id)
);
alter table unnamed_questions add foreign key (escrow_id) references escrows;
