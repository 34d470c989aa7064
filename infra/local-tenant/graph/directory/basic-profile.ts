import type { User } from "@microsoft/microsoft-graph-types";
import { GraphError } from "../graph-error.ts";
import type { Filter } from "../odata/filter.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import type { GraphRequest } from "../router.ts";

export const basicPermission = "User.ReadBasic.All";

/** What `User.ReadBasic.All` shows of a person (learn graph/permissions-reference); the rest comes as null. */
const basicProperties: ReadonlySet<string> = new Set([
  "id",
  "displayName",
  "givenName",
  "surname",
  "mail",
  "userPrincipalName",
] satisfies (keyof User)[]);

const onlyBasic = ({ caller }: GraphRequest, full: readonly string[]): boolean =>
  ![...(caller?.roles ?? []), ...(caller?.scopes ?? [])].some((permission) => full.includes(permission));

/** What of a person this caller may see, `full` being the permissions that show everything. */
export function visibleOf(user: User, request: GraphRequest, full: readonly string[]): User {
  if (!onlyBasic(request, full)) return user;
  return Object.fromEntries(
    Object.entries(user).map(([name, value]) => [name, basicProperties.has(name) ? value : null]),
  );
}

/** Who may see only basic profiles may not find people by anything else. */
export function refuseFilterBeyondBasic(request: GraphRequest, full: readonly string[]): void {
  const filter = request.query.get("$filter");
  if (!filter || !onlyBasic(request, full)) return;
  if (!properties(parseFilter(filter)).every((property) => basicProperties.has(property)))
    throw new GraphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    );
}

function properties(filter: Filter): string[] {
  if ("left" in filter) return [...properties(filter.left), ...properties(filter.right)];
  return "of" in filter ? properties(filter.of) : [filter.property];
}
