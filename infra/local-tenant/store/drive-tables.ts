/** Contents are kept in chunks, so that a range of a large file is read and written without the whole. */
export const driveTables = `
create table if not exists drive (
  id text primary key, site_id text not null, list_number integer not null unique, name text not null,
  created text not null, root_id text not null);
create table if not exists drive_item (
  id text primary key, drive_id text not null, parent_id text, name text not null collate nocase,
  folder integer not null, mime_type text, size integer not null, content_id text,
  content_version integer not null, version integer not null, list_item integer,
  created text not null, modified text not null, created_by text not null,
  changed integer not null, deleted integer not null default 0);
create unique index if not exists drive_item_name on drive_item (parent_id, name) where deleted = 0;
create index if not exists drive_item_changed on drive_item (drive_id, changed);
create index if not exists drive_item_list_item on drive_item (drive_id, list_item);
create table if not exists content_chunk (
  content_id text not null, start integer not null, bytes blob not null, primary key (content_id, start));
create table if not exists upload_session (
  id text primary key, drive_id text not null, start_id text not null, names text not null, conflict text not null,
  content_id text not null, total integer, received integer not null, deferred integer not null,
  expires text not null, created_by text not null);
create table if not exists sharing_link (
  id text primary key, drive_id text not null, item_id text not null, type text not null, scope text not null,
  web_url text not null, unique (item_id, type, scope));
`;
