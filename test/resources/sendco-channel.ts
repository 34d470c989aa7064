import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import { aNetwork, anAudience } from "../../shared/testing/builders.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

export const sendcoChannel = "19:sendco@thread.tacv2";
const team = { id: "22222222-0000-4000-8000-000000000002", displayName: "Networks" };

/** The SENDCO network, whose channel is in a team of its own; its lead is a SENDCO, and a secondary head belongs to it. */
export const sendcoNetwork: Network = aNetwork("sendco", {
  name: "SENDCO",
  purpose: "Share provision that works.",
  leads: [small.sendco as PersonId],
  members: anAudience({ roles: ["sendco"], people: [small.secondaryHead as PersonId] }),
  channel: {
    name: "SENDCO network",
    address: `https://teams.microsoft.com/l/channel/${encodeURIComponent(sendcoChannel)}/SENDCO?groupId=${team.id}&tenantId=x`,
  },
});

/** The small trust with that network, and its channel in the tenant. */
export async function worldWithChannel(
  changes: Parameters<typeof beaconWorld>[0] = {},
): Promise<BeaconWorld> {
  const world = await beaconWorld({ ...smallTrust(), networks: [sendcoNetwork], ...changes });
  const administrator = await tenantAdministrator("http://127.0.0.1:56100", {
    fetch: world.fetch,
    pace: virtualPace(world.clock),
  });
  await administrator.addTeam({
    ...team,
    channels: [{ id: sendcoChannel, displayName: "SENDCO" }],
  });
  return world;
}

/** What the cards in the channel say, each as it stands now. */
export async function cardsInChannel(world: BeaconWorld): Promise<string[]> {
  const { posts } = await world.outbox();
  return posts
    .filter(({ conversationId }) => conversationId === sendcoChannel)
    .map(({ card }) => (card as { fallbackText: string }).fallbackText);
}
