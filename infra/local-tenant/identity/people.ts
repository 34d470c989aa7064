import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { row, rows } from "../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

interface UserRow {
  readonly id: string;
  readonly user_principal_name: string;
  readonly mail: string | null;
  readonly display_name: string;
  readonly profile: string;
}

const columns = "select id, user_principal_name, mail, display_name, profile from directory_user";

/** A user by object id, user principal name or mail address. */
export function findUser({ db }: Storage, idOrAddress: string): User | undefined {
  const found = row<UserRow>(
    db,
    `${columns} where deleted = 0 and (id = ?1 or user_principal_name = ?1 or mail = ?1) limit 1`,
    [idOrAddress],
  );
  return found && toUser(found);
}

/** People whose name, job title or school holds every word asked for, by name. */
export function searchPeople({ db }: Storage, words: string, limit: number): User[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = ["jobTitle", "officeLocation", "companyName", "department"]
    .map((name) => `coalesce(json_extract(profile, '$.${name}'), '')`)
    .join(" || ' ' || ");
  const conditions = terms.map(() => `and instr(lower(display_name || ' ' || ${searched}), ?) > 0`).join(" ");
  return rows<UserRow>(db, `${columns} where deleted = 0 ${conditions} order by display_name limit ?`, [
    ...terms,
    limit,
  ]).map(toUser);
}

/** The school a person works at, where the directory says so. */
export function schoolOf(user: User): string | undefined {
  return user.officeLocation ?? user.companyName ?? user.department ?? undefined;
}

function toUser({ id, user_principal_name, mail, display_name, profile }: UserRow): User {
  return {
    ...(JSON.parse(profile) as User),
    id,
    userPrincipalName: user_principal_name,
    mail,
    displayName: display_name,
  };
}
