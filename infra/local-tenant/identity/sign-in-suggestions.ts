import type { TenantContext } from "../context.ts";

type Storage = Pick<TenantContext, "db">;

/** A person worth signing in as, and what one sees as them, e.g. "Headteacher of the smallest school". */
export interface SignInSuggestion {
  readonly userId: string;
  readonly note?: string;
}

export function createSuggestionTable({ db }: Storage): void {
  db.exec(
    "create table if not exists identity_suggestions (position integer primary key, user_id text not null, note text)",
  );
}

export function signInSuggestions({ db }: Storage): SignInSuggestion[] {
  const rows = db.prepare("select user_id, note from identity_suggestions order by position").all() as {
    user_id: string;
    note: string | null;
  }[];
  return rows.map(({ user_id, note }) => ({ userId: user_id, ...(note && { note }) }));
}

/** Replaces the people whom the sign-in page shows first, in the order given. */
export function suggestPeople({ db }: Storage, people: readonly SignInSuggestion[]): void {
  db.transaction(() => {
    db.prepare("delete from identity_suggestions").run();
    const insert = db.prepare("insert into identity_suggestions (position, user_id, note) values (?, ?, ?)");
    for (const [position, { userId, note }] of people.entries()) insert.run(position, userId, note ?? null);
  })();
}
