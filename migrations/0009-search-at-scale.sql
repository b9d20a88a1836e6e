-- content and feed: the newest under a subject stand in an index, so that a subject's feed costs what it shows.

alter table post_subjects add column published_at timestamptz not null default now();
update post_subjects s set published_at = p.published_at from posts p where p.id = s.post_id;

-- The post's own date, whoever links it: an import brings old posts.
create function date_post_subject() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  new.published_at := (select published_at from public.posts where id = new.post_id);
  return new;
end $$;
create trigger date_post_subject before insert on post_subjects for each row execute function date_post_subject();

drop index post_subjects_subject;
create index post_subjects_newest on post_subjects (subject_id, published_at desc, post_id desc);
create index posts_author_subjects on posts (author_id, published_at desc, id desc) where state = 'published' and space_id is null;

-- What someone said under a comment, and names that are searched for as they are typed.
create index comments_parent on comments (parent_id) where parent_id is not null;
create index spaces_name_alike on spaces using gin (f_unaccent(lower(name)) gin_trgm_ops);
create index subjects_name_alike on subjects using gin (f_unaccent(lower(name)) gin_trgm_ops);
