import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { type newSeriesSchema, seriesMadeSchema } from "../../../shared/contract/meetings/series.schema.ts";
import { useApi } from "../api-context.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

/** `POST /api/meetings/series`: drafts on the dates of a rule. Safe to repeat: their ids are made from the series' own. */
export function useCreateSeries() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: (series: z.input<typeof newSeriesSchema>) =>
      api.ask({ method: "POST", path: "/api/meetings/series", body: series }, seriesMadeSchema),
    onSuccess: () => afterPlanning(),
  });
}
