-- A replay continues each subject's picture in the table instead of in memory.
alter table replay_picture add primary key (service, subject);
grant update on replay_picture to "${app_role}";
