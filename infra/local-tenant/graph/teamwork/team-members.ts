import type { AadUserConversationMember } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { findUser } from "../../identity/people.ts";
import { rows } from "../../store/sql.ts";

/** A team's members are those of the Microsoft 365 group with the same id. */
export function membersOfTeam(
  context: Pick<TenantContext, "db" | "tenantId">,
  teamId: string,
): AadUserConversationMember[] {
  return rows<{ user_id: string }>(
    context.db,
    "select user_id from directory_member where group_id = ? and removed = 0 order by user_id",
    [teamId],
  ).flatMap(({ user_id }) => {
    const user = findUser(context, user_id);
    if (!user) return [];
    return [
      {
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        id: Buffer.from(`${teamId}##${user_id}`).toString("base64"),
        roles: [],
        displayName: user.displayName ?? null,
        userId: user_id,
        email: user.mail ?? user.userPrincipalName ?? null,
        tenantId: context.tenantId,
      },
    ];
  });
}
