-- reach: what people answer for in the programme, beside administration. value: which of the job families of the
-- catalogue each of the company's is, and who answers for it.
alter table roles drop constraint roles_role_check;
alter table roles add constraint roles_role_check
  check (role in ('administrator', 'programme', 'sponsor', 'controller', 'head'));

create table value_families (
  job_family_id  uuid primary key references job_families,
  kind           text check (kind in ('sales', 'research', 'people', 'service', 'marketing', 'communication', 'it',
                                      'operations', 'purchasing', 'management')),
  head_id        uuid references people
);
create index value_families_head on value_families (head_id);
