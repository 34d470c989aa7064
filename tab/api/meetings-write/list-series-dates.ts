import { keepPreviousData, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type seriesDatesQuestionSchema,
  seriesDatesSchema,
} from "../../../shared/contract/meetings/series.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { planningKey } from "./planning-keys.ts";

export type SeriesDatesQuestion = z.input<typeof seriesDatesQuestionSchema>;

/** `POST /api/meetings/series/dates`: what a rule brings about, before anything is made. */
export const seriesDatesOptions = (api: ApiClient, asked: SeriesDatesQuestion | undefined) =>
  queryOptions({
    queryKey: planningKey("series/dates", asked),
    queryFn: asked
      ? ({ signal }) =>
          api.ask(
            { method: "POST", path: "/api/meetings/series/dates", body: asked, signal },
            seriesDatesSchema,
          )
      : skipToken,
    placeholderData: keepPreviousData,
  });

export const useSeriesDates = (asked: SeriesDatesQuestion | undefined) =>
  useQuery(seriesDatesOptions(useApi(), asked));
