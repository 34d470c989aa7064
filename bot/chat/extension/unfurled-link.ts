import { readResource } from "../../../shared/usecases/resources/read-resource.ts";
import { searchLinkCard } from "../cards/resources/resource-link.card.ts";
import { actorOf, type Turn } from "../turn.ts";
import type { ExtensionAnswer } from "./extension-answer.ts";
import { extensionResult } from "./extension-result.ts";

const plainLink: ExtensionAnswer = { kind: "results", results: [] };

/** The card of a link into Beacon's resources. A link to what its sender may not see stays a plain link, as one to nothing does. */
export async function unfurledLink(address: string, turn: Turn): Promise<ExtensionAnswer> {
  const { ports, links } = turn;
  const leadsTo = links.readResource(address);
  if (!leadsTo) return plainLink;
  if ("words" in leadsTo) {
    const card = searchLinkCard(leadsTo.words, links);
    return { kind: "results", results: [{ preview: { title: "Beacon", text: "Resources" }, card }] };
  }
  const read = await readResource(ports, { actor: actorOf(turn), id: leadsTo.id });
  if (!read.ok) return plainLink;
  const networks = await ports.networks.list();
  return { kind: "results", results: [extensionResult(read.value.resource, { networks, links })] };
}
