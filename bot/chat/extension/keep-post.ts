import { leadsNetwork, type Network } from "../../../shared/domain/networks/network.ts";
import { teamsChannel } from "../../../shared/domain/networks/teams-channel.ts";
import { standingOf } from "../../../shared/domain/resources/resource.ts";
import { fieldErrorSentences } from "../../../shared/sentences/field-errors.ts";
import { networkInWords } from "../../../shared/sentences/resources/resource-requests.ts";
import { addLink } from "../../../shared/usecases/resources/keep/add-link.ts";
import { chooseLinkCard, keepResourceCard, keptResourceCard } from "../cards/resources/keep-resource.card.ts";
import { actorOf, type Turn } from "../turn.ts";
import type { ExtensionAnswer } from "./extension-answer.ts";
import { type FilledIn, type KeepStep, keepResource } from "./keep-command.ts";
import { type Post, type PostLink, postLinks } from "./post-links.ts";

const noLink =
  "This post has no link to keep. Beacon keeps pages by their link; add files from Resources in Beacon.";
const ownLink = "The link in this post leads to Beacon's resources already.";

/** Asks what a link of a post is to be kept as; which, where there are several. */
export async function askToKeep(post: Post, turn: Turn): Promise<ExtensionAnswer> {
  const links = postLinks(post);
  const others = links.filter(({ address }) => !turn.links.readResource(address));
  const [first] = others;
  if (!first) return { kind: "words", text: links.length > 0 ? ownLink : noLink };
  return others.length > 1 ? dialog(chooseLinkCard(others)) : form(first, post, turn);
}

/** A step of the dialog. `post` is undefined where Teams did not send it along. */
export async function keepFromPost(
  step: KeepStep,
  post: Post | undefined,
  turn: Turn,
): Promise<ExtensionAnswer> {
  switch (step.step) {
    case "again":
      return post ? askToKeep(post, turn) : { kind: "words", text: "Open the post's menu again." };
    case "choose":
      return form(step, post, turn);
    case "keep":
      return kept(step, post, turn);
  }
}

const dialog = (card: Extract<ExtensionAnswer, { kind: "dialog" }>["card"]): ExtensionAnswer => ({
  kind: "dialog",
  title: keepResource.title,
  card,
});

async function form(
  { address, title }: PostLink,
  post: Post | undefined,
  turn: Turn,
): Promise<ExtensionAnswer> {
  const { networks, led } = await networksFor(turn);
  if (networks.length === 0)
    return { kind: "words", text: "There is no network yet whose resources this could join." };
  const here = networks.find(({ channel }) => {
    const itsChannel = channel && teamsChannel(channel.address);
    return itsChannel !== undefined && itsChannel.channelId === post?.channelId;
  });
  const network = here ?? (led === 1 || networks.length === 1 ? networks[0] : undefined);
  return dialog(
    keepResourceCard({
      filled: {
        id: turn.ports.newToken() as FilledIn["id"],
        ...{ address, title, description: "", kind: "website" },
        network: network?.id ?? ("" as FilledIn["network"]),
      },
      ...{ networks, led, problems: [] },
    }),
  );
}

async function kept(filled: FilledIn, post: Post | undefined, turn: Turn): Promise<ExtensionAnswer> {
  const { id, network: networkId, ...said } = filled;
  const { networks, led } = await networksFor(turn);
  const network = networks.find((each) => each.id === networkId);
  const again = (problems: readonly string[]) =>
    dialog(keepResourceCard({ filled, networks, led, problems }));
  if (!network) return again([fieldErrorSentences["unknown-network"]]);
  const title = said.title.replace(/\s+/g, " ");
  const added = await addLink(turn.ports, {
    actor: actorOf(turn),
    id,
    said: {
      ...{ title, address: said.address, description: said.description, kind: said.kind },
      ...{ publisher: "", phase: "all", networks: [network.id] },
    },
  });
  if (!added.ok)
    return again(
      added.errors?.map(
        ({ pointer, code }) => `${fieldNames[pointer] ?? ""}${fieldErrorSentences[code]}`,
      ) ?? [turn.sentence(added.code)],
    );
  const { resource, note } =
    "standing" in added.value
      ? { resource: added.value.standing, note: "This address is in the collection already." }
      : {
          resource: added.value.added.value,
          note:
            standingOf(added.value.added.value).status === "proposed"
              ? `Proposed to ${networkInWords(network)}. Its leads decide, and you are told.`
              : `Everybody finds it in the resources of ${networkInWords(network)}.`,
        };
  const hasMore = post !== undefined && postLinks(post).length > 1;
  return dialog(keptResourceCard(resource, { note, links: turn.links, hasMore }));
}

/** Which field a sentence is about, where the card shows it above all of them. */
const fieldNames: Readonly<Record<string, string>> = {
  "/title": "Title: ",
  "/description": "What it is for: ",
  "/kind": "Kind: ",
  "/address": "Link: ",
};

/** Those that the person leads first, each group by name. */
async function networksFor(turn: Turn): Promise<{ networks: Network[]; led: number }> {
  const all = [...(await turn.ports.networks.list())].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const own = all.filter((network) => leadsNetwork(turn.person, network));
  return { networks: [...own, ...all.filter((network) => !own.includes(network))], led: own.length };
}
