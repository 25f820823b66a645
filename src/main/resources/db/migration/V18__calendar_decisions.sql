-- Decisions on working time that were entered at run time, beside the files of a release. One person proposes and another
-- approves; what was approved is law here and is never changed, only superseded by a newer decision.
create table calendar_decisions (
    id           bigint generated always as identity primary key,
    number       text        not null,
    decided_on   date        not null,
    announced_on date        not null,
    scope        text        not null,
    decides_year int,
    content      jsonb       not null,
    supersedes   bigint references calendar_decisions,
    state        text        not null check (state in ('proposed', 'approved', 'refused', 'withdrawn')),
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    ended_by     text,
    ended_at     timestamptz,
    note         text,
    check (decided_on <= announced_on),
    check ((state = 'proposed') = (ended_by is null)),
    check ((ended_by is null) = (ended_at is null)),
    check (state not in ('approved', 'refused') or ended_by <> proposed_by),
    check (state <> 'withdrawn' or ended_by = proposed_by),
    check (state not in ('refused', 'withdrawn') or note is not null)
);
comment on column calendar_decisions.content is 'Days, hours and cut-offs, written as in procedure-catalog/calendar/.';
create unique index calendar_decisions_number on calendar_decisions (lower(number)) where state in ('proposed', 'approved');
create unique index calendar_decisions_superseded on calendar_decisions (supersedes) where state = 'approved';

create function refuse_change_of_calendar_decision() returns trigger language plpgsql as $$
declare
  ending constant text[] := array ['state', 'ended_by', 'ended_at', 'note'];
begin
  if tg_op = 'DELETE' or old.state <> 'proposed' or to_jsonb(new) - ending is distinct from to_jsonb(old) - ending then
    raise exception 'a decision on the calendar is only approved, refused or withdrawn, once: % of % is refused', tg_op, old.id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger calendar_decisions_stay
    before update or delete on calendar_decisions
    for each row execute function refuse_change_of_calendar_decision();
create trigger calendar_decisions_all_stay
    before truncate on calendar_decisions
    for each statement execute function refuse_change_of_record();
