-- The clock of a dossier as entries that are only ever added; due dates are derived from them.
create table clock_entries (
    dossier_code text        not null,
    seq          int         not null,
    kind         text        not null check (kind in ('START', 'PAUSE', 'RESUME', 'RESTART', 'EXTEND', 'STOP')),
    at           timestamptz not null,
    term         text,
    reason       text,
    until        timestamptz,
    actor        text        not null,
    primary key (dossier_code, seq)
);

-- What the entries mean now, for lists and boards; rebuilt from them at every entry.
create table deadlines (
    dossier_code text primary key,
    due_at       timestamptz,
    warn_at      timestamptz,
    paused       boolean not null,
    stopped_at   timestamptz
);
create index deadlines_open_due on deadlines (due_at) where stopped_at is null and not paused;

create table escalations (
    dossier_code text        not null,
    rung         int         not null,
    told_group   text        not null,
    note         text        not null,
    at           timestamptz not null,
    primary key (dossier_code, rung)
);
