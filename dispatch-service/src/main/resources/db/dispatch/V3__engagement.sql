-- What is asked for and where people are sent, as the own topic tells it. Rebuildable from the topic dispatch.events.
create table request (
    id text primary key,
    office text not null,
    trade text not null,
    planned_dates date[] not null,
    mode text
);
create table dispatch (
    id text primary key,
    office text not null,
    trade text not null,
    state text not null check (state in ('CONFIRMED', 'COMPLETED', 'CANCELLED')),
    people text[] not null,
    planned_dates date[] not null,
    -- Days as reported: date, mode, people.
    days jsonb not null
);
create index dispatch_of_person on dispatch using gin (people);
create index dispatch_open on dispatch (office) where state = 'CONFIRMED';
create index person_of_trade on person using gin (trades);
grant select, insert, update on request, dispatch to "${app_role}";
