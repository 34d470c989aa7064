import type Database from "libsql";

export type SqlValue = string | number | null | Buffer;
type Statement = Database.Statement<unknown[]>;

const cache = new WeakMap<Database.Database, Map<string, Statement>>();

/** Prepares each statement once per database: parsing SQL costs more than running it here. */
function prepared(db: Database.Database, text: string): Statement {
  let statements = cache.get(db);
  if (!statements) {
    statements = new Map();
    cache.set(db, statements);
  }
  let statement = statements.get(text);
  if (!statement) {
    statement = db.prepare(text);
    statements.set(text, statement);
  }
  return statement;
}

/** Changing a table's columns or dropping it leaves its prepared statements stale. */
export function forgetStatements(db: Database.Database): void {
  cache.delete(db);
}

// Values go as one array: libsql takes a lone Buffer or null argument for an object of named parameters.
export function row<T>(db: Database.Database, text: string, values: readonly SqlValue[] = []): T | undefined {
  return prepared(db, text).get([...values]) as T | undefined;
}

export function rows<T>(db: Database.Database, text: string, values: readonly SqlValue[] = []): T[] {
  return prepared(db, text).all([...values]) as T[];
}

/** Runs a statement that changes rows and tells how many it changed. */
export function run(db: Database.Database, text: string, values: readonly SqlValue[] = []): number {
  return prepared(db, text).run([...values]).changes;
}

/** Everything inside happens or nothing does. Calls within calls join the outermost. */
export function transaction<T>(db: Database.Database, work: () => T): T {
  return db.inTransaction ? work() : db.transaction(work)();
}
