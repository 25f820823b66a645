-- A calendar decision that came late moves open dossiers: who ordered the recount, who signed it off, what it changed.
create table recounts (
    id          bigint      generated always as identity primary key,
    decision_id bigint      not null,
    decision    text        not null,
    from_day    date        not null,
    until_day   date        not null,
    ordered_by  text        not null,
    ordered_at  timestamptz not null,
    signed_by   text,
    signed_at   timestamptz,
    refused_by  text,
    refused_at  timestamptz,
    reason      text,
    check (from_day <= until_day),
    check (signed_by <> ordered_by),
    check (signed_by is null or refused_by is null)
);
-- Two who order at once get the same one; a refused recount may be ordered again.
create unique index recounts_decision on recounts (decision_id) where refused_by is null;

-- The work of a recount, a run for each phase: count what would move, then, signed off, move it.
create table recount_runs (
    id          bigint  generated always as identity primary key,
    recount_id  bigint  not null references recounts,
    phase       text    not null check (phase in ('count', 'apply')),
    state       text    not null check (state in ('queued', 'running', 'done', 'stopped')),
    attempts    integer not null default 0,
    total       integer not null default 0,
    touched_at  timestamptz,
    finished_at timestamptz,
    unique (recount_id, phase)
);

-- How far each part of a run is; one row a part, so that parts never wait for each other.
create table recount_progress (
    run_id bigint  not null references recount_runs,
    part   integer not null,
    done   integer not null,
    primary key (run_id, part)
);

-- Each dossier that moves: the date before and after. Written when counted; applied_at when it was moved.
create table recount_changes (
    recount_id     bigint      not null references recounts,
    dossier_code   text        not null,
    unit           text        not null,
    procedure_code text        not null,
    old_due_at     timestamptz not null,
    new_due_at     timestamptz not null,
    applied_at     timestamptz,
    primary key (recount_id, dossier_code)
);
create index recount_changes_dossier on recount_changes (dossier_code);
