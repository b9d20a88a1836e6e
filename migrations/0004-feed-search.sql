-- feed and search: what readers derive from facts. Everything here can be forgotten and heard again.

create table thread_activity (
  post_id           uuid primary key references posts on delete cascade,
  space_id          uuid references spaces,
  answers           int not null,
  comments          int not null,
  reactions         int not null,
  last_activity_at  timestamptz not null
);

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

create function search_vector(title text, body text) returns tsvector
language sql immutable parallel safe
as $$
  select setweight(to_tsvector('public.fr'::regconfig, coalesce(title, '')), 'A')
      || setweight(to_tsvector('public.en'::regconfig, coalesce(title, '')), 'A')
      || to_tsvector('public.fr'::regconfig, coalesce(body, ''))
      || to_tsvector('public.en'::regconfig, coalesce(body, ''))
$$;

create table search_documents (
  id            uuid primary key,
  kind          text not null check (kind in ('post', 'comment')),
  post_id       uuid not null references posts on delete cascade,
  space_id      uuid,
  title         text not null,
  body          text not null,
  happened_at   timestamptz not null,
  vector        tsvector not null generated always as (search_vector(title, body)) stored
);
create index search_documents_vector on search_documents using gin (vector);
create index search_documents_recent on search_documents (happened_at desc);
create index search_documents_space on search_documents (space_id);
create index search_documents_post on search_documents (post_id);

create function words_of(text) returns text[]
language sql immutable parallel safe
as $$
  select coalesce(array_agg(word), '{}')
  from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig, public.f_unaccent(lower($1))))) as word
  where length(word) between 4 and 30 and word ~ '^[a-z]+$'
$$;

-- The words of a place (the zero id: under subjects), so that a typing slip is mended only with words its reader can reach.
create table search_words (
  place_id  uuid not null,
  word      text not null,
  primary key (place_id, word)
);
create index search_words_alike on search_words using gin (word gin_trgm_ops);

call wall('thread_activity', 'space_id in (select outside_spaces())');
call wall('read_marks', 'person_id = outside_person()', 'person_id = outside_person()');
call wall('search_documents', 'space_id in (select outside_spaces())');
call wall('search_words', 'place_id in (select outside_spaces())');

grant select on thread_activity, search_documents, search_words to :"outside";
grant select, insert, update on read_marks to :"outside";
grant execute on function f_unaccent(text), search_vector(text, text), words_of(text) to :"outside";

create index people_name_alike on people using gin (f_unaccent(lower(name)) gin_trgm_ops);
create index posts_title_alike on posts using gin (f_unaccent(lower(title)) gin_trgm_ops) where state = 'published';
create index posts_questions_recent on posts (published_at desc, id desc) where state = 'published' and kind = 'question';
