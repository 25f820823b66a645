-- Sessions of browsers, so that any node can answer and a restart signs nobody out. Columns are Spring Session's.
create table spring_session (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Wrong passwords, kept for a day: they brake who guesses, on every node alike.
create table wrong_sign_in (
    login    text        not null check (length(login) <= 100),
    tried_at timestamptz not null
);
create index wrong_sign_in_login on wrong_sign_in (login, tried_at);
create index wrong_sign_in_tried_at on wrong_sign_in (tried_at);
