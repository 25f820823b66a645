-- What the ladder has done: each rung once for a subject and a round. A dossier's round grows with every new promise
-- (Form 04, counting anew), so that a new date is warned of anew; steps and side clocks have one round.
create table rungs (
    subject      text        not null check (subject in ('dossier', 'step', 'duty')),
    subject_id   text        not null,
    round        int         not null,
    rung         text        not null,
    dossier_code text        not null,
    lawful_at    timestamptz not null,
    fired_at     timestamptz not null,
    primary key (subject, subject_id, round, rung)
);
comment on column rungs.lawful_at is 'when it had to be; fired_at is later after a downtime';

-- What the sweep could not do and tries again, later each time.
create table rung_failures (
    subject    text        not null,
    subject_id text        not null,
    attempts   int         not null,
    reason     text        not null,
    last_at    timestamptz not null,
    retry_at   timestamptz not null,
    primary key (subject, subject_id)
);

-- Who was told at a rung, what is asked of them, and what they answered. The column rung stays the height on the
-- ladder: 1 step warned, 2 step due, 3 dossier near its date, 4 late, 5 and 6 above.
alter table escalations drop constraint escalations_pkey;
alter table escalations add column id bigint generated always as identity primary key;
alter table escalations add column subject text not null default 'dossier';
alter table escalations add column subject_id text;
alter table escalations add column kind text not null default 'late';
alter table escalations add column unit text;
alter table escalations add column step text;
alter table escalations add column told_login text;
alter table escalations add column lawful_at timestamptz;
alter table escalations add column task_id varchar(64);
alter table escalations add column demand text not null default 'acknowledgement'
    check (demand in ('acknowledgement', 'explanation'));
alter table escalations add column acknowledged_by text;
alter table escalations add column acknowledged_for text;
alter table escalations add column acknowledged_at timestamptz;
alter table escalations add column word text;
alter table escalations add column explained_by text;
alter table escalations add column explained_at timestamptz;
alter table escalations add column explanation text;

update escalations set subject_id = dossier_code, lawful_at = at, rung = 4;
alter table escalations alter column subject_id set not null;
alter table escalations alter column lawful_at set not null;
alter table escalations alter column subject drop default;
alter table escalations alter column kind drop default;
create index escalations_dossier on escalations (dossier_code);
create index escalations_group on escalations (told_group) where acknowledged_at is null or demand = 'explanation';
create index escalations_login on escalations (told_login) where told_login is not null;
create index escalations_task on escalations (task_id) where task_id is not null;
comment on column escalations.acknowledged_for is 'the absent colleague in whose place a deputy answered';

insert into rungs (subject, subject_id, round, rung, dossier_code, lawful_at, fired_at)
select distinct on (dossier_code) 'dossier', dossier_code, 0, 'late', dossier_code, at, at
  from escalations order by dossier_code, at;

-- What still waits for somebody: not answered, and neither the step done nor (for a warning) the clock stopped.
create view open_escalations as
select e.*
  from escalations e
  left join step_clocks s on e.subject = 'step' and s.task_id = e.subject_id
  left join deadlines d on e.kind = 'near' and d.dossier_code = e.dossier_code
  left join duties u on e.subject = 'duty' and e.subject_id = u.dossier_code || '/' || u.kind || '/' || u.seq
 where case e.demand
         when 'explanation' then e.explained_at is null
         else e.acknowledged_at is null and s.closed_at is null and d.stopped_at is null and u.ended_at is null
       end;

-- A superior's word to who holds a dossier, and the answer.
create table urgings (
    id           bigint generated always as identity primary key,
    dossier_code text        not null,
    step         text        not null,
    told_group   text        not null,
    told_login   text,
    author       text        not null,
    at           timestamptz not null,
    words        text        not null,
    answered_by  text,
    answered_for text,
    answered_at  timestamptz,
    answer       text
);
create index urgings_dossier on urgings (dossier_code);
create index urgings_group on urgings (told_group) where answered_at is null;
create index urgings_login on urgings (told_login) where answered_at is null and told_login is not null;

-- Who is away and who stands in, day by day.
create table absences (
    id         bigint generated always as identity primary key,
    login      text        not null references officers on delete cascade,
    deputy     text        not null references officers on delete cascade,
    first_day  date        not null,
    last_day   date        not null check (last_day >= first_day),
    reason     text,
    entered_by text        not null,
    entered_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text,
    check (login <> deputy)
);
create index absences_login on absences (login, last_day) where revoked_at is null;
create index absences_deputy on absences (deputy, last_day) where revoked_at is null;

-- Steps that were closed late are asked about once; a sweep looks at the recent ones only.
create index step_clocks_closed_late on step_clocks (closed_at) where late_seconds > 0 and outcome = 'completed';

-- The sweep looks at every running clock once and finds the next moment itself.
update deadlines set next_at = coalesce(warn_at, due_at) where stopped_at is null and not paused;
