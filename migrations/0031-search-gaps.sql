-- search: what was looked for and not found. Words and the space asked about, never who: that a person is counted once
-- is held by a seal, which takes the secret of four weeks to make. The secret and the seals go with the four weeks; of
-- what at least five people looked for, the count stays for twelve weeks. The outside login has no grant here.
create table search_gaps (
  id            uuid primary key,
  words         text not null,
  space_id      uuid references reach_spaces on delete cascade,
  dismissed_at  timestamptz,
  unique nulls not distinct (words, space_id)
);
create table search_gap_secrets (
  began   date primary key,
  secret  bytea not null
);
create table search_gap_seals (
  gap_id  uuid not null references search_gaps on delete cascade,
  began   date not null,
  seal    bytea not null,
  primary key (gap_id, began, seal)
);
create table search_gap_counts (
  gap_id  uuid not null references search_gaps on delete cascade,
  began   date not null,
  people  int not null,
  primary key (gap_id, began)
);
