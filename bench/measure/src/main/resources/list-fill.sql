-- :tasks open tasks of as many dossiers over all units that have officers, uneven as in life; names of the usual parts.
create temporary table bench_units as
  select row_number() over (order by unit) - 1 as n, unit
    from (select distinct split_part(candidate_group, '.', 1) as unit from officer_groups) u;

create temporary table bench_tasks as
  select n, 'H05.' || lpad((n % 97)::text, 2, '0') || '-' || to_char(now() - n % 60 * interval '1 day', 'YYMMDD') || '-' || lpad(n::text, 7, '0') as code,
         case when n % 10 = 0 then '1.001193' else 'BN.' || lpad((n % 397 + 1)::text, 4, '0') end as procedure_code,
         (select unit from bench_units where bench_units.n = floor(power(r1, 2) * (select count(*) from bench_units))) as unit,
         r2 < 0.08 as paused, date_trunc('hour', now()) + (r3 * 30 - 4) * interval '1 day' as due_at,
         now() - (r4 * 40 + 1) * interval '1 day' as received_at,
         (array['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'])[1 + n % 12]
           || ' ' || (array['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thu'])[1 + n % 7]
           || ' ' || (array['Hường', 'Hoà', 'Bình', 'Lan', 'Dũng', 'Tuấn', 'Mai', 'Anh', 'Khánh', 'Ước', 'Thuỷ', 'Đạt', 'Yến'])[1 + n % 13] as name,
         (array['nguyen', 'nguyen', 'nguyen', 'tran', 'le', 'pham', 'hoang', 'vu', 'dang', 'bui', 'do', 'ngo'])[1 + n % 12]
           || ' ' || (array['van', 'thi', 'duc', 'minh', 'ngoc', 'quang', 'thu'])[1 + n % 7]
           || ' ' || (array['huong', 'hoa', 'binh', 'lan', 'dung', 'tuan', 'mai', 'anh', 'khanh', 'uoc', 'thuy', 'dat', 'yen'])[1 + n % 13] as plain
    from (select n, random() as r1, random() as r2, random() as r3, random() as r4 from generate_series(1, :tasks) n) numbers;

insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind, applicant_name, id_number, phone, summary,
                      handled_by, received_at_unit, received_by, received_at, lookup_token, search_text)
  select code, procedure_code, case when paused then 5 else 4 end, 'DIRECT', 'COUNTER', 'CITIZEN', name, '027199000017',
         '09' || lpad((n * 7919 % 100000000)::text, 8, '0'), 'Hồ sơ đo', unit, unit, unit || '.reception', received_at, md5(code), plain
    from bench_tasks;
insert into dossier_units (dossier_code, unit) select code, unit from bench_tasks;
insert into deadlines (dossier_code, due_at, paused, paused_since, unit, procedure_code)
  select code, case when not paused then due_at end, paused, case when paused then received_at end, unit, procedure_code from bench_tasks;
insert into inbox (task_id, flow_id, business_key, process_key, step, name, candidate_groups, assignee, opened_at, due_at, decisions,
                   required_fields)
  select 'bench-' || n, 'bench', code, 'tthc-' || procedure_code, (array['Activity_ReceiveDossier', 'Activity_ExamineDossier'])[1 + n % 2],
         (array['Kiểm tra, tiếp nhận hồ sơ', 'Thẩm định hồ sơ'])[1 + n % 2], array[unit || (array['.reception', '.specialist'])[1 + n % 2]],
         case when n % 3 = 0 then unit || (array['.reception', '.specialist'])[1 + n % 2] end, received_at, case when not paused then due_at end, '{}', '{}'
    from bench_tasks;
