-- content: questions whose author nobody finds. All of them speak with one voice, which is nobody's.
alter table people drop constraint people_audience_check;
alter table people add constraint people_audience_check check (audience in ('inside', 'outside', 'unnamed'));
create unique index people_unnamed on people (audience) where audience = 'unnamed';

-- Where owners allow them.
create table unnamed_spaces (
  space_id  uuid primary key references spaces
);

-- `key_hash` is what the author's key is known by; `sealed` is the author, for both keyholders together.
create table unnamed_questions (
  post_id    uuid primary key references posts,
  strength   text not null check (strength in ('members', 'moderators')),
  key_hash   bytea not null unique,
  escrow_id  uuid,
  sealed     bytea,
  check ((escrow_id is null) = (sealed is null)),
  check (strength = 'moderators' or sealed is not null)
);
create index unnamed_questions_escrow on unnamed_questions (escrow_id) where escrow_id is not null;
