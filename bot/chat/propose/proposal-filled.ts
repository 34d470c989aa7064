import { z } from "zod";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import { itemLimits } from "../../../shared/domain/briefing/item.ts";
import type { ProposalId } from "../../../shared/domain/briefing/proposals/proposal.ts";

const text = (most: number) => z.string().trim().max(most).default("");

/** What was filled in. The id is chosen when the form is shown, so that sending it twice proposes one (invariant 2). */
export const proposalFilledSchema = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((id) => id as ProposalId),
  /** The use case refuses what is no briefing Tuesday. */
  edition: text(20).transform((date) => date as EditionId),
  // Generous: the rule in the domain names the field and its limit.
  title: text(1000),
  what: text(10_000),
  audience: text(200),
  action: text(1000),
  dueOn: text(100),
  /** The links of the post it was made of, and which of them go with it, by their places with commas between. */
  offered: z
    .array(z.object({ label: z.string().max(200), address: z.string().max(4000) }))
    .max(12)
    .default([]),
  links: text(100),
});

export type ProposalFilled = z.output<typeof proposalFilledSchema>;

/** A form that nobody has filled in, under an id of its own. */
export const emptyProposal = (id: string, edition: EditionId): ProposalFilled => ({
  ...{ id: id as ProposalId, edition, title: "", what: "", audience: "", action: "", dueOn: "" },
  ...{ offered: [], links: "" },
});

/** The links that were left chosen. */
export const chosenLinks = ({ offered, links }: Pick<ProposalFilled, "offered" | "links">) =>
  offered.filter((_, place) => links.split(",").includes(String(place))).slice(0, itemLimits.links);
