-- feed and search: what readers derive from facts. Everything here can be forgotten and heard again.

create table thread_activity (
  post_id           uuid primary key references posts on delete cascade,
  space_id          uuid references spaces,
  kind              text not null,
  published_at      timestamptz not null,
  answers           int not null,
  comments          int not null,
  reactions         int not null,
  last_activity_at  timestamptz not null
);
-- Questions that wait for an answer: few, however many were ever asked.
create index thread_activity_open on thread_activity (published_at desc, post_id desc) where kind = 'question' and answers = 0;
create index thread_activity_open_space on thread_activity (space_id, published_at desc, post_id desc) where kind = 'question' and answers = 0;

create table read_marks (
  person_id  uuid not null references people,
  post_id    uuid not null references posts on delete cascade,
  read_at    timestamptz not null default now(),
  primary key (person_id, post_id)
);

create text search configuration fr (copy = pg_catalog.french);
alter text search configuration fr alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration en (copy = pg_catalog.english);
alter text search configuration en alter mapping for hword, hword_part, word with unaccent, english_stem;

-- A vector holds 1 MB at most, and hyphens double what they join: only the beginning of a very long text is searched.
create function search_vector(title text, body text) returns tsvector
language sql immutable parallel safe
as $$
  select setweight(to_tsvector('public.fr'::regconfig, left(coalesce(title, ''), 1000)), 'A')
      || setweight(to_tsvector('public.en'::regconfig, left(coalesce(title, ''), 1000)), 'A')
      || to_tsvector('public.fr'::regconfig, left(coalesce(body, ''), 50000))
      || to_tsvector('public.en'::regconfig, left(coalesce(body, ''), 50000))
$$;

-- When a text was written stands in its vector beside its words, as its month (#) and its third of a year (+), so that
-- the index itself names the newest first and a common word costs what is shown and not what exists.
create function search_time(timestamptz) returns tsvector
language sql immutable parallel safe
as $$
  select array_to_tsvector(array['#' || month, '+' || month / 4])
  from (select (extract(year from $1 at time zone 'UTC') * 12 + extract(month from $1 at time zone 'UTC'))::int as month) m
$$;

create table search_documents (
  id            uuid primary key,
  kind          text not null check (kind in ('post', 'comment')),
  post_id       uuid not null references posts on delete cascade,
  space_id      uuid,
  author_id     uuid not null,
  title         text not null,
  body          text not null,
  happened_at   timestamptz not null,
  vector        tsvector not null generated always as (search_vector(title, body) || search_time(happened_at)) stored
);
-- What was added since the index was last tidied is read whole by each search: little of it is let wait.
create index search_documents_vector on search_documents using gin (vector) with (gin_pending_list_limit = 512);
create index search_documents_space on search_documents (space_id);
create index search_documents_post on search_documents (post_id);

-- Whole words without accents that a slip may be mended with: not the small words that search skips, so that
-- every one of them is found again through the vector of its document.
create function words_of(text) returns text[]
language sql immutable parallel safe
as $$
  select coalesce(array_agg(word), '{}')
  from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig,
    left(public.f_unaccent(lower(left($1, 50000))), 50000)))) as word
  where length(word) between 4 and 30 and word ~ '^[a-z]+$'
    and ts_lexize('pg_catalog.french_stem', word) <> '{}' and ts_lexize('pg_catalog.english_stem', word) <> '{}'
$$;

-- Every word that some document holds. Where a slip is mended, the documents in reach decide which of them may be named.
create table search_words (
  word  text primary key
);
create index search_words_alike on search_words using gin (word gin_trgm_ops);

call wall('thread_activity', 'space_id in (select outside_spaces())');
call wall('read_marks', 'person_id = outside_person()',
  'person_id = outside_person() and exists (select from posts where posts.id = post_id)');
call wall('search_documents', 'space_id in (select outside_spaces())');
call wall('search_words', null);

grant select on thread_activity, search_documents to :"outside";
grant select, insert, update on read_marks to :"outside";
grant execute on function f_unaccent(text), search_vector(text, text), search_time(timestamptz), words_of(text) to :"outside";

create index people_name_alike on people using gin (f_unaccent(lower(name)) gin_trgm_ops);
create index posts_title_alike on posts using gin (f_unaccent(lower(title)) gin_trgm_ops) where state = 'published';
create index posts_questions_recent on posts (published_at desc, id desc) where state = 'published' and kind = 'question';
