import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type Exemptions,
  exemptionsSchema,
  type newExemptionSchema,
} from "../../../shared/contract/cpd/exemption.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./take-up-key.ts";

const exemptionsKey = ["cpd", "exemptions"] as const;

/** `GET /api/cpd/exemptions`: those that hold; for the central team. */
export function useExemptions() {
  const api = useApi();
  return useQuery({
    queryKey: exemptionsKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/cpd/exemptions", signal }, exemptionsSchema),
  });
}

/** `POST /api/cpd/exemptions`. Safe to repeat: the exemption's id is the sender's. */
export function useExempt() {
  const api = useApi();
  const after = useAfterExemption();
  return useMutation({
    mutationFn: (body: z.input<typeof newExemptionSchema>) =>
      api.ask({ method: "POST", path: "/api/cpd/exemptions", body }, exemptionsSchema),
    onSuccess: after,
  });
}

/** `PUT /api/cpd/exemptions/{id}`: another last day; one that lies behind ends it. */
export function useMoveExemption() {
  const api = useApi();
  const after = useAfterExemption();
  return useMutation({
    mutationFn: ({ id, version, until }: { id: string; version: string; until: string }) =>
      api.ask(
        { method: "PUT", path: path`/api/cpd/exemptions/${id}`, version, body: { until } },
        exemptionsSchema,
      ),
    onSuccess: after,
  });
}

function useAfterExemption() {
  const answers = useQueryClient();
  return (saved: Exemptions) => {
    answers.setQueryData(exemptionsKey, saved);
    void answers.invalidateQueries({ queryKey: takeUpKey });
  };
}
