import { keepPreviousData, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type assessmentQuestionSchema,
  assessmentSchema,
} from "../../../shared/contract/meetings/assessment.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { planningKey } from "./planning-keys.ts";

export type AssessmentQuestion = z.input<typeof assessmentQuestionSchema>;

/** `POST /api/meetings/assessment`: what a meeting at the plan's time would cause. The last answer stays while a newer one comes. */
export const assessmentOptions = (api: ApiClient, asked: AssessmentQuestion | undefined) =>
  queryOptions({
    queryKey: planningKey("assessment", asked),
    queryFn: asked
      ? ({ signal }) =>
          api.ask({ method: "POST", path: "/api/meetings/assessment", body: asked, signal }, assessmentSchema)
      : skipToken,
    placeholderData: keepPreviousData,
  });

export const useAssessment = (asked: AssessmentQuestion | undefined) =>
  useQuery(assessmentOptions(useApi(), asked));
