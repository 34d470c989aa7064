import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { itemContentSchema } from "../../../shared/contract/briefing/item.schema.ts";
import {
  type MyProposals,
  newProposalSchema,
  type Proposal as ProposalBody,
  proposalDecisionSchema,
} from "../../../shared/contract/briefing/proposal.schema.ts";
import type { ProposalId } from "../../../shared/domain/briefing/proposals/proposal.ts";
import { decideItemProposal } from "../../../shared/usecases/briefing/proposals/decide-item-proposal.ts";
import { listMyProposals } from "../../../shared/usecases/briefing/proposals/list-my-proposals.ts";
import {
  proposeItem,
  rewriteProposal,
  withdrawProposal,
} from "../../../shared/usecases/briefing/proposals/write-proposal.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { toItemContent } from "./item-body.ts";
import { presentProposal } from "./present-proposal.ts";

const proposalParams = z.object({
  proposal: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as ProposalId),
});

/** What heads and leads would have in the briefing, and what editors say to it. */
export function proposalRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/proposals", async (request): Promise<MyProposals> => {
    const { tuesdays, proposals } = accepted(await listMyProposals(ports, { actor: actorOf(request) }));
    const directory = await ports.directory.current();
    return {
      tuesdays: tuesdays.map(({ edition, closesAt }) => ({ edition, closesAt: closesAt.toISOString() })),
      proposals: proposals.map((each) => presentProposal(each, directory)),
    };
  });

  app.post("/briefing/proposals", async (request, reply): Promise<ProposalBody> => {
    const { id, edition, ...body } = parse(newProposalSchema, request.body);
    const proposed = await proposeItem(ports, {
      ...{ actor: actorOf(request), id: id as string as ProposalId, edition },
      content: toItemContent(body),
    });
    const made = accepted(proposed);
    reply.status(201);
    return presentProposal(made, await ports.directory.current());
  });

  app.put("/briefing/proposals/:proposal", async (request): Promise<ProposalBody> => {
    const { proposal: id } = parse(proposalParams, request.params);
    const content = toItemContent(parse(itemContentSchema, request.body));
    const actor = actorOf(request);
    const written = await rewriteProposal(ports, { actor, id, content, version: versionOf(request) });
    const directory = await ports.directory.current();
    if (!written.ok && written.code === "proposal.changed") {
      const current = await ports.proposals.find(id);
      throw new Refused(written.code, current ? { current: presentProposal(current, directory) } : {});
    }
    return presentProposal(accepted(written), directory);
  });

  app.delete("/briefing/proposals/:proposal", async (request): Promise<ProposalBody> => {
    const { proposal: id } = parse(proposalParams, request.params);
    const withdrawn = await withdrawProposal(ports, {
      ...{ actor: actorOf(request), id, version: versionOf(request) },
    });
    return presentProposal(accepted(withdrawn), await ports.directory.current());
  });

  app.post("/briefing/proposals/:proposal/decision", async (request): Promise<ProposalBody> => {
    const actor = editorOf(request);
    const { proposal: id } = parse(proposalParams, request.params);
    const decision = parse(proposalDecisionSchema, request.body);
    const decided = await decideItemProposal(ports, { actor, id, version: versionOf(request), ...decision });
    return presentProposal(accepted(decided).proposal, await ports.directory.current());
  });
}
