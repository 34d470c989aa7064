/** People and groups as Entra keeps them: the object itself, and what is needed to tell of its changes. */
export const directoryTables = `
create table if not exists directory_objects (
  id text primary key, kind text not null check (kind in ('user', 'group')), json text not null, changed integer not null);
create index if not exists directory_objects_changed on directory_objects (kind, changed);
create index if not exists directory_objects_name on directory_objects (kind, json_extract(json, '$.displayName') collate nocase, id);
create index if not exists directory_objects_upn on directory_objects (lower(json_extract(json, '$.userPrincipalName')));
create index if not exists directory_objects_mail on directory_objects (lower(json_extract(json, '$.mail')));
create index if not exists directory_objects_upn_filter on directory_objects (kind, json_extract(json, '$.userPrincipalName') collate nocase);
create index if not exists directory_objects_mail_filter on directory_objects (kind, json_extract(json, '$.mail') collate nocase);
create table if not exists directory_removed (id text primary key, kind text not null, changed integer not null);
create index if not exists directory_removed_changed on directory_removed (kind, changed);
create table if not exists directory_member (
  group_id text not null, user_id text not null, changed integer not null, removed integer not null default 0,
  primary key (group_id, user_id));
create index if not exists directory_member_changed on directory_member (changed);
create index if not exists directory_member_user on directory_member (user_id);
`;
