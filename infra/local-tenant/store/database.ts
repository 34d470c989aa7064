import Database from "libsql";
import { directoryTables } from "./directory-tables.ts";
import { driveTables } from "./drive-tables.ts";
import { siteTables } from "./site-tables.ts";

/** Opens the tenant's one file, with the tables of sites, lists, drives and the directory in place. */
export function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  // A laptop's tenant may lose its last moments in a power cut, not in a crash of the process.
  db.pragma("synchronous = NORMAL");
  db.exec(
    "create table if not exists change_sequence (one integer primary key check (one = 1), value integer)",
  );
  db.exec("insert or ignore into change_sequence values (1, 0)");
  db.exec(siteTables);
  db.exec(driveTables);
  db.exec(directoryTables);
  return db;
}
