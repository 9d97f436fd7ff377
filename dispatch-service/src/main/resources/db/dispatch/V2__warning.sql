-- Warnings about entries as the own topic tells them. Rebuildable from the topic dispatch.events.
create table warning (
    position bigint generated always as identity primary key,
    about text not null,
    number bigint not null,
    office text not null,
    command text not null,
    code text not null,
    field text not null,
    value text not null,
    usual text not null,
    recorded_at timestamptz not null,
    -- Null while the warning waits for the office's explanation.
    explained_at timestamptz,
    constraint warning_once unique (about, number)
);
create index warning_open on warning (office, position) where explained_at is null;
grant select, insert, update on warning to "${app_role}";
