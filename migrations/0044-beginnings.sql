-- search: which titles hold words that begin so, by month, for what is asked at each keystroke.
create function title_words(title text, at timestamptz) returns tsvector
language sql immutable parallel safe
as $$ select to_tsvector('pg_catalog.simple', public.search_text($1)) || public.search_time($2) $$;
grant execute on function title_words(text, timestamptz) to :"outside";

create index posts_title_words on posts using gin (title_words(title, published_at))
  where state = 'published' and title is not null;
-- Nothing asks it any more.
drop index posts_title_alike;

-- A comment that goes for good asks which posts accepted it: without this, each read them all.
create index posts_accepted_answer on posts (accepted_answer_id) where accepted_answer_id is not null;
