import { z } from "zod";
import { proposalStatuses } from "../../domain/briefing/proposals/proposal.ts";
import { isCivilDate } from "../../domain/time/civil-date.ts";
import { editorItemSchema, newItemSchema } from "./item.schema.ts";

/** `POST /api/briefing/proposals`: an item for a Tuesday, under an id that its sender chose. `PUT …/{id}` sends the content alone. */
export const newProposalSchema = newItemSchema.extend({
  edition: z.string().refine(isCivilDate, { params: { code: "not-a-date" } }),
});

/** A proposal in its proposer's own words. `version` goes back as `If-Match`. */
export const proposalSchema = editorItemSchema.extend({
  proposer: z.object({ id: z.string(), name: z.string() }),
  proposedAt: z.iso.datetime(),
  status: z.enum(proposalStatuses),
  decidedBy: z.string().optional(),
  /** Why an editor sent it back. */
  because: z.string().optional(),
});

/** `GET /api/briefing/proposals`: one's own, the last first, and the Tuesdays for which one may propose. */
export const myProposalsSchema = z.object({
  /** In order; `closesAt` is when the proposals for it have to be in. */
  tuesdays: z.array(z.object({ edition: z.string(), closesAt: z.iso.datetime() })),
  proposals: z.array(proposalSchema),
});

/** `POST /api/briefing/proposals/{id}/decision`: takes it in, or sends it back with a reason. */
export const proposalDecisionSchema = z.object({ accepted: z.boolean(), because: z.string().max(5000) });

export type Proposal = z.infer<typeof proposalSchema>;
export type MyProposals = z.infer<typeof myProposalsSchema>;
export type NewProposalBody = z.infer<typeof newProposalSchema>;
