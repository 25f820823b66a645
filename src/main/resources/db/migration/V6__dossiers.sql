-- Last serial given for an agency on a day. Allotted in the receipt's own transaction, so numbers have no gaps.
create table dossier_serials (
    agency_code text not null,
    day         date not null,
    last        int  not null,
    primary key (agency_code, day)
);

create table dossiers (
    code            text        primary key,
    procedure_code  text        not null,
    state           int         not null check (state between 1 and 10),
    paused_from     int,
    channel         text        not null,
    return_method   text        not null,
    applicant_kind  text        not null,
    applicant_name  text        not null check (applicant_name is nfc normalized),
    id_number       text        not null,
    phone           text,
    email           text,
    address         text,
    summary         text        not null,
    handled_by      text        not null,
    received_at_unit text       not null,
    received_by     text        not null,
    received_at     timestamptz not null,
    ended_at        timestamptz,
    result_signed   boolean     not null default false,
    lookup_token    text        not null unique,
    search_text     text        not null
);
create index dossiers_received on dossiers (received_at desc, code);
create index dossiers_id_number on dossiers (id_number);

create table dossier_papers (
    dossier_code text not null references dossiers,
    line         int  not null,
    name         text not null,
    originals    int  not null,
    copies       int  not null,
    primary key (dossier_code, line)
);

-- Units that hold or held the dossier: they, and no others, see it.
create table dossier_units (
    dossier_code text not null references dossiers,
    unit         text not null,
    primary key (dossier_code, unit)
);
create index dossier_units_unit on dossier_units (unit, dossier_code);

create table letter_serials (
    form int not null,
    year int not null,
    last int not null,
    primary key (form, year)
);

-- Slips and letters (Forms 01 to 05) as they were issued; the PDF is printed from these facts.
create table letters (
    id           bigint generated always as identity primary key,
    dossier_code text        not null references dossiers,
    form         int         not null,
    number       text        not null,
    issued_at    timestamptz not null,
    issued_by    text        not null,
    facts        jsonb       not null
);
create index letters_dossier on letters (dossier_code, form);
