import { keepPreviousData, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type assessmentQuestionSchema,
  freeBusySchema,
} from "../../../shared/contract/meetings/assessment.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { planningKey } from "./planning-keys.ts";

export type FreeBusyQuestion = z.input<typeof assessmentQuestionSchema>;

/** `POST /api/meetings/free-busy`: who of the audience is busy in Outlook. Slower than the rest, so asked for by itself. */
export const freeBusyOptions = (api: ApiClient, asked: FreeBusyQuestion | undefined) =>
  queryOptions({
    queryKey: planningKey("free-busy", asked),
    queryFn: asked
      ? ({ signal }) =>
          api.ask({ method: "POST", path: "/api/meetings/free-busy", body: asked, signal }, freeBusySchema)
      : skipToken,
    placeholderData: keepPreviousData,
  });

export const useFreeBusy = (asked: FreeBusyQuestion | undefined) =>
  useQuery(freeBusyOptions(useApi(), asked));
