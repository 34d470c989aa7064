import { keepPreviousData, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type proposalsQuestionSchema,
  proposalsSchema,
} from "../../../shared/contract/meetings/assessment.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { planningKey } from "./planning-keys.ts";

export type ProposalsQuestion = z.input<typeof proposalsQuestionSchema>;

/** `POST /api/meetings/proposals`: the five best times between two dates. */
export const proposalsOptions = (api: ApiClient, asked: ProposalsQuestion | undefined) =>
  queryOptions({
    queryKey: planningKey("proposals", asked),
    queryFn: asked
      ? ({ signal }) =>
          api.ask({ method: "POST", path: "/api/meetings/proposals", body: asked, signal }, proposalsSchema)
      : skipToken,
    placeholderData: keepPreviousData,
  });

export const useProposals = (asked: ProposalsQuestion | undefined) =>
  useQuery(proposalsOptions(useApi(), asked));
