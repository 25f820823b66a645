-- Indexes that Camunda 7.24 does not bring and that every completion, start and job acquisition needs.
create index act_ru_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
create index act_re_procdef_key on act_re_procdef (key_, version_ desc);
create index act_re_decision_def_key on act_re_decision_def (key_, version_ desc);
create index act_ru_job_due on act_ru_job (duedate_) where retries_ > 0;

-- One running flow to a business key; called diagrams carry the key too and are left out.
create unique index act_ru_execution_one_flow on act_ru_execution (business_key_)
    where parent_id_ is null and super_exec_ is null and business_key_ is not null;

-- Open tasks, one row each, written in the engine's transaction.
create table inbox (
    task_id          varchar(64) primary key,
    flow_id          varchar(64) not null,
    business_key     text        not null,
    process_key      text        not null,
    step             text        not null,
    name             text        not null,
    candidate_groups text[]      not null,
    assignee         text,
    opened_at        timestamptz not null,
    due_at           timestamptz,
    decisions        text[]      not null,
    required_fields  text[]      not null
);
create index inbox_groups on inbox using gin (candidate_groups);
create index inbox_assignee on inbox (assignee, due_at, task_id) where assignee is not null;
create index inbox_due on inbox (due_at, task_id);
create index inbox_business_key on inbox (business_key);

-- What was deployed last from each file, so that only a changed file makes a new version.
create table deployed_file (
    path          text primary key,
    sha256        text        not null,
    deployment_id varchar(64) not null,
    deployed_at   timestamptz not null
);
