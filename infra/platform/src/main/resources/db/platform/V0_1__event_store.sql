-- Events are the only source of truth. The application role may insert and select them, never update or delete.
create table event (
    position bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    event_id uuid not null,
    aggregate_type text not null,
    aggregate_id text not null,
    sequence_number bigint not null check (sequence_number >= 0),
    event_type text not null,
    revision text not null,
    payload json not null,
    recorded_at timestamptz not null,
    office text not null,
    actor text not null,
    role text not null,
    command text not null,
    command_id uuid not null,
    idempotency_key text,
    request_hash bytea,
    constraint event_id_once unique (event_id),
    constraint event_sequence_once unique (aggregate_id, sequence_number),
    constraint event_idempotency_key_once unique (office, idempotency_key),
    constraint event_key_with_hash check ((idempotency_key is null) = (request_hash is null))
);
-- The order for readers: commit-safe below pg_snapshot_xmin, which a sequence number alone is not.
create index event_order on event (transaction_id, position);
create index event_of_command on event (command_id);
create index event_of_office on event (office, position);

grant select, insert on event to "${app_role}";

-- The place up to which the relay has the broker's acknowledgement.
create table relay_place (
    only_row boolean primary key default true check (only_row),
    transaction_id xid8 not null,
    position bigint not null
);
insert into relay_place (transaction_id, position) values ('0', 0);
grant select, update on relay_place to "${app_role}";

-- Events of other services that were taken in: the event id and its effect share one transaction.
create table inbox (
    service text not null,
    event_id uuid not null,
    subject text not null,
    sequence_number bigint not null,
    taken_in_at timestamptz not null default now(),
    primary key (service, event_id)
);
-- The last event taken in per aggregate, so that a repeat is passed over and a gap is seen.
create table inbox_subject (
    service text not null,
    subject text not null,
    sequence_number bigint not null,
    primary key (service, subject)
);
-- Events that came before one that is still missing.
create table inbox_waiting (
    service text not null,
    subject text not null,
    sequence_number bigint not null,
    event_id uuid not null,
    type text not null,
    recorded_at timestamptz not null,
    office text not null,
    idempotency_key text,
    data json not null,
    waiting_since timestamptz not null default now(),
    primary key (service, subject, sequence_number)
);
-- The last place taken in per partition, in the producer's store order: what consistency tokens are compared with.
create table inbox_place (
    service text not null,
    partition integer not null,
    transaction_id xid8 not null,
    position bigint not null,
    primary key (service, partition)
);
-- Idempotency keys that other services have accepted: a key is unique per office over all services.
create table foreign_key (
    office text not null,
    idempotency_key text not null,
    service text not null,
    primary key (office, idempotency_key)
);
grant select, insert, update, delete on inbox, inbox_subject, inbox_waiting, inbox_place, foreign_key to "${app_role}";
