-- Words that officers leave on a dossier for each other; the record keeps that they did, not the words.
create table remarks (
    id           bigint generated always as identity primary key,
    dossier_code text        not null,
    kind         text        not null check (kind in ('remark', 'taken-over', 'assigned', 'returned', 'undone')),
    step         text,
    words        text        not null,
    author       text        not null,
    at           timestamptz not null
);
create index remarks_dossier on remarks (dossier_code, at, id);

-- An answer that was taken back within its minute stays on record, and counts for nothing.
alter table answers add column undone_at timestamptz;
