import type { TenantContext } from "../../context.ts";
import type { GraphRouter } from "../router.ts";
import { registerGroups } from "./groups.ts";
import { registerUsers } from "./users.ts";

/** Users, groups and the organisation itself, as Entra keeps them. */
export function registerDirectory(router: GraphRouter, context: TenantContext): void {
  registerUsers(router, context);
  registerGroups(router, context);
  router.on(
    "GET",
    "/organization",
    ["User.Read", "User.Read.All", "Organization.Read.All", "Directory.Read.All"],
    () => ({
      status: 200,
      body: {
        value: [
          {
            id: context.tenantId,
            displayName: "Beacon local tenant",
            countryLetterCode: "GB",
            verifiedDomains: [
              {
                name: "beacon.example",
                isDefault: true,
                isInitial: true,
                capabilities: "Email",
                type: "Managed",
              },
            ],
          },
        ],
      },
    }),
  );
}
