-- content: guests attach files to what they write. Their uploads are kept from inside, as theirs alone; what a guest
-- sees is their own until it is attached, then what was said within reach.
alter policy outside_reads on files using (
  (owner_id = outside_person() and post_id is null)
  or (space_id in (select outside_spaces()) and (state = 'ready' or owner_id = outside_person())
    and exists (select from posts where posts.id = post_id)
    and (comment_id is null or exists (select from comments where comments.id = comment_id and comments.state = 'published'))));

-- A guest puts their own, not yet attached files under a comment of their own, where they may write.
create function attach_guest_files(comment uuid, given uuid[]) returns int
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with attached as (
    update public.files f set post_id = c.post_id, comment_id = c.id, space_id = c.space_id
    from public.comments c
    where c.id = comment and c.author_id = public.outside_person() and c.state = 'published'
      and c.space_id in (select public.outside_writes())
      and f.id = any(given) and f.owner_id = c.author_id and f.post_id is null and f.state <> 'removed'
    returning 1)
  select count(*)::int from attached
$$;
grant execute on function attach_guest_files(uuid, uuid[]) to :"outside";
