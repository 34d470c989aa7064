import type { FastifyInstance } from "fastify";
import { GraphError } from "../graph/graph-error.ts";
import { membersOfTeam } from "../graph/teamwork/team-members.ts";
import { channelsOf, findTeamByThread } from "../graph/teamwork/team-store.ts";
import { type Connector, type ConnectorRequest, connectorRoute } from "./connector-route.ts";
import { openConversation } from "./conversation.ts";
import { rosterOf, toUserId } from "./roster.ts";

/** 50 unless asked, 500 at most; source: learn.microsoft.com/microsoftteams get-teams-context, pagedMembers. */
const usualPage = 50;
const longestPage = 500;
const conversation = "/v3/conversations/:conversationId";

/** Who is in a conversation, and what team a channel belongs to. */
export function rosterRoutes(app: FastifyInstance, connector: Connector): void {
  const { context } = connector;

  connectorRoute(app, connector, "GET", `${conversation}/members`, (request) => ({
    status: 200,
    body: roster(connector, request),
  }));

  connectorRoute(app, connector, "GET", `${conversation}/pagedmembers`, (request) => {
    const everyone = roster(connector, request);
    const size = Math.min(Number(request.query.pageSize) || usualPage, longestPage);
    const start = Number(request.query.continuationToken) || 0;
    const next = start + size < everyone.length && { continuationToken: String(start + size) };
    return { status: 200, body: { ...next, members: everyone.slice(start, start + size) } };
  });

  connectorRoute(app, connector, "GET", `${conversation}/members/:memberId`, (request) => {
    const asked = toUserId(request.params.memberId ?? "");
    const member = roster(connector, request).find(({ aadObjectId }) => aadObjectId === asked);
    if (!member)
      throw new GraphError(404, "MemberNotFoundInConversation", "Member not found in conversation.");
    return { status: 200, body: member };
  });

  connectorRoute(app, connector, "GET", "/v3/teams/:teamId", (request) => {
    const team = teamOf(connector, request);
    return {
      status: 200,
      body: {
        id: request.params.teamId,
        name: team.displayName,
        aadGroupId: team.id,
        tenantId: context.tenantId,
        type: "standard",
        channelCount: channelsOf(context, team.id).length,
        memberCount: membersOfTeam(context, team.id).length,
      },
    };
  });

  connectorRoute(app, connector, "GET", "/v3/teams/:teamId/conversations", (request) => {
    const channels = channelsOf(context, teamOf(connector, request).id);
    // The primary channel comes without a name: each client says "General" in its own language.
    const conversations = channels.map(({ id, displayName }, i) => ({
      id,
      ...(i > 0 && { name: displayName }),
      type: "standard",
    }));
    return { status: 200, body: { conversations } };
  });
}

function roster({ context, limits }: Connector, { params }: ConnectorRequest) {
  const opened = openConversation(context, params.conversationId ?? "");
  limits.take("read", opened.conversationId);
  return rosterOf(context, opened);
}

function teamOf({ context }: Connector, { params }: ConnectorRequest) {
  const team = findTeamByThread(context, params.teamId ?? "");
  if (!team) throw new GraphError(404, "ConversationNotFound", "Team not found.");
  return team;
}
