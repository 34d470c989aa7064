import { isInAudience } from "../../../../shared/domain/directory/audience.ts";
import { leadsNetwork } from "../../../../shared/domain/networks/network.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { chooseNetworkCard } from "../../cards/meetings/choose-network.card.ts";
import { myNetworks, nextMeeting } from "../../questions/meeting-questions.ts";

export const myNetworksIntent = answer(myNetworks, async (_named, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(myNetworks, turn.links, {}));
  const directory = await turn.ports.directory.current();
  const all = await turn.ports.networks.list();
  const own = all.filter(
    (network) =>
      leadsNetwork(turn.person, network) || isInAudience(network.members, turn.person, directory, turn.today),
  );
  if (own.length === 0)
    return turn.say(
      all.length === 0
        ? "There are no networks yet."
        : `You belong to no network yet. The trust has ${listed(all.map(({ name }) => name))}.`,
    );
  const words = `You belong to ${listed(own.map(({ name }) => name))}. Press one for its next meeting.`;
  return turn.show(chooseNetworkCard(nextMeeting, own, {}, words));
});
