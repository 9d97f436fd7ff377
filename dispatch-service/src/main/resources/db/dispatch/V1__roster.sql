-- Who may be sent, as the meister service tells it. Rebuildable from the topic meister.events.
create table person (
    id text primary key,
    kind text not null check (kind in ('MEISTER', 'EXPERT')),
    office text not null,
    -- A meister is active from this day; an expert has none.
    registered_on date,
    -- Exempt or trained from this day, the earlier of both; null when neither.
    sendable_from date,
    trades text[] not null,
    -- Suspensions and withdrawals, [first day, day of return); they may overlap and are kept apart.
    gaps daterange[] not null default '{}',
    constraint person_meister_registered check ((kind = 'MEISTER') = (registered_on is not null)),
    constraint person_expert_plain check (kind = 'MEISTER' or (sendable_from is null and gaps = '{}'))
);
-- Every trade that the centre has listed, certifiable or not.
create table trade (
    code text primary key,
    certifiable boolean not null
);
grant select, insert, update on person, trade to "${app_role}";
