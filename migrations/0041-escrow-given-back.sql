-- escrow: whoever was named may decline before the pair holds, and give the half back after.
alter table escrows drop constraint escrows_end_reason_check;
alter table escrows add constraint escrows_end_reason_check
  check (end_reason in ('replaced', 'ended', 'lost', 'declined', 'given_back'));

-- What concerns a person at the escrow is asked with every page.
create index liftings_asker on liftings (asked_by);
