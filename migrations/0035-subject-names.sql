-- content: what a subject is called in each language, where someone gave it names; `name` stays the first spelling.
alter table subjects add name_fr text;
alter table subjects add name_en text;
-- What a search reads: every name, a line each.
alter table subjects add plain_names text not null
  generated always as (f_unaccent(lower(name || coalesce(e'\n' || name_fr, '') || coalesce(e'\n' || name_en, '')))) stored;

drop index subjects_name_alike;
create index subjects_names_alike on subjects using gin (plain_names gin_trgm_ops);
-- Which subjects bear the name of a skill.
drop index subjects_plain;
create index subjects_names_plain on subjects using gin (string_to_array(plain_names, e'\n'));
create index subjects_name_fr on subjects (lower(name_fr)) where name_fr is not null;
create index subjects_name_en on subjects (lower(name_en)) where name_en is not null;
create index subjects_shown_fr on subjects (lower(coalesce(name_fr, name)), id);
create index subjects_shown_en on subjects (lower(coalesce(name_en, name)), id);
