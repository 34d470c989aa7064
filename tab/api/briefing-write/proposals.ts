import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { itemContentSchema } from "../../../shared/contract/briefing/item.schema.ts";
import {
  myProposalsSchema,
  type newProposalSchema,
  proposalSchema,
} from "../../../shared/contract/briefing/proposal.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey } from "./briefing-write-keys.ts";

const proposalsKey = ["briefing-proposals"] as const;

/** `GET /api/briefing/proposals`: what one proposed, and the Tuesdays that are still open. */
export function useMyProposals() {
  const api = useApi();
  return useQuery({
    queryKey: proposalsKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/proposals`, signal }, myProposalsSchema),
  });
}

/** A write of a proposal; what is shown of it, to its proposer and beside the edition, is asked for again. */
function useProposalWrite<Sent>(requestOf: (sent: Sent) => Parameters<ApiClient["ask"]>[0]) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => api.ask(requestOf(sent), proposalSchema),
    onSuccess: ({ edition }) =>
      Promise.all([
        answers.invalidateQueries({ queryKey: proposalsKey }),
        answers.invalidateQueries({ queryKey: draftKey(edition) }),
      ]),
  });
}

interface Standing {
  readonly id: string;
  /** The version that was read. */
  readonly version: string;
}

/** `POST /api/briefing/proposals`. Safe to repeat: the id is the sender's. */
export const usePropose = () =>
  useProposalWrite((body: z.input<typeof newProposalSchema>) => ({
    method: "POST",
    path: path`/api/briefing/proposals`,
    body,
  }));

/** `PUT /api/briefing/proposals/{id}`. Refused with `proposal.changed` or `proposal.decided` when an editor was quicker. */
export const useRewriteProposal = () =>
  useProposalWrite(({ id, version, body }: Standing & { body: z.input<typeof itemContentSchema> }) => ({
    method: "PUT",
    path: path`/api/briefing/proposals/${id}`,
    version,
    body,
  }));

/** `DELETE /api/briefing/proposals/{id}`: takes it back; it can be sent again as a new one. */
export const useWithdrawProposal = () =>
  useProposalWrite(({ id, version }: Standing) => ({
    method: "DELETE",
    path: path`/api/briefing/proposals/${id}`,
    version,
  }));

/** `POST /api/briefing/proposals/{id}/decision`. */
export const useDecideItemProposal = () =>
  useProposalWrite(({ id, version, body }: Standing & { body: { accepted: boolean; because: string } }) => ({
    method: "POST",
    path: path`/api/briefing/proposals/${id}/decision`,
    version,
    body,
  }));
