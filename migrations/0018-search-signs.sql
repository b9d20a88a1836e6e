-- Where the database sorts by bytes (as the one that comes with Weft), the parser takes every letter beyond ASCII for a
-- part of a word, apostrophes, quotation marks and unbreakable spaces too: « d’usinage » was one word, and no search for
-- usinage found it. Signs become what parts words before they are read.
create function search_text(text) returns text
language sql immutable parallel safe
as $$
  select public.f_unaccent(translate($1, '’‘ʼ«»“”„…–—·•→←±×≤≥°' || chr(160) || chr(8239) || chr(8201), '                       '))
$$;

create or replace function search_vector(title text, body text) returns tsvector
language sql immutable parallel safe
as $$
  select setweight(to_tsvector('public.fr'::regconfig, t), 'A') || setweight(to_tsvector('public.en'::regconfig, t), 'A')
      || to_tsvector('public.fr'::regconfig, b) || to_tsvector('public.en'::regconfig, b)
  from (select public.search_text(left(coalesce(title, ''), 1000)) as t, public.search_text(left(coalesce(body, ''), 50000)) as b) s
$$;

grant execute on function search_text(text) to :"outside";

-- Writes every vector anew, and the index with them; a new expression for a column that stands takes PostgreSQL 17.
alter table search_documents drop column vector;
alter table search_documents add column vector tsvector not null
  generated always as (search_vector(title, body) || search_time(happened_at)) stored;
create index search_documents_vector on search_documents using gin (vector) with (gin_pending_list_limit = 512);
