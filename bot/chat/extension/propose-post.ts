import { itemLimits } from "../../../shared/domain/briefing/item.ts";
import { shortened } from "../../../shared/sentences/shortened.ts";
import { proposedCard } from "../cards/briefing/proposal-form.ts";
import { proposePostCard } from "../cards/briefing/propose-item.card.ts";
import type { ProposalFilled } from "../propose/proposal-filled.ts";
import { type Proposed, proposalForm, propose } from "../propose/propose.ts";
import type { Turn } from "../turn.ts";
import type { ExtensionAnswer } from "./extension-answer.ts";
import { type Post, postLinks, postText } from "./post-links.ts";
import { proposePost } from "./propose-command.ts";

/** Asks what a post becomes in the briefing, beginning with its own words and links. */
export const askToPropose = async (post: Post, turn: Turn): Promise<ExtensionAnswer> =>
  shown(await proposalForm(turn, filledFrom(post)), turn);

/** Proposes what was filled in. */
export const proposeFromPost = async (filled: ProposalFilled, turn: Turn): Promise<ExtensionAnswer> =>
  shown(await propose(turn, filled), turn);

function shown(proposed: Proposed, turn: Turn): ExtensionAnswer {
  switch (proposed.kind) {
    case "words":
      return { kind: "words", text: proposed.text };
    case "form":
      return { kind: "dialog", title: proposePost.title, card: proposePostCard(proposed.form) };
    case "proposed":
      return { kind: "dialog", title: proposePost.title, card: proposedCard(proposed.proposal, turn) };
  }
}

/**
 * A post's first line is its title, the whole of it what it says. The pages it links to go with it; the post itself is offered,
 * and chosen where it links to nothing: it opens only for those who are in its chat or channel.
 */
function filledFrom(post: Post): Partial<ProposalFilled> {
  const text = postText(post)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    // Where a link ended before its sentence did.
    .replace(/ (?=[.,;:!?)])/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const pages = postLinks(post)
    .filter(({ address }) => address.length <= itemLimits.address)
    .slice(0, itemLimits.links - 1)
    .map(({ address, title }) => ({ label: shortened(title || address, itemLimits.label), address }));
  const own = post.address ? [{ label: "The post in Teams", address: post.address }] : [];
  return {
    title: shortened(text.split("\n", 1)[0] ?? "", itemLimits.title),
    what: shortened(text, itemLimits.what),
    offered: [...pages, ...own],
    links: (pages.length > 0 ? pages : own).map((_, place) => place).join(","),
  };
}
