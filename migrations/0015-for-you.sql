-- feed: what For you begins from. A skill finds the subject of its name, and a newcomer what the company talks about.
create index subjects_plain on subjects (f_unaccent(lower(name)));
create index thread_activity_recent on thread_activity (last_activity_at desc, post_id desc);
create index posts_announced on posts (published_at desc, id desc) where state = 'published' and kind = 'announcement' and space_id is null;
