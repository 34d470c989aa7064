/** Each list has besides these a table of its own for its items (see `item-table.ts`). */
export const siteTables = `
create table if not exists site (
  id text primary key, hostname text not null, path text not null, name text not null, created text not null);
create table if not exists site_permission (
  id text primary key, site_id text not null, app_id text not null, app_name text not null, role text not null);
create index if not exists site_permission_app on site_permission (site_id, app_id);
create table if not exists list (
  number integer primary key autoincrement, id text not null unique, site_id text not null, name text not null,
  display_name text not null collate nocase, description text not null, template text not null,
  version integer not null, created text not null, modified text not null, created_by text not null);
create unique index if not exists list_display_name on list (site_id, display_name);
create table if not exists list_column (
  list_number integer not null, id text not null, name text not null collate nocase, position integer not null,
  definition text not null, primary key (list_number, id));
create unique index if not exists list_column_name on list_column (list_number, name);
`;
