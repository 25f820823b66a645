-- Bytes of files, each once however many dossiers use them. Kept unpacked by the database, since PDF, pictures and
-- office documents are packed already and a slice of an unpacked value is read without the rest.
create table file_contents (
    sha256  text   primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size    bigint not null check (size > 0),
    content bytea  not null
);
alter table file_contents alter column content set storage external;

create table dossier_files (
    id           bigint generated always as identity primary key,
    dossier_code text        not null references dossiers,
    paper_line   int,
    name         text        not null check (name is nfc normalized),
    type         text        not null,
    sha256       text        not null references file_contents,
    added_by     text        not null,
    added_at     timestamptz not null,
    reused_from  text        references dossiers,
    unique (dossier_code, sha256)
);
create index dossier_files_sha256 on dossier_files (sha256);

-- The papers usual for a procedure are learnt from a unit's latest dossiers of it.
create index dossiers_procedure_unit on dossiers (procedure_code, received_at_unit, received_at desc);
