import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { row, rows } from "../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

interface UserRow {
  readonly json: string;
}

/** Ways to name a user, each served by an index of its own: joined by `or` they would be served by none. */
const lookups = [
  "id = ?",
  "lower(json_extract(json, '$.userPrincipalName')) = lower(?)",
  "lower(json_extract(json, '$.mail')) = lower(?)",
];

/** A user by object id, user principal name or mail address. */
export function findUser({ db }: Storage, idOrAddress: string): User | undefined {
  for (const lookup of lookups) {
    const found = row<UserRow>(
      db,
      `select json from directory_objects where kind = 'user' and ${lookup} limit 1`,
      [idOrAddress],
    );
    if (found) return JSON.parse(found.json) as User;
  }
  return undefined;
}

/** People whose name, job title or school holds every word asked for; those whose name begins so come first. */
export function searchPeople({ db }: Storage, words: string, limit: number): User[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = ["displayName", "jobTitle", "officeLocation", "companyName", "department"]
    .map((name) => `coalesce(json_extract(json, '$.${name}'), '')`)
    .join(" || ' ' || ");
  const conditions = terms.map(() => `and instr(lower(${searched}), ?) > 0`).join(" ");
  return rows<UserRow>(
    db,
    `select json from directory_objects where kind = 'user' ${conditions}
     order by instr(lower(json_extract(json, '$.displayName')), ?) <> 1,
       json_extract(json, '$.displayName') collate nocase, id limit ?`,
    [...terms, terms.join(" "), limit],
  ).map(({ json }) => JSON.parse(json) as User);
}

/** The school a person works at, where the directory says so. */
export function schoolOf(user: User): string | undefined {
  return user.officeLocation ?? user.companyName ?? user.department ?? undefined;
}
