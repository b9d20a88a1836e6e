-- notices: mails that keep calendars are noted and asked like all others. `event`: somebody changed it; `reply`: it
-- answers what its reader has just said, and does not wait for the end of their quiet hours.
alter table notice_mails drop constraint notice_mails_kind_check,
  add check (kind in ('thread', 'digest', 'event', 'reply'));

-- What was sent goes with whom it was sent to, and with what it told of.
alter table event_invitations drop constraint event_invitations_post_id_fkey, drop constraint event_invitations_person_id_fkey,
  add foreign key (post_id) references posts on delete cascade,
  add foreign key (person_id) references people on delete cascade;

-- Kept by notices from now on; a fresh installation has no such mark yet.
update reader_marks set reader = 'notices.calendars' where reader = 'content.event_invitations';
