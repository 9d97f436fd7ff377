-- What this service's own facts add up to, for questions over many records. Rebuildable from the table event.
create table office (
    code text primary key,
    name_ja text not null
);
create table trade (
    code text primary key,
    name_ja text not null,
    certifiable boolean not null,
    competition_only boolean not null,
    -- The division in which it was entered.
    division text not null,
    -- In the list on days from the first up to the day of retirement; null is open.
    valid_from date,
    retired_from date,
    merged_into text,
    sequence_number bigint not null
);
-- sequence_number is the last event taken in of the aggregate, so that a repeat changes nothing.
create table person (
    id text primary key,
    kind text not null check (kind in ('MEISTER', 'EXPERT')),
    office text not null,
    -- A meister is active from this day; an expert has none.
    registered_on date,
    -- Exempt or trained from this day, the earlier of both; null when neither.
    sendable_from date,
    -- Suspensions and withdrawals, [first day, day of return).
    gaps daterange[] not null default '{}',
    sequence_number bigint not null,
    constraint person_meister_registered check ((kind = 'MEISTER') = (registered_on is not null))
);
-- A trade of a meister and the day of its certification.
create table holding (
    person_id text not null references person on delete cascade,
    trade text not null,
    certified_on date not null,
    primary key (person_id, trade)
);
create index holding_of_trade on holding (trade, certified_on);
create table application (
    id text primary key,
    office text not null,
    trade text not null,
    applied_on date not null,
    state text not null check (state in ('RECEIVED', 'PREPARED', 'FORWARDED', 'CERTIFIED', 'REJECTED')),
    -- Codes of the documents that are not together.
    missing text[] not null,
    batch text,
    due_on date,
    sent_on date,
    sequence_number bigint not null,
    constraint application_batch_whole check ((batch is null) = (due_on is null) and (batch is null) = (sent_on is null))
);
create index application_of_office on application (office);
create table contact (
    office text not null,
    id text not null,
    kind text not null,
    made_on date not null,
    recipients bigint not null,
    area text,
    trade text,
    primary key (office, id)
);
create index contact_of_trade on contact (trade, office);
grant select, insert, update, delete on office, trade, person, holding, application, contact to "${app_role}";
