-- Who ended somebody's access: an administrator by hand, or a directory that no longer names them. A list of
-- people brings back only those whom a list sent away.

alter table people add column left_by text check (left_by in ('hand', 'directory'));
update people p set left_by = case
    when p.source like 'directory%'
      and not exists (select 1 from facts f where f.name = 'person.left' and f.data ->> 'personId' = p.id::text)
    then 'directory' else 'hand' end
  where p.state = 'left';
