-- knowing: what people would rather not have shown on their card. Guests see nothing of it, and have no grant.
create table hidden_knowledge (
  person_id   uuid not null references people on delete cascade,
  subject_id  uuid not null references subjects on delete cascade,
  primary key (person_id, subject_id)
);
create index hidden_knowledge_subject on hidden_knowledge (subject_id);
