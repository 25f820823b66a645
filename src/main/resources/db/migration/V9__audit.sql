-- The record: one row per fact, in the transaction of the fact, chained per dossier.
-- collate "C": codes and element ids are compared byte by byte, never sorted for people.

create table audit_heads (
  dossier_code text collate "C" primary key,
  last_seq     int   not null check (last_seq >= 0),
  last_hash    bytea not null
) with (fillfactor = 70);

comment on table audit_heads is 'The end of each dossier''s chain; its row is locked while facts are appended.';

create table audit_entries (
  dossier_code text collate "C" not null,
  seq          int              not null check (seq > 0),
  at           timestamptz      not null,
  kind         text collate "C" not null,
  process_key  text collate "C",
  element      text collate "C",
  name         text,
  actor        text collate "C",
  on_behalf_of text collate "C",
  facts        jsonb            not null default '{}',
  prev_hash    bytea            not null,
  hash         bytea            not null,
  primary key (dossier_code, seq)
);

comment on table audit_entries is
  'hash = SHA-256(prev_hash || row), each field of the row with its length in front; the first prev_hash is SHA-256 of nothing.';

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entries_stay
  before update or delete or truncate on audit_entries
  for each statement execute function refuse_change_of_record();

create trigger audit_heads_stay
  before delete or truncate on audit_heads
  for each statement execute function refuse_change_of_record();
