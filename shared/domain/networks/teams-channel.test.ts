import { describe, expect, it } from "@jest/globals";
import { teamsChannel } from "./teams-channel.ts";

const team = "2f1a8c3e-0000-4000-8000-000000000001";

describe("the channel that a link from Teams leads to", () => {
  it.each([
    "https://teams.microsoft.com/l/channel/19%3Asendco%40thread.tacv2/SENDCO%20network",
    "https://teams.cloud.microsoft/l/channel/19%3asendco%40thread.tacv2/SENDCO",
    "https://teams.microsoft.com/l/channel/19:sendco@thread.tacv2/",
  ])("is known by its ids: %s", (address) => {
    expect(teamsChannel(`${address}?groupId=${team}&tenantId=abc`)).toEqual({
      teamId: team,
      channelId: "19:sendco@thread.tacv2",
    });
  });

  it.each([
    ["without a team", "https://teams.microsoft.com/l/channel/19%3Asendco%40thread.tacv2/SENDCO"],
    [
      "of another host",
      `https://teams.microsoft.com.evil.example/l/channel/19%3Aa%40thread.tacv2/A?groupId=${team}`,
    ],
    ["to a chat", `https://teams.microsoft.com/l/chat/19%3Aa%40thread.v2/0?groupId=${team}`],
    [
      "with a thread in place of the channel",
      `https://teams.microsoft.com/l/channel/19%3Aa%40thread.tacv2%3Bmessageid%3D1/A?groupId=${team}`,
    ],
    ["with a stray percent sign", `https://teams.microsoft.com/l/channel/19%3/A?groupId=${team}`],
    ["that is no address", "the SENDCO channel"],
  ])("is not known of a link %s", (_name, address) => {
    expect(teamsChannel(address)).toBeUndefined();
  });
});
