-- value: micro-surveys. No answer stands beside a person, a post or a day; units and job families are ids as in facts.
-- The outside login has no grant here.

-- What was answered: a month, a team and a job family, as far as enough people could have said it.
create table survey_answers (
  id             uuid primary key,
  question       text not null,
  month          date not null,
  unit_id        uuid,
  job_family_id  uuid,
  value          int not null
);
create index survey_answers_question on survey_answers (question, month);

-- How many were asked, answered or not.
create table survey_asked (
  question       text not null,
  month          date not null,
  unit_id        uuid,
  job_family_id  uuid,
  asked          int not null,
  unique nulls not distinct (question, month, unit_id, job_family_id)
);

-- That somebody was asked and rests is held by a seal, which takes the secret of its quarter to make. Both go with it.
create table survey_secrets (
  quarter  date primary key,
  secret   bytea not null
);
create table survey_seals (
  seal   bytea primary key,
  until  date not null
);

-- Who wants no questions, for good.
create table survey_refusals (
  person_id  uuid primary key references people
);
