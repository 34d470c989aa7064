import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { itemContentSchema } from "../../../shared/contract/briefing/item.schema.ts";
import {
  myProposalsSchema,
  type newProposalSchema,
  proposalSchema,
} from "../../../shared/contract/briefing/proposal.schema.ts";
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

function useAfterProposing() {
  const answers = useQueryClient();
  return (edition: string) =>
    Promise.all([
      answers.invalidateQueries({ queryKey: proposalsKey }),
      answers.invalidateQueries({ queryKey: draftKey(edition) }),
    ]);
}

/** `POST /api/briefing/proposals`. Safe to repeat: the id is the sender's. */
export function usePropose() {
  const api = useApi();
  const after = useAfterProposing();
  return useMutation({
    mutationFn: (body: z.input<typeof newProposalSchema>) =>
      api.ask({ method: "POST", path: path`/api/briefing/proposals`, body }, proposalSchema),
    onSuccess: ({ edition }) => after(edition),
  });
}

/** `PUT /api/briefing/proposals/{id}`. Refused with `proposal.changed` or `proposal.decided` when an editor was quicker. */
export function useRewriteProposal() {
  const api = useApi();
  const after = useAfterProposing();
  return useMutation({
    mutationFn: ({
      id,
      version,
      body,
    }: {
      id: string;
      version: string;
      body: z.input<typeof itemContentSchema>;
    }) =>
      api.ask({ method: "PUT", path: path`/api/briefing/proposals/${id}`, version, body }, proposalSchema),
    onSuccess: ({ edition }) => after(edition),
  });
}

/** `DELETE /api/briefing/proposals/{id}`: takes it back; it can be sent again as a new one. */
export function useWithdrawProposal() {
  const api = useApi();
  const after = useAfterProposing();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: string }) =>
      api.ask({ method: "DELETE", path: path`/api/briefing/proposals/${id}`, version }, proposalSchema),
    onSuccess: ({ edition }) => after(edition),
  });
}

/** `POST /api/briefing/proposals/{id}/decision`. */
export function useDecideItemProposal() {
  const api = useApi();
  const after = useAfterProposing();
  return useMutation({
    mutationFn: ({
      id,
      version,
      body,
    }: {
      id: string;
      version: string;
      body: { accepted: boolean; because: string };
    }) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/proposals/${id}/decision`, version, body },
        proposalSchema,
      ),
    onSuccess: ({ edition }) => after(edition),
  });
}
