-- The result on its way: the files made of it, its number in the unit's register, and the keys that sign.

create table documents (
    id           uuid        primary key,
    dossier_code text        not null,
    kind         text        not null check (kind in ('draft', 'signed', 'print', 'stamped', 'return-receipt')),
    name         text        not null,
    sha256       char(64)    not null,
    bytes        bytea       not null,
    created_at   timestamptz not null,
    created_by   text        not null
);

create index documents_of_dossier on documents (dossier_code, created_at);

-- A PDF is compressed already; trying again costs time and wins nothing.
alter table documents alter column bytes set storage external;

create table results (
    dossier_code    text        primary key,
    id              uuid        not null unique,
    procedure_code  text        not null,
    unit            text        not null,
    symbol          text        not null,
    signed_by       text,
    signed_at       timestamptz,
    signed_sha256   char(64),
    transferred_by  text,
    transferred_at  timestamptz,
    received_sha256 char(64),
    print_count     integer     not null default 0,
    printed_by      text,
    printed_at      timestamptz,
    register_year   integer,
    register_number integer,
    stamped_by      text,
    stamped_at      timestamptz,
    returned_by     text,
    returned_at     timestamptz,
    recipient       text,
    return_method   text,
    constraint one_number_once unique (unit, register_year, register_number)
);

-- Counting in the transaction that uses the number keeps the register without gaps (Decree 30/2020, Article 15).
create table register_counters (
    unit text    not null,
    year integer not null,
    last integer not null,
    primary key (unit, year)
);

create table signing_keys (
    login        text        primary key,
    pkcs12       bytea       not null,
    certificate  bytea       not null,
    created_at   timestamptz not null,
    wrong_pins   integer     not null default 0,
    locked_until timestamptz
);

-- The authority behind the demo's certificates; one row, so that all nodes issue under the same.
create table demo_authority (
    only_one    boolean     primary key default true check (only_one),
    pkcs12      bytea       not null,
    certificate bytea       not null,
    created_at  timestamptz not null
);
