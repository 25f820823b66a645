-- What the officers' list is read by. A task stands in one unit, that of its first group; what has no date comes last.
alter table inbox
    add column unit text generated always as (coalesce(split_part(candidate_groups[1], '.', 1), '')) stored,
    add column due_place timestamptz generated always as (coalesce(due_at, 'infinity')) stored;
create index inbox_unit_due on inbox (unit, due_place, task_id);
create index inbox_unit_opened on inbox (unit, opened_at, task_id);
create index inbox_opinions on inbox (business_key) where step like 'Activity\_Give%Opinion';
drop index inbox_assignee;
create index inbox_assignee on inbox (assignee, due_place, task_id) where assignee is not null;
-- Read by nothing any more, and the dearest two to keep.
drop index inbox_groups;
drop index inbox_due;

-- Dossiers that wait for their applicant: few, and looked up by what is left to do.
create index dossiers_waiting on dossiers (code) where state in (5, 6);
-- What an officer has done, to see that it came back.
create index step_clocks_done on step_clocks (officer, dossier_code, step) where outcome = 'completed';

-- The words a dossier is found by: those of its name without marks, its code whole, in parts and from each part on, and its phone
-- number's digits. The words of search_text are written without marks by vn.motcua.dossier.SearchText.
create function dossier_words(code text, words text, phone text) returns tsvector
    language sql immutable parallel safe as $$
  with parts as (select regexp_split_to_array(lower(code), '[^a-z0-9]+') as part)
  select array_to_tsvector(array(
      select word
        from (select unnest(regexp_split_to_array(words, '[^a-z0-9]+')) as word
              union select unnest(part) from parts
              union select array_to_string(part[n:], '') from parts, generate_subscripts(part, 1) n
              union select regexp_replace(regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g'), '^84(?=[0-9]{9,10}$)', '0')) found
       where word <> ''))
$$;
alter table dossiers add column words tsvector generated always as (dossier_words(code, search_text, phone)) stored;
create index dossiers_words on dossiers using gin (words);

create table watched_dossiers (
    login        text        not null references officers on delete cascade,
    dossier_code text        not null references dossiers on delete cascade,
    since        timestamptz not null,
    primary key (login, dossier_code)
);

-- What each officer wants to see of a task in the list; who has no row sees the usual.
create table list_columns (
    login   text   primary key references officers on delete cascade,
    columns text[] not null
);

-- Questions to the list under a name, the officer's own or shared with a unit.
create table saved_filters (
    id       bigint generated always as identity primary key,
    login    text        not null references officers on delete cascade,
    name     text        not null,
    unit     text,
    address  text        not null,
    saved_at timestamptz not null,
    unique (login, name)
);
create index saved_filters_unit on saved_filters (unit) where unit is not null;

-- Which units' inboxes changed, by transaction, for the lists that stand open. Only a hint: it need not survive a crash.
create unlogged table inbox_changes (
    change xid8 not null default pg_current_xact_id(),
    unit   text not null
);
create index inbox_changes_change on inbox_changes (change);

create function tell_inbox_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into inbox_changes (unit) values (old.unit);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.candidate_groups is distinct from old.candidate_groups) then
    insert into inbox_changes (unit) values (new.unit);
  end if;
  return null;
end $$;
create trigger inbox_tells_change
    after insert or update or delete on inbox
    for each row execute function tell_inbox_change();
