-- mail, password resets, invitations.

alter table mail_outbox
  drop constraint mail_outbox_state_check,
  add constraint mail_outbox_state_check check (state in ('waiting', 'sent', 'bounced', 'abandoned', 'withdrawn')),
  add column not_after timestamptz,
  add column settled_at timestamptz;
create index mail_outbox_settled on mail_outbox (settled_at) where settled_at is not null;

-- Asked from the sign-in page. Whether someone stands behind the address is found out later, by a reader:
-- the answer to the page, and the time it takes, say nothing.
create table reset_requests (
  id          uuid primary key,
  email       text not null,
  created_at  timestamptz not null default now()
);
create index password_resets_person on password_resets (person_id);

alter table invitations add column locale text not null default 'fr' check (locale in ('fr', 'en'));
create index invitations_space on invitations (space_id) where used_at is null and revoked_at is null;
create index invitations_email on invitations (lower(email)) where used_at is null and revoked_at is null;
