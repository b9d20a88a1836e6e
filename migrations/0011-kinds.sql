-- content: announcements, which ask to be acknowledged, and articles, which live on in versions.
alter table posts drop constraint posts_kind_check;
alter table posts add constraint posts_kind_check check (kind in ('message', 'question', 'announcement', 'article'));
alter table posts drop constraint posts_check;
alter table posts add constraint posts_titled check (kind = 'message' or title is not null);
