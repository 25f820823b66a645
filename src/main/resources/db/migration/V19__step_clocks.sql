-- Why a clock stands, in the words of the law, beside the officer's own; nested causes end one by one.
alter table clock_entries add column cause text
    check (cause in ('BO_SUNG', 'NGHIA_VU_TAI_CHINH', 'XAC_MINH', 'NIEM_YET', 'KIEM_TRA_THUC_DIA'));
update clock_entries set cause = 'BO_SUNG' where kind = 'PAUSE' and reason = 'chờ người nộp bổ sung hồ sơ';
update clock_entries set cause = 'NGHIA_VU_TAI_CHINH'
 where kind = 'PAUSE' and reason = 'chờ người nộp thực hiện nghĩa vụ tài chính';
update clock_entries r
   set cause = (select p.cause from clock_entries p
                 where p.dossier_code = r.dossier_code and p.kind = 'PAUSE' and p.seq < r.seq
                 order by p.seq desc limit 1)
 where r.kind = 'RESUME';

-- The law that lets a consultation stop the applicant's clock; null where none does, which is the rule.
alter table clock_entries add column consultation_ground text;

-- How long a step stood still while it was open, in working seconds, and since when it does.
alter table step_clocks add column paused_seconds int not null default 0;
alter table step_clocks add column paused_since timestamptz;

create index duties_unit_open on duties (unit, due_at) where ended_at is null;
