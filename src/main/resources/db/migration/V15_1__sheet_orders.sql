-- Sheets of a whole department: who asked for them, how far they are, and the PDFs, so that any node can hand them out.
create table sheet_orders (
    id          bigint      generated always as identity primary key,
    department  text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('queued', 'running', 'done', 'stopped')),
    attempts    integer     not null default 0,
    touched_at  timestamptz,
    finished_at timestamptz
);
-- One at a time for a department; two who ask at once get the same.
create unique index sheet_orders_open on sheet_orders (department) where state in ('queued', 'running');
create index sheet_orders_department on sheet_orders (department, id);

create table sheet_items (
    order_id  bigint  not null references sheet_orders (id) on delete cascade,
    position  integer not null,
    procedure text    not null,
    file_name text,
    pdf       bytea,
    problem   text,
    primary key (order_id, position)
);
create index sheet_items_left on sheet_items (order_id, position) where pdf is null and problem is null;
