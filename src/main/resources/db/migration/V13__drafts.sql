-- What the engine has of a file when someone published it after the release's file was seen last. It holds as long as
-- no release was deployed over it; an older version of the application sets only the columns it knows.
alter table deployed_file
    add column published_sha256     text,
    add column published_deployment varchar(64);

-- Diagrams and decision tables on their way to publication.
create table diagram_drafts (
    id              bigint generated always as identity primary key,
    key             text        not null,
    path            text        not null,
    kind            text        not null check (kind in ('bpmn', 'dmn')),
    title           text        not null,
    state           text        not null check (state in ('open', 'submitted', 'approved', 'published', 'withdrawn')),
    content         text        not null,
    revision        int         not null check (revision > 0),
    base_version    int         not null check (base_version >= 0),
    from_version    int,
    author          text        not null,
    last_writer     text        not null,
    note            text,
    errors          int         not null default 0,
    warnings        int         not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    decision_number text,
    decision_date   date,
    approver        text,
    publish_on      date,
    procedures      text[]      not null default '{}',
    check (state not in ('approved', 'published')
        or (decision_number is not null and decision_date is not null and approver is not null)),
    check (state <> 'approved' or publish_on is not null),
    check (approver <> author)
);
comment on column diagram_drafts.base_version is 'The version that was live when the work began; 0 when there was none.';
comment on column diagram_drafts.from_version is 'The version whose content it brings back; null for anything new.';
create unique index diagram_drafts_one_at_work on diagram_drafts (key) where state in ('open', 'submitted', 'approved');
create index diagram_drafts_due on diagram_drafts (publish_on, id) where state = 'approved';
create index diagram_drafts_newest on diagram_drafts (updated_at desc, id desc);

-- Who did what with a draft, in order; nothing is ever taken out.
create table diagram_draft_acts (
    id       bigint generated always as identity primary key,
    draft    bigint      not null references diagram_drafts,
    at       timestamptz not null,
    actor    text        not null,
    act      text        not null,
    revision int         not null,
    note     text
);
create index diagram_draft_acts_draft on diagram_draft_acts (draft, id);
create trigger diagram_draft_acts_stay
    before update or delete or truncate on diagram_draft_acts
    for each statement execute function refuse_change_of_record();

-- The versions that came of drafts. A version without a row here came with a release.
create table diagram_publications (
    key             text        not null,
    version         int         not null,
    path            text        not null,
    draft           bigint      not null unique references diagram_drafts,
    how             text        not null check (how in ('now', 'on-date', 'return')),
    decision_number text        not null,
    decision_date   date        not null,
    approver        text        not null,
    published_at    timestamptz not null,
    primary key (key, version)
);
create trigger diagram_publications_stay
    before update or delete or truncate on diagram_publications
    for each statement execute function refuse_change_of_record();
