import { queryOptions, useQuery } from "@tanstack/react-query";
import { schoolCpdSchema } from "../../../shared/contract/cpd/school-cpd.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./take-up-key.ts";

/** `GET /api/cpd/schools/{urn}`: for the school's head and the central team. */
const schoolCpdOptions = (api: ApiClient, urn: string) =>
  queryOptions({
    queryKey: [...takeUpKey, "school", urn],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/cpd/schools/${urn}`, signal }, schoolCpdSchema),
  });

export const useSchoolCpd = (urn: string) => useQuery(schoolCpdOptions(useApi(), urn));
