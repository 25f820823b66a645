-- What a clock needs to be counted again from its entries alone: the procedure's rules as they were on the day of the entry.
alter table clock_entries add column cut_off text;
alter table clock_entries add column policy text check (policy in ('SHIFT', 'RESTART', 'SUBTRACT'));
alter table clock_entries add column unit text;
alter table clock_entries add column paper text;

alter table deadlines add column unit text;
alter table deadlines add column procedure_code text;
alter table deadlines add column paused_since timestamptz;
alter table deadlines add column remaining_seconds int;
alter table deadlines add column next_rung text;
alter table deadlines add column next_at timestamptz;
update deadlines set unit = dossiers.handled_by, procedure_code = dossiers.procedure_code
  from dossiers where dossiers.code = deadlines.dossier_code;
create index deadlines_next on deadlines (next_at) where next_at is not null;

-- The clock of every step that was ever opened: whose time it was, how much was allotted and how much was spent.
create table step_clocks (
    task_id          varchar(64) primary key,
    dossier_code     text        not null,
    process_key      text        not null,
    step             text        not null,
    name             text        not null,
    unit             text        not null,
    officer          text,
    allotted         text,
    allotted_seconds int,
    opened_at        timestamptz not null,
    warn_at          timestamptz,
    due_at           timestamptz,
    closed_at        timestamptz,
    outcome          text check (outcome in ('completed', 'cancelled')),
    spent_seconds    int,
    late_seconds     int,
    next_rung        text,
    next_at          timestamptz,
    check ((closed_at is null) = (outcome is null))
);
create index step_clocks_dossier on step_clocks (dossier_code);
create index step_clocks_next on step_clocks (next_at) where next_at is not null;

-- What must be done beside the result, each with a time of its own: the first answer, the transfer, the applicant's papers.
create table duties (
    dossier_code text        not null,
    kind         text        not null check (kind in ('first-answer', 'transfer', 'supplement')),
    seq          int         not null,
    unit         text        not null,
    started_at   timestamptz not null,
    due_at       timestamptz not null,
    ended_at     timestamptz,
    late_seconds int,
    next_rung    text,
    next_at      timestamptz,
    primary key (dossier_code, kind, seq)
);
create index duties_next on duties (next_at) where next_at is not null;
