import type { Network } from "../../shared/domain/networks/network.ts";
import { type TeamsChannel, teamsChannel } from "../../shared/domain/networks/teams-channel.ts";
import { headsChannelPlace } from "./heads-channel.ts";
import type { StableId } from "./stable-id.ts";

/** The link to each network's channel, as Teams gives it out: the headteachers' is where the briefing stands, the others are in one team. */
export function networkChannels(stableId: StableId): (network: { id: string; name: string }) => string {
  const heads = headsChannelPlace(stableId);
  const teamId = stableId("team/networks");
  return ({ id, name }) =>
    id === "headteachers"
      ? linkTo(heads, heads.channelName)
      : linkTo(
          { teamId, channelId: `19:${stableId(`channel/${id}`).replaceAll("-", "")}@thread.tacv2` },
          `${name} network`,
        );
}

const linkTo = ({ teamId, channelId }: TeamsChannel, name: string): string =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(channelId)}/${encodeURIComponent(name)}?groupId=${teamId}`;

/** The teams that hold the channels of networks, beside the headteachers' own. */
export function networkTeams(networks: readonly Pick<Network, "id" | "channel">[]) {
  const teams = new Map<string, { id: string; displayName: string }[]>();
  for (const { id, channel } of networks) {
    const place = teamsChannel(channel?.address ?? "");
    if (!place || id === "headteachers") continue;
    const channels = teams.get(place.teamId) ?? [];
    channels.push({ id: place.channelId, displayName: channel?.name ?? id });
    teams.set(place.teamId, channels);
  }
  return [...teams].map(([id, channels]) => ({ id, displayName: "Lighthouse Networks", channels }));
}
