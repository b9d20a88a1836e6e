-- inbox: a row may be about a draft of its owner's that was not published at its hour; it goes with that draft.
alter table inbox_notes add column draft_id uuid,
  drop constraint inbox_notes_check,
  add check (num_nonnulls(post_id, space_id, draft_id) = 1),
  add foreign key (person_id, draft_id) references drafts on delete cascade;
create index inbox_notes_draft on inbox_notes (person_id, draft_id) where draft_id is not null;
alter table inbox_rows add column draft_id uuid,
  drop column digested,
  add foreign key (person_id, draft_id) references drafts on delete cascade;
create index inbox_rows_draft on inbox_rows (person_id, draft_id) where draft_id is not null;

-- What is old goes by these, once a night.
create index inbox_notes_old on inbox_notes (happened_at);
create index inbox_rows_old on inbox_rows (latest_at);

-- Votes are recorded unseen: no guest records one.
delete from guest_facts where name in ('poll.voted', 'idea.voted');
