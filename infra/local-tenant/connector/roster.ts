import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { membersOfTeam } from "../graph/teamwork/team-members.ts";
import { findUser } from "../identity/people.ts";
import type { Conversation } from "./conversation.ts";

/** Teams numbers people for bots as `29:…`; here, the object id follows. */
const teamsPrefix = "29:";

export const toTeamsId = (userId: string) => `${teamsPrefix}${userId}`;
export const toUserId = (teamsId: string) =>
  teamsId.startsWith(teamsPrefix) ? teamsId.slice(teamsPrefix.length) : teamsId;

/** Who is in a conversation, as the Bot Framework's Teams accounts. */
export function rosterOf(context: TenantContext, conversation: Conversation) {
  const ids =
    conversation.kind === "personal"
      ? [conversation.userId]
      : membersOfTeam(context, conversation.channel.teamId).map(({ userId }) => userId ?? "");
  return ids.flatMap((id) => {
    const user = findUser(context, id);
    return user ? [toAccount(context, user)] : [];
  });
}

function toAccount({ tenantId }: TenantContext, user: User) {
  const id = user.id ?? "";
  return {
    id: toTeamsId(id),
    aadObjectId: id,
    objectId: id,
    name: user.displayName ?? "",
    givenName: user.givenName ?? "",
    surname: user.surname ?? "",
    email: user.mail ?? "",
    userPrincipalName: user.userPrincipalName ?? "",
    tenantId,
    userRole: "user",
  };
}
