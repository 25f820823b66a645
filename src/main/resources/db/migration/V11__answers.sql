-- What officers answered at each step, in their own words; the record keeps only a hash of the words.
create table answers (
    task_id      text        primary key,
    dossier_code text        not null,
    step         text        not null,
    name         text        not null,
    decision     text        not null,
    comment      text        not null,
    actor        text        not null,
    at           timestamptz not null
);
create index answers_dossier on answers (dossier_code, at);
