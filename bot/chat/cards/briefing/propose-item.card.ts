import { sendProposal } from "../../questions/proposal-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { heading } from "../text.ts";
import { type ProposalForm, proposalFields, proposalTitle } from "./proposal-form.ts";

/** The form in the chat: its answer takes its place. */
export const proposeItemCard = (form: ProposalForm): AdaptiveCard =>
  card({
    fallbackText: proposalTitle,
    body: [heading(proposalTitle, "Medium"), ...proposalFields(form)],
    actions: [action(sendProposal, "Propose it", { id: form.filled.id, offered: [...form.filled.offered] })],
  });

/** The same in a dialog over a post. */
export const proposePostCard = (form: ProposalForm): AdaptiveCard =>
  card({
    fallbackText: proposalTitle,
    body: proposalFields(form),
    actions: [
      {
        type: "Action.Submit",
        title: "Propose it",
        data: { id: form.filled.id, offered: [...form.filled.offered] },
      },
    ],
  });
