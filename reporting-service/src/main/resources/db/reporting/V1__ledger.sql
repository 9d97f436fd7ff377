-- What is known of each subject: the fold of its events up to a sequence number.
create table picture (
    service text not null,
    subject text not null,
    kind text not null,
    sequence_number bigint not null,
    state jsonb not null,
    primary key (service, subject)
);
grant select, insert, update on picture to "${app_role}";

-- The ledger: every figure of the report is a sum of these lines. A correction adds reversing lines; none is ever changed.
create table ledger (
    event_id uuid not null,
    line integer not null,
    service text not null,
    subject text not null,
    sequence_number bigint not null,
    recorded_at timestamptz not null,
    office text not null,
    fiscal_year integer not null,
    row_code text not null,
    measure text not null,
    item text not null,
    activity_date date,
    sign smallint not null,
    amount bigint not null,
    wording text,
    constraint ledger_line_once primary key (event_id, line),
    constraint ledger_sign_is_one check (sign in (1, -1))
);
-- A year's report of one office or of all of them.
create index ledger_of_year on ledger (fiscal_year, office, row_code, measure);
-- Whether a meister is active, a course was completed, a consultation was followed up: lines of no year, found by their item.
create index ledger_of_item on ledger (item, measure) where fiscal_year = 0;
grant select, insert on ledger to "${app_role}";

-- Runs of the replay and what they found.
create table replay (
    id bigint generated always as identity primary key,
    started_at timestamptz not null,
    started_by text not null,
    office text not null,
    phase text not null,
    events_total bigint not null default 0,
    events_read bigint not null default 0,
    repeats bigint not null default 0,
    unreadable bigint not null default 0,
    lines bigint not null default 0,
    read_millis bigint not null default 0,
    differences bigint,
    finished_at timestamptz,
    failure text,
    touched_at timestamptz not null default now()
);
-- One at a time: they share the shadow tables.
create unique index replay_running_once on replay ((true)) where finished_at is null;
grant select, insert, update on replay to "${app_role}";

create table replay_difference (
    replay_id bigint not null references replay (id),
    number integer not null,
    kind text not null,
    replayed jsonb,
    live jsonb,
    primary key (replay_id, number)
);
grant select, insert on replay_difference to "${app_role}";

-- The shadow of the running replay; emptied before and after, so it need not survive a crash.
create unlogged table replay_ledger (like ledger);
create unlogged table replay_picture (
    service text not null,
    subject text not null,
    kind text,
    sequence_number bigint not null,
    state jsonb
);
grant select, insert, truncate, maintain on replay_ledger, replay_picture to "${app_role}";
