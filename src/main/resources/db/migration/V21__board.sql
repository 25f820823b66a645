-- What the managers' board counts by. Each index holds all that its question reads, so that 200,000 open dossiers are counted
-- without their rows.
create index deadlines_board on deadlines (unit, due_at, dossier_code) include (paused) where stopped_at is null;
create index deadlines_stopped on deadlines (stopped_at) include (unit, due_at) where stopped_at is not null;
create index deadlines_procedure on deadlines (procedure_code) include (dossier_code, unit, stopped_at);
create index step_clocks_open on step_clocks (unit, step, officer) where closed_at is null;
