-- content: polls, ideas and events.
alter table posts drop constraint posts_kind_check;
alter table posts add constraint posts_kind_check check (kind in
  ('message', 'question', 'announcement', 'article', 'poll', 'idea', 'event'));
