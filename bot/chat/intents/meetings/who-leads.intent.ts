import { postsInWords } from "../../../api/directory/posts-in-words.ts";
import { answer } from "../../answer.ts";
import { chooseNetworkCard } from "../../cards/meetings/choose-network.card.ts";
import { networkLeadsCard } from "../../cards/meetings/network-leads.card.ts";
import { whoLeads } from "../../questions/meeting-questions.ts";

export const whoLeadsIntent = answer(whoLeads, async (named, turn) => {
  const networks = await turn.ports.networks.list();
  const meant = networks.filter(({ id }) => named.networks.includes(id));
  const [network, another] = meant;
  if (!network || another) {
    if (networks.length === 0) return turn.say("There are no networks yet.");
    return turn.show(chooseNetworkCard(whoLeads, another ? meant : networks, named));
  }
  const directory = await turn.ports.directory.current();
  const leads = network.leads.flatMap((id) => {
    const person = directory.person(id);
    return person ? [{ person, posts: postsInWords(id, directory, turn.today).join("; ") }] : [];
  });
  return turn.show(networkLeadsCard(network, leads, turn.links));
});
