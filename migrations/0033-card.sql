-- people: links on one's own card, [{label, url}]. The photograph's key is there since the beginning; guests of
-- shared spaces see it, as they see a name.
alter table people add column links jsonb check (jsonb_typeof(links) = 'array');
