-- content: a subject that was merged into another keeps its row, so that its name and its address lead there.
alter table subjects add merged_into uuid references subjects on delete cascade check (merged_into <> id);
create index subjects_merged on subjects (merged_into) where merged_into is not null;
