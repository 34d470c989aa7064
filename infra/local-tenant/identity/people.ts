import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";

interface UserRow {
  readonly json: string;
}

/** A user by object id, user principal name or mail address, as Graph holds them. */
export function findUser({ db }: Pick<TenantContext, "db">, idOrAddress: string): User | undefined {
  const row = db
    .prepare(
      `select json from directory_objects where kind = 'user' and (id = ?1
         or lower(json_extract(json, '$.userPrincipalName')) = lower(?1)
         or lower(json_extract(json, '$.mail')) = lower(?1)) limit 1`,
    )
    .get(idOrAddress) as UserRow | undefined;
  return row && (JSON.parse(row.json) as User);
}

/** People whose name, job title or school holds every word asked for, by name. */
export function searchPeople({ db }: Pick<TenantContext, "db">, words: string, limit: number): User[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = `lower(coalesce(json_extract(json, '$.displayName'), '') || ' ' ||
    coalesce(json_extract(json, '$.jobTitle'), '') || ' ' ||
    coalesce(json_extract(json, '$.officeLocation'), '') || ' ' ||
    coalesce(json_extract(json, '$.companyName'), ''))`;
  const conditions = terms.map(() => `and instr(${searched}, ?) > 0`).join(" ");
  const rows = db
    .prepare(
      `select json from directory_objects where kind = 'user' ${conditions}
       order by json_extract(json, '$.displayName') limit ?`,
    )
    .all(...terms, limit) as UserRow[];
  return rows.map((row) => JSON.parse(row.json) as User);
}

/** The school a person works at, where the directory says so. */
export function schoolOf(user: User): string | undefined {
  return user.officeLocation ?? user.companyName ?? user.department ?? undefined;
}
