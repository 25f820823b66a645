-- A shared diagram or decision table whose newest version only some procedures use yet. One row a key; no row: everyone
-- uses the newest version. A version taken back keeps its row until a newer one is published.
create table model_ring (
    key            text        primary key,
    version        int         not null,
    rest_version   int         not null,
    procedure_keys text[]      not null,
    taken_back     boolean     not null default false,
    begun_at       timestamptz not null,
    check (rest_version < version),
    check (taken_back = (cardinality(procedure_keys) = 0))
);

-- Who released or took back what, when.
create table model_ring_act (
    id             bigint generated always as identity primary key,
    key            text        not null,
    version        int         not null,
    act            text        not null check (act in ('released', 'taken-back')),
    procedure_keys text[]      not null,
    actor          text        not null,
    at             timestamptz not null
);
create index model_ring_act_key on model_ring_act (key, id);
