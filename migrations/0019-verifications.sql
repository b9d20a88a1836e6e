-- verifications: who found an accepted answer right, and until which day that holds.

create table verifications (
  post_id      uuid primary key references posts,
  answer_id    uuid not null,
  space_id     uuid references spaces,
  person_id    uuid not null references people,
  verified_at  timestamptz not null default now(),
  valid_until  date not null,
  foreign key (post_id, space_id) references posts (id, space_id) on update cascade,
  foreign key (answer_id, post_id) references comments (id, post_id)
);
create index verifications_person on verifications (person_id);
call wall('verifications', $$space_id in (select outside_spaces())
  and exists (select from posts where posts.id = post_id)$$);
grant select on verifications to :"outside";
