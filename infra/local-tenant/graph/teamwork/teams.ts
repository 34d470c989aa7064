import { randomBytes } from "node:crypto";
import type { Channel } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { requireConsent } from "../../identity/scoped-consent.ts";
import { GraphError } from "../graph-error.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { membersOfTeam } from "./team-members.ts";
import {
  addChannel,
  channelsOf,
  findChannel,
  findTeam,
  type StoredChannel,
  type StoredTeam,
} from "./team-store.ts";

const newChannel = z.looseObject({
  // Channel names: at most 50 characters and none of these; source: learn.microsoft.com channel resource, displayName.
  displayName: z
    .string()
    .min(1)
    .max(50)
    .regex(/^[^~#%&*{}+/\\:<>?|'",]+$/),
  description: z.string().max(1024).nullish(),
  membershipType: z.enum(["standard", "private", "shared"]).default("standard"),
});

/** Teams, their channels and their members. */
export function registerTeams(router: GraphRouter, context: TenantContext): void {
  router.on("GET", "/teams/{teamId}", [], (request) => {
    const team = openTeam(context, request, ["Team.ReadBasic.All", "TeamSettings.Read.All"]);
    const body = { ...team, tenantId: context.tenantId, isArchived: false, visibility: "private" };
    return { status: 200, body: pick(body, selected(request.query.get("$select"))) };
  });

  router.on("GET", "/teams/{teamId}/channels", [], (request) => {
    const team = openTeam(context, request, ["Channel.ReadBasic.All"]);
    const named = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(
      request.query.get("$filter") ?? "",
    )?.[1];
    const value = channelsOf(context, team.id)
      .filter(({ displayName }) => named === undefined || displayName === named.replaceAll("''", "'"))
      .map((channel) => presented(context, channel));
    return { status: 200, body: { "@odata.count": value.length, value } };
  });

  router.on("POST", "/teams/{teamId}/channels", [], (request) => {
    const team = openTeam(context, request, ["Channel.Create"]);
    const { displayName, description } = parseBody(newChannel, request.body);
    if (
      channelsOf(context, team.id).some(
        (other) => other.displayName.toLowerCase() === displayName.toLowerCase(),
      )
    )
      throw new GraphError(400, "BadRequest", "Channel name already existed, please use other name.");
    const channel: StoredChannel = {
      id: `19:${randomBytes(16).toString("hex")}@thread.tacv2`,
      teamId: team.id,
      displayName,
      description: description ?? null,
      createdDateTime: context.now().toISOString(),
    };
    addChannel(context, channel);
    return { status: 201, body: presented(context, channel) };
  });

  router.on("GET", "/teams/{teamId}/primaryChannel", [], (request) => {
    const team = openTeam(context, request, ["Channel.ReadBasic.All"]);
    const primary = channelsOf(context, team.id)[0];
    if (!primary) throw new GraphError(404, "NotFound", "The team has no channel.");
    return { status: 200, body: presented(context, primary) };
  });

  router.on("GET", "/teams/{teamId}/channels/{channelId}", [], (request) => ({
    status: 200,
    body: presented(context, openChannel(context, request, ["Channel.ReadBasic.All"])),
  }));

  router.on("GET", "/teams/{teamId}/members", [], (request) => {
    const team = openTeam(context, request, ["TeamMember.Read.All"]);
    const value = membersOfTeam(context, team.id);
    return { status: 200, body: { "@odata.count": value.length, value } };
  });
}

/** The team in the address, once the caller is known to be allowed into it. */
export function openTeam(
  context: TenantContext,
  request: GraphRequest,
  permissions: readonly string[],
): StoredTeam {
  const team = findTeam(context, request.params.teamId ?? "");
  if (!team) throw new GraphError(404, "NotFound", `No team found with Group Id ${request.params.teamId}`);
  requireConsent(context, request.caller, { kind: "team", id: team.id }, permissions);
  return team;
}

export function openChannel(
  context: TenantContext,
  request: GraphRequest,
  permissions: readonly string[],
): StoredChannel {
  const team = openTeam(context, request, permissions);
  const channel = findChannel(context, request.params.channelId ?? "");
  if (channel?.teamId === team.id) return channel;
  throw new GraphError(404, "NotFound", "Channel does not exist.");
}

function presented(context: TenantContext, { teamId, ...channel }: StoredChannel): Channel {
  return {
    ...channel,
    membershipType: "standard",
    isArchived: false,
    tenantId: context.tenantId,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.displayName)}?groupId=${teamId}&tenantId=${context.tenantId}`,
  };
}
