-- :dossiers open dossiers and half as many finished ones over all units that have officers, a tenth of them of one procedure; five
-- steps each. Units are uneven, as in life: the first have many times the dossiers of the last.
create temporary table bench_units as
  select row_number() over (order by unit) - 1 as n, unit
    from (select distinct split_part(candidate_group, '.', 1) as unit from officer_groups) u;

create temporary table bench_dossiers as
  select n, 'H05.00-' || to_char(now(), 'YYMMDD') || '-' || lpad(n::text, 7, '0') as code,
         case when n % 10 = 0 then '1.001193' else 'BN.' || lpad((n % 397 + 1)::text, 4, '0') end as procedure_code,
         (select unit from bench_units where bench_units.n = floor(power(r1, 2) * (select count(*) from bench_units))) as unit,
         n > :dossiers as finished, r2 < 0.08 as paused,
         date_trunc('hour', now()) + (r3 * 30 - 4) * interval '1 day' as due_at,
         now() - (r4 * 40 + 1) * interval '1 day' as received_at
    from (select n, random() as r1, random() as r2, random() as r3, random() as r4
            from generate_series(1, :dossiers + :dossiers / 2) n) numbers;

insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind, applicant_name, id_number, summary,
                      handled_by, received_at_unit, received_by, received_at, ended_at, lookup_token, search_text)
  select code, procedure_code, case when finished then 10 else 4 end, 'direct', 'counter', 'citizen', 'Nguyễn Thị Đo Lường',
         '027199000017', 'Hồ sơ đo', unit, unit, unit || '.reception', received_at, case when finished then now() end,
         md5(code), 'nguyen thi do luong'
    from bench_dossiers;

insert into deadlines (dossier_code, due_at, warn_at, paused, stopped_at, unit, procedure_code)
  select code, case when not paused or finished then due_at end, null, paused and not finished,
         case when finished then now() - random() * interval '30 days' end, unit, procedure_code
    from bench_dossiers;

insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, officer, allotted, allotted_seconds, opened_at, due_at,
                         closed_at, outcome, spent_seconds, late_seconds)
  select 'bench-' || d.n || '-' || s, d.code, case when s > 3 then 'five-step-e-flow' else 'tthc-' || d.procedure_code end,
         (array['Activity_ReceiveDossier', 'Activity_ExamineDossier', 'Activity_ApproveResult', 'Activity_SignResult', 'Activity_ReturnResult'])[s],
         (array['Kiểm tra, tiếp nhận hồ sơ', 'Thẩm định hồ sơ', 'Phê duyệt kết quả', 'Ký số kết quả', 'Trả kết quả'])[s],
         d.unit, case when s < 5 or d.n % 3 > 0 then d.unit || '.specialist' end, '1 working_days', 28800,
         d.received_at + s * interval '1 day', d.received_at + (s + 1) * interval '1 day',
         case when s < 5 or d.finished then d.received_at + (s + 1) * interval '1 day' end,
         case when s < 5 or d.finished then 'completed' end,
         case when s < 5 or d.finished then (28800 * s * power(random(), 2) / 2)::int end,
         case when s < 5 or d.finished then (array[0, 0, 0, 0, 600])[1 + floor(random() * 5)::int] end
    from bench_dossiers d cross join generate_series(1, 5) s;

insert into escalations (dossier_code, subject, subject_id, kind, rung, told_group, note, at, lawful_at)
  select code, 'dossier', code, 'late', 4, unit || '.leader', 'đo', now(), now() from bench_dossiers where not finished and n % 20 = 0;
