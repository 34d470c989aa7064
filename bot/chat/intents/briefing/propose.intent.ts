import { answer, type Intent } from "../../answer.ts";
import { proposedCard } from "../../cards/briefing/proposal-form.ts";
import { proposeItemCard } from "../../cards/briefing/propose-item.card.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { type Proposed, proposalForm, propose } from "../../propose/propose.ts";
import { proposeAnItem, sendProposal } from "../../questions/proposal-questions.ts";
import type { Reply, Turn } from "../../turn.ts";

const openIntent = answer(proposeAnItem, async (_nothing, turn) =>
  turn.isPrivate
    ? shown(await proposalForm(turn), turn)
    : turn.show(inPrivateCard(proposeAnItem, turn.links, {})),
);

const sendIntent = answer(sendProposal, async (filled, turn) => shown(await propose(turn, filled), turn));

function shown(proposed: Proposed, turn: Turn): Reply {
  switch (proposed.kind) {
    case "words":
      return turn.say(proposed.text);
    case "form":
      return turn.show(proposeItemCard(proposed.form));
    case "proposed":
      return turn.show(proposedCard(proposed.proposal, turn));
  }
}

/** Proposing an item for the briefing in the chat. */
export const proposeIntents: readonly Intent[] = [openIntent, sendIntent];
