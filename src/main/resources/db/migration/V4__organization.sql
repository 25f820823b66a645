create table officers (
    login         text    primary key check (length(login) between 1 and 100),
    name          text    not null,
    password_hash text    not null,
    enabled       boolean not null default true
);
comment on column officers.password_hash is 'with the {id} of its method in front';

create table officer_groups (
    login           text not null references officers on delete cascade,
    candidate_group text not null,
    primary key (login, candidate_group)
);
comment on table officer_groups is 'in which unit an officer holds which role: tu-phap.specialist';

create table officer_positions (
    login    text not null references officers on delete cascade,
    position text not null,
    primary key (login, position)
);
