import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { trustCpdSchema } from "../../../shared/contract/cpd/trust-cpd.schema.ts";
import { useApi } from "../api-context.ts";
import { takeUpKey } from "./take-up-key.ts";

/** `GET /api/cpd/trust`, narrowed as `query` says (`?phase=primary`; empty for all): for the central team. */
export function useTrustCpd(query: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...takeUpKey, "trust", query],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: `/api/cpd/trust${query}`, signal }, trustCpdSchema),
    placeholderData: keepPreviousData,
  });
}
