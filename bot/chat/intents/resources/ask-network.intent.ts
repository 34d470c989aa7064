import { askNetwork } from "../../../../shared/usecases/resources/requests/ask-network.ts";
import { viewRequest } from "../../../../shared/usecases/resources/requests/view-request.ts";
import { withdrawRequest as withdraw } from "../../../../shared/usecases/resources/requests/withdraw-request.ts";
import { answer, type Intent } from "../../answer.ts";
import { chooseNetworkCard } from "../../cards/meetings/choose-network.card.ts";
import {
  askNetworkCard,
  sentRequestCard,
  withdrawnRequestCard,
} from "../../cards/resources/ask-network.card.ts";
import { askForResource, sendRequest, withdrawRequest } from "../../questions/request-questions.ts";
import { actorOf } from "../../turn.ts";

const composeIntent = answer(askForResource, async ({ words, networks, note }, turn) => {
  const all = await turn.ports.networks.list();
  const network = all.find(({ id }) => networks.includes(id));
  if (!network) {
    const byName = [...all].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
    return turn.show(
      chooseNetworkCard(askForResource, byName, { words, note }, "Which network shall I ask?", byName.length),
    );
  }
  return turn.show(askNetworkCard(network, { words, note, canChoose: all.length > 1 }));
});

const sendIntent = answer(sendRequest, async ({ words, network: id, note }, turn) => {
  const { ports, links } = turn;
  const asked = await askNetwork(ports, { actor: actorOf(turn), network: id, words, note });
  const network = (await ports.networks.find(id))?.value;
  if (!network) return turn.say(turn.sentence("network.not-found"));
  if (!asked.ok) {
    const canChoose = (await ports.networks.list()).length > 1;
    return turn.show(askNetworkCard(network, { words, note, canChoose, problem: turn.sentence(asked.code) }));
  }
  return turn.show(sentRequestCard(await viewRequest(ports, { request: asked.value, network }), { links }));
});

const withdrawIntent = answer(withdrawRequest, async ({ request: id }, turn) => {
  const { ports, links } = turn;
  const withdrawn = await withdraw(ports, { actor: actorOf(turn), id });
  const request = withdrawn.ok ? withdrawn.value : (await ports.resourceRequests.find(id))?.value;
  const network = request && (await ports.networks.find(request.network))?.value;
  const isTheirs = withdrawn.ok || request?.askers.some(({ person }) => person === turn.person);
  if (!network || !isTheirs)
    return turn.say(turn.sentence(withdrawn.ok ? "network.not-found" : withdrawn.code));
  const view = await viewRequest(ports, { request, network });
  if (withdrawn.ok) return turn.show(withdrawnRequestCard(view, { links }));
  return turn.show(sentRequestCard(view, { links, note: turn.sentence(withdrawn.code) }));
});

/** Asking a network for what was not found: compose, send, take back. */
export const askNetworkIntents: readonly Intent[] = [composeIntent, sendIntent, withdrawIntent];
