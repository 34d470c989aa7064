import type { StableId } from "./stable-id.ts";

/** Where in Teams the heads of the trust have their channel. */
export interface HeadsChannelPlace {
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
}

/** Ids in Teams' own shape: a team is its group's GUID, a channel a thread id. */
export function headsChannelPlace(stableId: StableId): HeadsChannelPlace {
  return {
    teamId: stableId("team/headteachers"),
    teamName: "Lighthouse Headteachers",
    channelId: `19:${stableId("channel/briefing").replaceAll("-", "")}@thread.tacv2`,
    channelName: "Tuesday briefing",
  };
}
