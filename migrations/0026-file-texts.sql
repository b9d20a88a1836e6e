-- content: what stands in files, read once, for the search.
create table file_texts (
  file_id  uuid primary key references files on delete cascade,
  state    text not null check (state in ('reading', 'readable', 'partly', 'unreadable', 'too_large')),
  -- Reading that never ended (the machine stopped) is begun once more, and then never again.
  tries    int not null default 1,
  text     text not null default '',
  read_at  timestamptz not null default now()
);
create index file_texts_reading on file_texts (read_at) where state = 'reading';
create index files_comment on files (comment_id) where comment_id is not null;

-- Guests see whether their own file can be found by its text, and no text of any file but through the index.
call wall('file_texts', 'exists (select from files where files.id = file_id and files.owner_id = outside_person())');
grant select (file_id, state) on file_texts to :"outside";

-- search: a file stands in the index by its name and its text, beside the post or comment it hangs on. A long text
-- takes several rows; of each, the passages that may be shown stand apart, so that one is found and marked at once.
alter table search_documents drop constraint search_documents_kind_check;
alter table search_documents add check (kind in ('post', 'comment', 'file'));
alter table search_documents add file_id uuid references files on delete cascade;
alter table search_documents add check ((kind = 'file') = (file_id is not null));
create index search_documents_file on search_documents (file_id) where file_id is not null;

create table search_passages (
  document_id  uuid not null references search_documents on delete cascade,
  n            int not null,
  body         text not null,
  vector       tsvector not null generated always as (search_vector('', body)) stored,
  primary key (document_id, n)
);
call wall('search_passages', 'exists (select from search_documents where search_documents.id = document_id)');
grant select on search_passages to :"outside";
