-- conversations: how far somebody was told, by mail and by push, that they were written to.
alter table conversation_members add column mailed_at timestamptz, add column pushed_at timestamptz;
create index conversation_messages_sent on conversation_messages (sent_at) where state = 'sent';

-- notices: mails that say so, and the conversations of which somebody wants none.
alter table notice_mails drop constraint notice_mails_kind_check,
  add check (kind in ('thread', 'digest', 'event', 'reply', 'conversation'));
alter table notice_stops drop constraint notice_stops_kind_check,
  add check (kind in ('space', 'subjects', 'thread', 'digest', 'conversation'));
