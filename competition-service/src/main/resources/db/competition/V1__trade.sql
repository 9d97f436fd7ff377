-- The trades that commands may name, as the centre lists them in the meister service.
create table trade (
    code text primary key,
    name_ja text not null
);
grant select, insert, update on trade to "${app_role}";
