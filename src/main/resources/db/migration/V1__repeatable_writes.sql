-- The first answer to a write that carried an Idempotency-Key; a repeat gets it again.
create table idempotent_requests (
    key          text        not null,
    caller       text        not null,
    request_hash bytea       not null,
    status       int         not null default 0,
    content_type text,
    location     text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (caller, key)
);
